// How long a run waits for GitHub, and how often it asks again.

/** How often one request is sent again. */
export const MOST_RETRIES = 2;
/** How long one request may take, in milliseconds. */
export const REQUEST_TIMEOUT = 30_000;
/** How long a run waits in all where the server asks for it, in seconds. Its minutes cost money. */
const MOST_WAITING = 180;

/** Whether a wait that the server asks for is taken; it is said in the log. */
export function patience(say: (line: string) => void): (seconds: number, request: { method: string; url: string }, retries: number) => boolean {
  let left = MOST_WAITING;
  return (seconds, { method, url }, retries) => {
    if (retries >= MOST_RETRIES || seconds > left) return false;
    left -= seconds;
    say(`GitHub limits the rate of requests: ${method} ${url} is sent again in ${seconds} s.`);
    return true;
  };
}
