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
    /** Keys, as the library spells them, that the argument objects of the whole chain must hold for this row to apply. */
    needs?: string[];
    /** Keys that no argument object of the chain may hold for this row to apply. */
    lacks?: string[];
    /** The library always talks to this product. */
    product?: Product;
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
/** 1-based lines and columns (UTF-16 units); end column exclusive. `path` is relative to the scanned root with `/`. */
export interface Place {
    path: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
}
/** A part of a string that can't be told. `name` is how the code calls it, evidence of whose it is. */
export interface Hole {
    name: string;
    parameter?: unknown;
}
/** What can be told of an expression without running it. */
export type Value = {
    kind: 'scalar';
    value: string | number | boolean | null;
    at: Place;
} | {
    kind: 'template';
    parts: readonly (string | Hole)[];
    at: Place;
} | {
    kind: 'list';
    items: readonly Value[];
    open: boolean;
    at: Place;
} | {
    kind: 'record';
    fields: ReadonlyMap<string, Value>;
    open: boolean;
    at: Place;
    keys?: ReadonlyMap<string, Place>;
}
/** One of several. Never nested, never fewer than two. */
 | {
    kind: 'either';
    of: readonly Value[];
    at: Place;
}
/** Serialised data: JSON.stringify(x), qs.stringify(x). */
 | {
    kind: 'encoded';
    as: 'json' | 'form';
    of: Value;
    at: Place;
} | {
    kind: 'unknown';
    why: string;
    name: string;
    at: Place;
    parameter?: unknown;
};
/** Why a request is believed to be GitHub's. */
export interface Evidence {
    strength: Confidence;
    why: string;
}
/** One place that sends, defines, stubs or mentions a request. After this, nothing knows the language. */
export interface CallSite {
    at: Place;
    /** Language id of the reader, for advice in the reader's language. */
    language: string;
    role: Role;
    target: HttpTarget | SdkTarget;
    payload?: Value;
    /** Header names and values, where seen. */
    headers?: Value;
    /** How the request is authenticated, where seen. */
    auth?: {
        kind: 'basic' | 'otp' | 'token';
        at: Place; /** What is sent: `user:password` or a record of both, the code, the token. */
        value?: Value;
    }[];
    /** Anything in reach that ties a host-less request to GitHub, or to somebody else. */
    evidence: readonly Evidence[];
    /** The service this belongs to, if it is known to be another one's. */
    foreign?: string;
    /** It only says where the endpoint is; what sends it is not in sight. */ defines?: true;
    /** "URL defined here" → related places. */
    trail: readonly {
        at: Place;
        note: string;
    }[];
}
export interface HttpTarget {
    kind: 'http';
    method?: string;
    methods?: readonly string[];
    url: Value;
}
/** `operations`: the ids that the SDK tables give for this member. */
export interface SdkTarget {
    kind: 'sdk';
    package: string;
    member: string;
    operations: readonly string[];
    host?: Value;
    product?: Product;
    binding?: SdkBinding;
}
export interface Match {
    site: CallSite;
    /** Empty only where the path is known and no operation takes the method (`PATCH /authorizations`). */
    operations: readonly Operation[];
    api: Operation['api'];
    confidence: Confidence;
    product: Product;
    /** Host as written, if known. */
    host: string | null;
    method: string | null;
    /** Endpoint with what is known filled in: `POST /authorizations/{authorization_id}`. */
    endpoint: string;
    /** Path parameters as seen, by name. */
    pathValues: ReadonlyMap<string, Value>;
    /** Fields sent in the body, or for GET in the query. Undefined: nothing was seen. */
    payload?: Value;
}
/** What the checks may know besides the match. */
export interface Policy {
    /** ISO date, given, never read from the clock by a check. */
    today: string;
    product: Product;
    scopes: Scopes;
    /** Every rule, for matches that no single operation fits. */
    operations: readonly Operation[];
}
/** One question about one match. A check never reads files, environment or clock. */
export interface Check {
    /** Also the second half of the rule id, `<operation>/<check>`. */
    id: string;
    title: string;
    /** Why it matters and what to do, Markdown, for `explain` and SARIF help. */
    help: string;
    severity: Severity;
    /** Checks on the payload see only sites of role call, and never mocks or mentions. */
    run(match: Match, policy: Policy): readonly Problem[];
}
export interface Problem {
    message: string;
    at: Place;
    severity?: Severity;
    related?: readonly {
        at: Place;
        note: string;
    }[];
}
export interface Finding {
    /** `<operation or api>/<check>`. */
    rule: string;
    operation: string | null;
    operations: string[];
    check: string;
    role: Role;
    severity: Severity;
    confidence: Confidence;
    path: string;
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    method: string | null;
    endpoint: string | null;
    host: string | null;
    message: string;
    /** What to do instead. Set on `retired` findings. */
    advice: Advice | null;
    /** What was seen of the body, secrets blanked, unknown values as "…". */
    payload: Record<string, unknown> | null;
    related: (Place & {
        note: string;
    })[];
    /** Stable when lines move: a hash over rule, path and normalised code, with a count for repeats. */
    fingerprint: string;
}
export interface Advice {
    /** One sentence. */
    summary: string;
    steps: {
        text: string;
        standing: 'documented' | 'inferred';
    }[];
    /** What each input that was seen becomes. */
    inputs: {
        old: string;
        new: string | null;
        why: string;
        standing: 'documented' | 'inferred';
    }[];
    /** What is no longer needed: note, fingerprint, OTP prompt, Basic auth. */
    disappears: string[];
    alternatives: {
        when: string;
        use: string;
        standing: 'documented' | 'inferred';
    }[];
    /** The library call in the language of the file, if one is known. */
    library: {
        package: string;
        call: string;
    } | null;
    links: {
        title: string;
        url: string;
    }[];
}
export interface Report {
    format: 1;
    tool: {
        name: string;
        version: string;
    };
    product: Product;
    summary: {
        errors: number;
        warnings: number;
        notes: number;
        files: number;
        candidates: number;
        skipped: number;
    };
    findings: Finding[];
    skipped: {
        path: string;
        why: string;
    }[];
}
/** A report made into text. Pure: the source lines it may show come with it. */
export type Reporter = (report: Report, context: ReporterContext) => string;
export interface ReporterContext {
    colour: boolean;
    /** Lines of a scanned file with every secret already blanked, 1-based from `first`; undefined when not at hand. */
    lines(path: string, first: number, last: number): string[] | undefined;
    /** Prefix that makes a report path relative to the repository root: `packages/a/`. Empty if they are the same. */
    prefix: string;
    /** The address at which people can read a line of a scanned file, where there is one. */
    link?(path: string, line: number): string;
    /** Everything the rules say, for formats that list them. */
    rules: readonly RuleText[];
}
/** One `<operation>/<check>` in words. */
export interface RuleText {
    id: string;
    operation: string;
    check: string;
    title: string;
    help: string;
    severity: Severity;
    links: {
        title: string;
        url: string;
    }[];
}
