import type { Match, Place } from './request';
import type { Confidence, Operation, Product, Role, Scopes, Severity } from './rule';
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
    /** `<operation or api>/<check>`; a check alone where it is about an ignore. */
    rule: string;
    operation: string | null;
    operations: string[];
    check: string;
    /** comment: it is about an ignore, not about a request. */
    role: Role | 'comment';
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
    /** What makes it right without any other change; null unless that is exact. */
    fix: Fix | null;
    /** What was seen of the body, secrets blanked, unknown values as "…". */
    payload: Record<string, unknown> | null;
    related: (Place & {
        note: string;
    })[];
    /** Stable when lines move: a hash over rule, path and normalised code, with a count for repeats. */
    fingerprint: string;
    /** What a comparison with an earlier state says of it; null if there was none. */
    state: 'new' | 'existing' | null;
    /** Set if it is known and accepted: it is reported, and counts for nothing. */
    suppressed: Suppression | null;
}
/** A part of the finding's file, and what takes its place. */
export interface Fix {
    line: number;
    column: number;
    endLine: number;
    endColumn: number;
    text: string;
}
/** Who accepted a finding, and why. */
export interface Suppression {
    by: 'ignore' | 'baseline';
    reason: string | null;
}
/** What a report was compared with. */
export interface Comparison {
    /** As people know it: a branch, a commit, a file. */
    base: string;
    /** git: the history. api: the files of the pull request, as GitHub lists them. diff: a file. */
    by: 'git' | 'api' | 'diff';
    changedFiles: number;
    /** What could not be told exactly, and why, in sentences. */
    notes: string[];
}
/** What the baseline says. */
export interface BaselineState {
    path: string;
    /** How many findings it accepts. */
    known: number;
    /** Entries that nothing was found for: `baseline --prune` drops them. */
    fixed: {
        fingerprint: string;
        rule: string;
        path: string;
        count: number;
    }[];
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
    /** Errors, warnings and notes are those that count: neither existing before the change nor suppressed, which are counted apart. */
    summary: {
        errors: number;
        warnings: number;
        notes: number;
        existing: number;
        suppressed: number;
        files: number;
        candidates: number;
        skipped: number;
    };
    /** Null if the report is of the whole tree as it is. */
    comparison: Comparison | null;
    /** Null if there is no baseline. */
    baseline: BaselineState | null;
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
    /** What the rules say, at least those of the findings. */
    rules: readonly RuleText[];
}
/** One rule in words. `operation` is empty where it is about ignores. */
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
