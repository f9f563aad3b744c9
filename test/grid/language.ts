// How programs are written in a language: enough to make one that sends a request, with its URL put together in many ways.

/** A piece of a URL: text, or a variable of the program. */
export type Piece = string | { variable: string };

/** What a way to send requests asks of the program. */
export interface Manner {
  /** What stands at the top of the file for it. */
  imports?: string;
  /** It names the host itself, and is given a path. */
  hosted?: true;
  /** Functions that send are asynchronous. */
  async?: true;
}

/** One way to send a request. */
export interface Client extends Manner {
  /** Statements that send; `url` is an expression. */
  send(url: string, method: string): string;
  /** The same with the method in a variable. */
  sendAny?(url: string, method: string): string;
}

/** A function of the program. `plain`: it gives text, and sends nothing. */
export interface Written { name: string; parameters: readonly string[]; body: string; client: Manner; plain?: true; method?: true }

export interface Language {
  /** A text, and a variable, as expressions. */
  text(value: string): string;
  variable(name: string): string;
  joined(expressions: readonly string[]): string;
  /** Text with variables in it; `name` is what stands for a constant. */
  interpolated?(pieces: readonly Piece[]): string;
  formatted?(pieces: readonly Piece[]): string;
  local(name: string, value: string): string;
  constant(name: string, value: string): { declaration: string; expression: string };
  written(fn: Written): string;
  called(name: string, args: readonly string[]): string;
  /** A statement that gives a value, or only calls something. */
  given(expression: string, client: Manner): string;
  /** A class with the host in a field. */
  withField?: { written(name: string, host: string, methods: readonly Written[], client: Manner): string; field: string; called(name: string, args: readonly string[]): string };
  /** The files of a program. */
  files(constants: string, functions: readonly string[], client: Manner, inClass: boolean): Record<string, string>;
  /** A constant in a file of its own. `hosts`: a path that stands there alone is not followed. */
  elsewhere?: { hosts?: true; use: string; expression(name: string): string; files(name: string, value: string): Record<string, string> };
  /** A setting with a value that stands in for it. */
  setting?(name: string, value: string): string;
  clients: Readonly<Record<string, Client>>;
}

export const indent = (code: string, by = 4): string => code.split('\n').map(line => (line === '' ? '' : ' '.repeat(by) + line)).join('\n');
/** `Post` of `POST`. */
export const title = (method: string): string => method.charAt(0) + method.slice(1).toLowerCase();
/** Whether a method comes with a body. */
export const hasBody = (method: string): boolean => method === 'POST' || method === 'PUT';
/** `sign_in` of `signIn`. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
