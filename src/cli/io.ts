/** What the command line has of the world. */
export interface Io {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** All that is handed in. */
  stdin(): Promise<Buffer>;
  stdout: Stream;
  stderr: Stream;
  /** The date that products are judged by: ISO 8601. */
  today: string;
  /** Milliseconds since some moment. */
  clock(): number;
}

/** As much of a stream as is used. */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string, done: (error?: Error | null) => void): unknown;
}

/** Writes all of a text. A reader that has gone away (`| head`) is no error. */
export async function print(stream: Stream, text: string): Promise<void> {
  if (text === '') return;
  await new Promise<void>((resolve, reject) => {
    stream.write(text, error => {
      if (error && !('code' in error && GONE.has(String(error.code)))) reject(error);
      else resolve();
    });
  });
}

/** A pipe whose other end is closed, as the systems call it. */
export const GONE: ReadonlySet<string> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED']);

/** Whether to write in colour: as asked, or else on a terminal unless NO_COLOR is set. https://no-color.org */
export function wantsColour(asked: boolean | undefined, { env, stdout }: Pick<Io, 'env' | 'stdout'>): boolean {
  if (asked !== undefined) return asked;
  if (isSet(env['NO_COLOR'])) return false;
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY === true && env['TERM'] !== 'dumb';
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
