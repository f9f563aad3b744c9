import type { Place } from '../model';
/** What every such comment holds; files without it are never looked at for them. */
export declare const MARKER = "authorizations-lint-ignore";
/** How far an ignore reaches. */
export type Reach = 'next-line' | 'line' | 'start' | 'end' | 'file';
/** What an ignore says. */
export interface Directive {
    reach: Reach;
    /** Rules, checks or operations, as in the configuration. */
    rules: readonly string[];
    reason: string | null;
    at: Place;
}
/** What is wrong with one, in a sentence, and where. */
export interface Fault {
    at: Place;
    message: string;
}
/** What a directive may say. */
export interface Terms {
    /** Every name that can be ignored. */
    rules: readonly string[];
    /** Rules that are there and can't be ignored. */
    fixed: readonly string[];
    reasons: 'required' | 'optional';
}
/** Where a directive stands in a text. */
export interface Found {
    start: number;
    end: number; /** What follows the marker: `-line`. */
    reach: string;
    said: string;
}
/** The directives in what a comment says, which begins at `from`. */
export declare function directivesIn(said: string, from: number): Found[];
/** What a directive comes to. One with a fault may still hold for the rules that it names well. */
export declare function readDirective({ reach: name, said }: Pick<Found, 'reach' | 'said'>, at: Place, terms: Terms): {
    directive?: Directive;
    faults: Fault[];
};
