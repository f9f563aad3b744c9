import type { HttpClient } from './client';

/** curl 8.16, and older versions back to 7. */
export const curl: HttpClient = {
  names: ['curl'],
  source: 'https://curl.se/docs/manpage.html',
  values: {
    'method': ['-X', '--request'],
    'url': ['--url'],
    'header': ['-H', '--header'],
    'agent': ['-A', '--user-agent'],
    'referer': ['-e', '--referer'],
    'cookie': ['-b', '--cookie'],
    'credentials': ['-u', '--user'],
    'bearer': ['--oauth2-bearer'],
    'data': ['-d', '--data', '--data-ascii', '--data-binary'],
    'raw-data': ['--data-raw'],
    'encoded-data': ['--data-urlencode'],
    'json': ['--json'],
    'upload': ['-T', '--upload-file'],
    'form': ['-F', '--form'],
    'form-string': ['--form-string'],
    'query': ['--url-query'],
    'config': ['-K', '--config'],
  },
  flags: {
    'data-as-query': ['-G', '--get'],
    'head': ['-I', '--head'],
    'next': ['-:', '--next'],
  },
  others: `-C -D -E -P -Q -U -Y -c -h -m -o -r -t -w -x -y -z
    --abstract-unix-socket --alt-svc --aws-sigv4 --cacert --capath --cert --cert-type --ciphers --connect-timeout --connect-to --continue-at
    --cookie-jar --create-file-mode --crlfile --curves --delegation --dns-interface --dns-ipv4-addr --dns-ipv6-addr --dns-servers --doh-url
    --dump-header --ech --egd-file --engine --etag-compare --etag-save --expect100-timeout --ftp-account --ftp-alternative-to-user --ftp-method
    --ftp-port --ftp-ssl-ccc-mode --happy-eyeballs-timeout-ms --haproxy-clientip --help --hostpubmd5 --hostpubsha256 --hsts --interface --ip-tos
    --ipfs-gateway --keepalive-cnt --keepalive-time --key --key-type --knownhosts --krb --krb4 --libcurl --limit-rate --local-port --login-options
    --mail-auth --mail-from --mail-rcpt --max-filesize --max-redirs --max-time --netrc-file --noproxy --output --output-dir --parallel-max
    --parallel-max-host --pass --pinnedpubkey --preproxy --proto --proto-default --proto-redir --proxy --proxy-cacert --proxy-capath --proxy-cert
    --proxy-cert-type --proxy-ciphers --proxy-crlfile --proxy-header --proxy-key --proxy-key-type --proxy-pass --proxy-pinnedpubkey
    --proxy-service-name --proxy-tls13-ciphers --proxy-tlsauthtype --proxy-tlspassword --proxy-tlsuser --proxy-user --proxy1.0 --pubkey --quote
    --random-file --range --rate --request-target --resolve --retry --retry-delay --retry-max-time --sasl-authzid --service-name --sigalgs
    --socks4 --socks4a --socks5 --socks5-gssapi-service --socks5-hostname --speed-limit --speed-time --ssl-sessions --stderr --telnet-option
    --tftp-blksize --time-cond --tls-max --tls13-ciphers --tlsauthtype --tlspassword --tlsuser --trace --trace-ascii --trace-config --unix-socket
    --upload-flags --variable --vlan-priority --write-out`,
  operands: 'urls',
};
