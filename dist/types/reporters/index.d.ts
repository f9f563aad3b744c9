import type { Reporter } from '../model';
/** The forms a report can take. */
export type Format = 'text' | 'json' | 'sarif' | 'github' | 'markdown';
/** All reporters by format. */
export declare const reporters: {
    text: Reporter;
    json: Reporter;
    sarif: Reporter;
    github: Reporter;
    markdown: Reporter;
};
