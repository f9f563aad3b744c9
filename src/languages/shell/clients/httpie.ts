import type { HttpClient } from './client';

/** HTTPie 3, and xh, which takes the same words. */
export const httpie: HttpClient = {
  names: ['http', 'https', 'xh', 'xhs'],
  ordinary: true,
  source: 'https://httpie.io/docs/cli and https://github.com/ducaale/xh',
  values: {
    'credentials': ['-a', '--auth'],
    'auth-type': ['-A', '--auth-type'],
    'bearer': ['--bearer'],
    'body': ['--raw'],
  },
  flags: {},
  others: `-P -o -p -s
    --boundary --cert --cert-key --cert-key-pass --ciphers --default-scheme --format-options --history-print --http-version --interface
    --max-headers --max-redirects --output --pretty --print --proxy --response-charset --response-mime --session --session-read-only --ssl
    --style --timeout --verify`,
  operands: 'method-url-items',
};
