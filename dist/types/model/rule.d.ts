/** Where GitHub's API is served: github.com, GHE Cloud (with or without ghe.com data residency), or a GHE Server. */
export type Product = 'github.com' | 'ghec' | 'ghes';
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type Severity = 'error' | 'warning' | 'note';
export type Confidence = 'certain' | 'likely' | 'possible';
/** call: issues the request. client: a library's own definition of the endpoint. mock: a test's stub of it. mention: prose. */
export type Role = 'call' | 'client' | 'mock' | 'mention';
/** The whole truth about one endpoint. One file in rules/, named by `id`. Schema: rules/operation.schema.json. */
export interface Operation {
    /** Path of the JSON schema, for editors. */
    $schema?: string;
    /** GitHub's operationId without its `oauth-authorizations/` or `apps/` prefix. */
    id: string;
    api: 'oauth-authorizations' | 'oauth-applications';
    summary: string;
    method: Method;
    /** Methods the server takes in place of `method`. */
    aliases?: MethodAlias[];
    /** Path below the API root, parameters in braces: `/authorizations/{authorization_id}`. */
    path: string;
    parameters: Parameter[];
    bindings: SdkBinding[];
    retired: Record<Product, Retirement>;
    replacement: Replacement;
    /** Places where GitHub's own descriptions contradict each other, and which one is followed. */
    disagreements: Disagreement[];
    sources: string[];
}
export interface MethodAlias {
    method: Method;
    source: string;
}
export interface Parameter {
    name: string;
    in: 'path' | 'query' | 'body';
    type: 'string' | 'integer' | 'string[]';
    required: boolean;
    nullable?: boolean;
    /** Exact number of characters. */
    length?: number;
    /** Largest number of characters. */
    maxLength?: number;
    /** The only values allowed. */
    values?: string[];
    /** Parameters that may not be sent beside this one. */
    excludes?: string[];
    /** A credential: its value is never printed. */
    secret?: boolean;
    description: string;
    source: string;
}
export interface Disagreement {
    /** What it is about: a parameter's name, `retired` or the like. */
    about: string;
    /** Each side, in the words of this project, with its source. */
    says: {
        source: string;
        claim: string;
    }[];
    follow: string;
}
/** One member of one library that sends this operation. The notation is explained in rules/README.md. */
export interface SdkBinding {
    /** Language id as used by src/languages. */
    language: string;
    /** Package name in its registry; several names when they share the surface. */
    packages: string[];
    /** What source code imports, where that isn't the package's name: `org.kohsuke.github`. */
    modules?: string[];
    /** Semver range of the package in which the member has this meaning. */
    versions: string;
    /** Class of the receiver, where code names it: `OAuthService`. */
    type?: string;
    /** The hops between the client and the member: names, `()` for a call, `[]` for a subscript. Empty: the member sits on the client. */
    receiver: string[];
    /** What each `()` and `[]` of `receiver` holds, in order, written like `arguments`; a quoted word stands for that very string. */
    hops?: string[][];
    /** The member that is called; empty when what `receiver` leads to is called itself. */
    member: string;
    /** What the arguments are, in order: a parameter's name, `*` for an object of parameters, `-` for something else. */
    arguments: string[];
    /** What the keys of argument objects, and named arguments, are: a parameter, `*` or `-` as in `arguments`. Key `*`: every other key. */
    renames?: Record<string, string>;
    /** Parameters the library fills in itself or takes from elsewhere: that the call lacks them says nothing. */
    supplies?: string[];
    /** Literal conditions on the arguments, in words for people; `needs`/`lacks` are what the program reads. */
    condition?: string;
    /** Keys, as the library spells them, that the argument objects of the whole chain must hold for this row to apply; `key=value` asks for that very text. */
    needs?: string[];
    /** Keys, or `key=value`, that no argument object of the chain may hold for this row to apply. */
    lacks?: string[];
    /** The library always talks to this product. */
    product?: Product;
    /** What is sent instead of the operation, where that is none. */
    sends?: {
        method: Method;
        path: string;
    };
    /** The member of the same receiver that does the same today with the same arguments, in every one of `versions`. */
    successor?: {
        member: string;
        source: string;
    };
    note?: string;
    source: string;
}
export interface Retirement {
    status: 'removed' | 'deprecated';
    /** ISO 8601, UTC. When deprecated was announced. */
    deprecated?: string;
    /** ISO 8601, UTC. When the server stopped answering. */
    removed?: string;
    /** First version of the product without it. */
    removedIn?: string;
    /** HTTP status that the server answers with now. */
    answers?: number;
    note: string;
    source: string;
}
export interface Replacement {
    /** One sentence: what takes this call's place. */
    summary: string;
    /** documented: GitHub says it. inferred: follows from the endpoints' descriptions. */
    standing: 'documented' | 'inferred';
    /** Which flow the steps are about. */
    flow: 'web' | 'endpoint' | 'none';
    /** The endpoint that takes over, where there is one: `POST /applications/{client_id}/token`. */
    endpoint?: string;
    steps: ReplacementStep[];
    alternatives: Alternative[];
    /** What each old input becomes. */
    inputs: InputChange[];
    /** The library call per language id. */
    libraries: LibraryCall[];
    links: {
        title: string;
        url: string;
    }[];
}
/** Text may hold {client_id}, {scope} and {login}, filled from what was seen at the call. */
export interface ReplacementStep {
    text: string;
    source: string;
    standing: 'documented' | 'inferred';
}
export interface Alternative {
    when: string;
    use: string;
    standing: 'documented' | 'inferred';
    source: string;
}
export interface InputChange {
    old: string;
    new: string | null;
    why: string;
    standing: 'documented' | 'inferred';
    source: string;
}
export interface LibraryCall {
    language: string;
    package: string;
    call: string;
    source: string;
}
/** rules/data/look-alikes.json: what must never be reported. */
export interface LookAlikes {
    /** Paths of GitHub's API that resemble an operation and are supported. */
    paths: {
        path: string;
        methods: Method[];
        why: string;
        source: string;
    }[];
    /** SDK members that resemble a binding and are supported. */
    bindings: SdkBinding[];
    /** Other services with paths like these: by host, package or name. All lower case. */
    services: {
        name: string;
        hosts: string[];
        packages: string[];
        words: string[];
        source: string;
    }[];
    /** The segments that paths of GitHub's API begin with: a client of other paths is somebody else's. */
    roots: {
        names: string[];
        source: string;
    };
}
/** rules/data/dependencies.json, one entry: a package that sends the retired requests, or still offers them. */
export interface DependencyFact {
    ecosystem: 'npm' | 'rubygems' | 'pypi' | 'go' | 'maven' | 'nuget' | 'packagist' | 'crates' | 'pub' | 'clojars' | 'cocoapods' | 'melpa' | 'cpan';
    package: string;
    /** Semver range of the package. */
    versions: string;
    /** itself: using the package sends them. offered: it has members that send them, see the rules' bindings. types: it only describes them. */
    sends: 'itself' | 'offered' | 'types';
    /** Ids of the operations. */
    operations: string[];
    /** Version range or package to move to; null when there is none. */
    moveTo: string | null;
    /** What changes in the code that uses it. */
    change: string;
    source: string;
}
/** rules/data/scopes.json */ export interface Scopes {
    known: {
        scope: string;
        source: string;
        products?: Product[];
    }[];
    suspect: {
        scope: string;
        why: string;
        source: string;
    }[];
}
