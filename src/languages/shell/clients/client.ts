// How a command-line HTTP client is told what to send. One table per client; the reading of them is written once.

/** What an option's value is to the request. */
export type ValueMeaning =
  | 'method' | 'url' | 'header' | 'agent' | 'referer' | 'cookie'
  /** user:password · one of the two · a token for `Authorization: Bearer`. */
  | 'credentials' | 'user' | 'password' | 'bearer'
  /** Body text: `@file` reads a file, pieces are joined by `&`. As it stands. URL-encoded (`name=text`, `name@file`). JSON. */
  | 'data' | 'raw-data' | 'encoded-data' | 'json'
  /** Body text whose method is set by another option. Text or file that is posted. A file as the body. A file that is put. */
  | 'body' | 'post-data' | 'post-file' | 'body-file' | 'upload'
  /** Multipart fields: `name=text`, `name=@file`. As it stands. */
  | 'form' | 'form-string'
  /** JSON fields: a string. A number, boolean, null or string. */
  | 'field' | 'typed-field'
  /** Added to the query. The server's name, apart from the URL. What kind of credentials are given. */
  | 'query' | 'host' | 'auth-type'
  /** A file of further options. */
  | 'config';

/** What an option without a value is to the request. */
export type FlagMeaning = 'data-as-query' | 'head' | 'next';

/** One client, or several that share their options. */
export interface HttpClient {
  /** Command names, and the subcommand that makes it a request. */
  names: readonly string[];
  subcommand?: string;
  /** The names are plain words too: they count only where a command is expected. */
  ordinary?: boolean;
  /** Where the options are documented. */
  source: string;
  values: Partial<Record<ValueMeaning, readonly string[]>>;
  flags: Partial<Record<FlagMeaning, readonly string[]>>;
  /** Other options that take a value, separated by spaces: their values are not URLs. */
  others: string;
  /** What stands without an option: URLs, `[METHOD] URL [ITEM…]`, or a path below the API's root. */
  operands: 'urls' | 'method-url-items' | 'endpoint';
}
