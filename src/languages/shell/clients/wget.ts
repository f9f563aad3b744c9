import type { HttpClient } from './client';

/** GNU Wget 1.21. */
export const wget: HttpClient = {
  names: ['wget'],
  source: 'https://www.gnu.org/software/wget/manual/wget.html',
  values: {
    'method': ['--method'],
    'header': ['--header'],
    'agent': ['-U', '--user-agent'],
    'referer': ['--referer'],
    'user': ['--user', '--http-user'],
    'password': ['--password', '--http-password', '--http-passwd'],
    'post-data': ['--post-data'],
    'post-file': ['--post-file'],
    'body': ['--body-data'],
    'body-file': ['--body-file'],
    'config': ['-i', '--input-file'],
  },
  flags: { head: ['--spider'] },
  others: `-A -B -D -I -O -P -Q -R -T -X -a -e -l -o -t -w
    --accept --accept-regex --append-output --backups --base --bind-address --body --ca-certificate --ca-directory --certificate
    --certificate-type --ciphers --compression --config --connect-timeout --crl-file --cut-dirs --default-page --directory-prefix --dns-timeout
    --domains --exclude-directories --exclude-domains --execute --follow-tags --ftp-password --ftp-user --ignore-tags --include-directories
    --level --limit-rate --load-cookies --local-encoding --output-document --output-file --pinnedpubkey --prefer-family --private-key
    --private-key-type --progress --proxy-password --proxy-user --quota --read-timeout --regex-type --reject --reject-regex --rejected-log
    --remote-encoding --report-speed --restrict-file-names --retry-on-http-error --save-cookies --secure-protocol --start-pos --timeout --tries
    --use-askpass --wait --waitretry --warc-dedup --warc-file --warc-header --warc-max-size --warc-tempdir`,
  operands: 'urls',
};
