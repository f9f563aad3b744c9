import type { Product, Severity } from '../model';

/** Settings of authorizations-lint. The command line wins over them. */
export interface ConfigFile {
  /** Path or address of this schema, for editors. */
  $schema?: string;
  /** The product that a request without a host is sent to. Default: github.com. */
  product?: Product;
  /** Hosts of your own: a list of GitHub Enterprise Server hosts, or each host with its product. */
  hosts?: string[] | Record<string, Product>;
  /** Patterns as in .gitignore, relative to this file. If there are any, only files that one of them matches are scanned. */
  include?: string[];
  /** Patterns as in .gitignore, relative to this file. What one of them matches is left out. */
  exclude?: string[];
  /** Leave out what git ignores. Default: true. */
  gitignore?: boolean;
  /** Largest file that is parsed, in bytes or as "2MiB". Default: "2MiB". */
  maxFileSize?: number | string;
  /** The least severity that makes the program fail. Default: warning. */
  failOn?: Severity | 'never';
  /** Severity by `<operation>/<check>`, `<check>` or `<operation>`, the first of these that is set. `off` drops the finding. */
  rules?: Record<string, Severity | 'off'>;
  /** Whether an ignore has to say why. Default: required. */
  ignoreReasons?: 'required' | 'optional';
  /** A file with known findings, relative to this one, or false for none. Default: the nearest .authorizations-lint-baseline.json upwards from what is scanned. */
  baseline?: string | boolean;
}
