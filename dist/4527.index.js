"use strict";
exports.id = 4527;
exports.ids = [4527];
exports.modules = {

/***/ 6328:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Rj: () => (/* binding */ clientNamed),
  b2: () => (/* binding */ clients),
  XD: () => (/* binding */ optionOf),
  MH: () => (/* binding */ plainName)
});

;// CONCATENATED MODULE: ./src/languages/shell/clients/curl.ts
/** curl 8.16, and older versions back to 7. */
const curl = {
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

;// CONCATENATED MODULE: ./src/languages/shell/clients/gh.ts
/** `gh api` of GitHub CLI 2, and `hub api`, its forerunner. */
const gh = {
    names: ['gh', 'hub'],
    subcommand: 'api',
    ordinary: true,
    source: 'https://cli.github.com/manual/gh_api and https://hub.github.com/hub-api.1.html',
    values: {
        'method': ['-X', '--method'],
        'header': ['-H', '--header'],
        'field': ['-f', '--raw-field'],
        'typed-field': ['-F', '--field'],
        'body-file': ['--input'],
        'host': ['--hostname'],
    },
    flags: {},
    others: '-p -q -t --cache --jq --preview --template',
    operands: 'endpoint',
};

;// CONCATENATED MODULE: ./src/languages/shell/clients/httpie.ts
/** HTTPie 3, and xh, which takes the same words. */
const httpie = {
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

;// CONCATENATED MODULE: ./src/languages/shell/clients/wget.ts
/** GNU Wget 1.21. */
const wget = {
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

;// CONCATENATED MODULE: ./src/languages/shell/clients/index.ts




/** One file each. */
const clients = [curl, wget, httpie, gh];
/** By client, then by option as written: `-X`, `--request`. */
const tables = new Map(clients.map(client => [client, table(client)]));
/** What an option is to a client. Undefined: it takes no value and changes nothing. */
function optionOf(client, name) {
    return tables.get(client).get(name);
}
/** A command's name without its folder and ending: `/usr/bin/curl`, `curl.exe`. */
function plainName(name) {
    return name.replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
}
/** The client of a command name. */
function clientNamed(name) {
    const plain = plainName(name);
    return clients.find(client => client.names.includes(plain));
}
function table(client) {
    const options = new Map();
    for (const name of client.others.split(/\s+/))
        options.set(name, { value: true });
    for (const [meaning, names] of entries(client.values))
        for (const name of names)
            options.set(name, { value: true, meaning });
    for (const [meaning, names] of entries(client.flags))
        for (const name of names)
            options.set(name, { value: false, meaning });
    return options;
}
function entries(record) {
    return Object.entries(record);
}


/***/ }),

/***/ 44527:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clients: () => (/* binding */ clients),
/* harmony export */   words: () => (/* binding */ words)
/* harmony export */ });
/* harmony import */ var _clients__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6328);

/** Nothing is spelt so. */
const NONE = /(?!)/;
/** Functions that speak of a URL to people, or show it to them. */
const HARMLESS = [
    'log', 'info', 'debug', 'trace', 'notice', 'warn(?:ing)?', 'err(?:or)?', 'fatal', 'die', 'fail', 'abort', 'say', 'nay', 'out', 'print\\w*', 'msg', 'message',
    'usage', 'note', 'title', 'header', 'ok', 'expect\\w*', 'assert\\w*', 'check', 'it', 'describe', 'context', 'ask', 'prompt', 'confirm', 'open', 'xdg-open',
    'browse', 'start',
];
/** Names of functions and programs, and the keys that every lowered request has. */
const words = {
    verb: /(?:^|[-_:.])(get|post|put|patch|delete|head)$/i,
    sends: /curl|wget|http|api|request|rest|fetch|call|send|query|invoke|github|(?:^|[-_:])gh(?:$|[-_:])|get$|post$|put$|patch$|delete$|list$/i,
    harmless: new RegExp(`^(?:${HARMLESS.join('|')})$`, 'i'),
    mock: /mock|stub|fake|wiremock|vcr/i,
    server: NONE,
    methods: {},
    keys: { url: ['url'], path: [], base: [], host: [], method: ['method'], payload: ['body'], headers: ['headers'], auth: ['auth'] },
    later: { payload: [], header: [], auth: [], method: [] },
};
/** The clients that are lowered to one record. What they send is in it, the method too. */
const clients = _clients__WEBPACK_IMPORTED_MODULE_0__/* .clients */ .b2.map(({ names, subcommand }) => ({
    from: names.map(name => (subcommand === undefined ? name : `${name} ${subcommand}`)),
}));


/***/ })

};
;