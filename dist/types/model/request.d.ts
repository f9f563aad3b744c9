import type { Confidence, Operation, Product, Role, SdkBinding } from './rule';
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
