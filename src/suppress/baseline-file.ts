/** Findings of authorizations-lint that are known and accepted, as `authorizations-lint baseline` writes them. */
export interface BaselineFile {
  /** Path or address of this schema, for editors. */
  $schema?: string;
  /** The form of this file. */
  format: 1;
  findings: BaselineEntry[];
}

/** Findings of one rule over the same code in one file. */
export interface BaselineEntry {
  /** The file, relative to the baseline. */
  path: string;
  /** The rule that found them. */
  rule: string;
  /**
   * A hash over the rule and the code, white space and secrets left out.
   * @pattern ^[0-9a-f]{16}$
   */
  fingerprint: string;
  /**
   * How many there are.
   * @minimum 1
   * @asType integer
   */
  count: number;
}
