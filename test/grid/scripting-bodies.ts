// Payloads in Python, Ruby, PHP, Perl, Lua, Go, shell and the languages of JavaScript.
import type { Bodies, Fields, Item } from './body-forms';
import { scripts } from './javascript';
import { scripting } from './scripting';

type Write = (item: Item) => string;
/** How a value is written: a text in these quotes, a list of them, or a variable. */
export const values = (quote: string, variable: (name: string) => string, list: (items: readonly string[]) => string): Write => item =>
  (typeof item === 'string' ? `${quote}${item}${quote}` : 'variable' in item ? variable(item.variable) : list(item.map(one => `${quote}${one}${quote}`)));
export const pairs = (fields: Fields, pair: (name: string, item: Item) => string, between = ', '): string => fields.map(([name, item]) => pair(name, item)).join(between);
export const lines = (fields: Fields, line: (name: string, item: Item) => string): string => pairs(fields, line, '\n');
/** In braces that are doubled, for texts in which one begins a hole. */
export const doubled = (json: string): string => json.replaceAll(/[{}]/g, '$&$&');
export const inner = (json: string): string => json.replaceAll('"', '\\"');
export const escaped = (json: string): string => `"${inner(json)}"`;
const single = (json: string): string => `'${json}'`;
const plain = (name: string): string => name;
const listed = (items: readonly string[]): string => `[${items.join(', ')}]`;

const py = values('"', plain, listed);
const python: Bodies = {
  language: scripting.python, record: fields => `{${pairs(fields, (name, item) => `"${name}": ${py(item)}`)}}`, encoded: of => `json.dumps(${of})`, quoted: single, filledIn: (before, after) => `f'${doubled(before)}{user}${doubled(after)}'`,
  filled: { written: (of, fields) => `${of} = {}\n${lines(fields, (name, item) => `${of}["${name}"] = ${py(item)}`)}` },
  other: fields => `dict(${pairs(fields, (name, item) => `${name}=${py(item)}`)})`,
  senders: {
    json: { imports: 'import requests', takes: 'object', post: (url, body) => `return requests.post(${url}, auth=(user, password), json=${body}).json()` },
    data: { imports: 'import requests', takes: 'text', post: (url, body) => `return requests.post(${url}, data=${body}, auth=(user, password))` },
    urllib2: { imports: 'import urllib2', takes: 'text', post: (url, body) => `req = urllib2.Request(${url}, ${body})\nreturn urllib2.urlopen(req).read()` },
    urllib: { imports: 'from urllib.request import Request, urlopen', takes: 'text', post: (url, body) => `req = Request(${url}, data=${body}.encode("utf-8"), method="POST")\nreturn urlopen(req).read()` },
    connection: { imports: 'import http.client', hosted: true, takes: 'text', post: (url, body) => `conn = http.client.HTTPSConnection("api.github.com")\nconn.request("POST", ${url}, ${body}, {"User-Agent": user})\nreturn conn.getresponse().read()` },
    curl: { imports: 'import subprocess', takes: 'text', post: (url, body) => `return subprocess.check_output(["curl", "-u", user, "-d", ${body}, ${url}])` },
  },
};

const rb = values("'", plain, listed);
const ruby: Bodies = {
  language: scripting.ruby, record: fields => `{ ${pairs(fields, (name, item) => `${name}: ${rb(item)}`)} }`, encoded: of => `JSON.generate(${of})`, quoted: single, filledIn: (before, after) => `"${inner(before)}#{user}${inner(after)}"`,
  filled: { written: (of, fields) => `${of} = {}\n${lines(fields, (name, item) => `${of}[:${name}] = ${rb(item)}`)}` },
  other: fields => `{ ${pairs(fields, (name, item) => `'${name}' => ${rb(item)}`)} }`,
  senders: {
    'net/http': { imports: "require 'net/http'", takes: 'text', post: (url, body) => `uri = URI(${url})\nreq = Net::HTTP::Post.new(uri)\nreq.basic_auth(user, password)\nreq.body = ${body}\nNet::HTTP.start(uri.hostname, uri.port, use_ssl: true) { |http| http.request(req) }` },
    httparty: { imports: "require 'httparty'", takes: 'text', post: (url, body) => `HTTParty.post(${url}, body: ${body}, basic_auth: { username: user, password: password })` },
    faraday: { imports: "require 'faraday'", hosted: true, takes: 'text', post: (url, body) => `conn = Faraday.new(url: 'https://api.github.com')\nconn.post do |req|\n  req.url ${url}\n  req.body = ${body}\nend` },
    'rest-client': { imports: "require 'rest-client'", takes: 'text', post: (url, body) => `RestClient.post(${url}, ${body}, content_type: :json)` },
    http: { imports: "require 'http'", takes: 'object', post: (url, body) => `HTTP.basic_auth(user: user, pass: password).post(${url}, json: ${body})` },
  },
};

const ph = values("'", name => `$${name}`, listed);
const php: Bodies = {
  language: scripting.php, record: fields => `[${pairs(fields, (name, item) => `'${name}' => ${ph(item)}`)}]`, encoded: of => `json_encode(${of})`, quoted: single, filledIn: (before, after) => `'${before}' . $user . '${after}'`,
  filled: { written: (of, fields) => `$${of} = array();\n${lines(fields, (name, item) => `$${of}['${name}'] = ${ph(item)};`)}` },
  other: fields => `array(${pairs(fields, (name, item) => `"${name}" => ${ph(item)}`)})`,
  senders: {
    curl: { takes: 'text', post: (url, body) => `$ch = curl_init(${url});\ncurl_setopt($ch, CURLOPT_POST, true);\ncurl_setopt($ch, CURLOPT_POSTFIELDS, ${body});\nreturn curl_exec($ch);` },
    array: { takes: 'text', post: (url, body) => `$ch = curl_init();\ncurl_setopt_array($ch, array(CURLOPT_URL => ${url}, CURLOPT_POSTFIELDS => ${body}, CURLOPT_USERPWD => "$user:$password"));\nreturn curl_exec($ch);` },
    guzzle: { imports: 'use GuzzleHttp\\Client;', takes: 'object', post: (url, body) => `$client = new Client();\nreturn $client->post(${url}, ['auth' => [$user, $password], 'json' => ${body}]);` },
    laravel: { imports: 'use Illuminate\\Support\\Facades\\Http;', takes: 'object', post: (url, body) => `return Http::withBasicAuth($user, $password)->post(${url}, ${body})->json();` },
    stream: { takes: 'text', post: (url, body) => `$context = stream_context_create(['http' => ['method' => 'POST', 'content' => ${body}]]);\nreturn file_get_contents(${url}, false, $context);` },
  },
};

const pl = values("'", name => `$${name}`, listed);
const perl: Bodies = {
  language: scripting.perl, record: fields => `{ ${pairs(fields, (name, item) => `${name} => ${pl(item)}`)} }`, encoded: of => `encode_json(${of})`, quoted: single, filledIn: (before, after) => `qq(${before}$user${after})`,
  filled: { written: (of, fields) => `my $${of} = {};\n${lines(fields, (name, item) => `$${of}->{${name}} = ${pl(item)};`)}` },
  senders: {
    tiny: { imports: 'use HTTP::Tiny;', takes: 'text', post: (url, body) => `return HTTP::Tiny->new->post(${url}, { content => ${body} });` },
    lwp: { imports: 'use LWP::UserAgent;', takes: 'text', post: (url, body) => `my $req = HTTP::Request->new(POST => ${url});\n$req->content(${body});\nreturn LWP::UserAgent->new->request($req);` },
    mojo: { imports: 'use Mojo::UserAgent;', takes: 'object', post: (url, body) => `return Mojo::UserAgent->new->post(${url} => json => ${body})->res->json;` },
  },
};

const lu = values('"', plain, items => `{${items.join(', ')}}`);
const lua: Bodies = {
  language: scripting.lua, record: fields => `{ ${pairs(fields, (name, item) => `${name} = ${lu(item)}`)} }`, encoded: of => `cjson.encode(${of})`, quoted: single, filledIn: (before, after) => `string.format('${before}%s${after}', user)`,
  filled: { written: (of, fields) => `local ${of} = {}\n${lines(fields, (name, item) => `${of}.${name} = ${lu(item)}`)}` },
  senders: {
    socket: { imports: 'local https = require("ssl.https")\nlocal ltn12 = require("ltn12")', takes: 'text', post: (url, body) => `return https.request { url = ${url}, method = "POST", source = ltn12.source.string(${body}) }` },
    resty: { imports: 'local http = require("resty.http")', takes: 'text', post: (url, body) => `return http.new():request_uri(${url}, { method = "POST", body = ${body} })` },
  },
};

const gv = values('"', plain, items => `[]string{${items.join(', ')}}`);
const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const go: Bodies = {
  language: scripting.go, record: fields => `map[string]interface{}{${pairs(fields, (name, item) => `"${name}": ${gv(item)}`)}}`, encoded: of => ({ before: `data, _ := json.Marshal(${of})`, text: 'data' }), quoted: json => `[]byte(\`${json}\`)`, filledIn: (before, after) => `[]byte(fmt.Sprintf(\`${before}%s${after}\`, user))`,
  filled: { written: (of, fields) => `${of} := make(map[string]interface{})\n${lines(fields, (name, item) => `${of}["${name}"] = ${gv(item)}`)}` },
  model: { written: fields => ({
    declaration: `type grant struct {\n${lines(fields, (name, item) => `    ${titled(name)} ${Array.isArray(item) ? '[]string' : 'string'} \`json:"${name}"\``)}\n}\n`,
    expression: `&grant{${pairs(fields, (name, item) => `${titled(name)}: ${gv(item)}`)}}`,
  }) },
  senders: {
    'net/http': { imports: '    "bytes"\n    "encoding/json"', takes: 'text', post: (url, body) => `req, err := http.NewRequest("POST", ${url}, bytes.NewBuffer(${body}))\nreq.SetBasicAuth(user, password)\nreturn http.DefaultClient.Do(req)` },
    post: { imports: '    "bytes"\n    "encoding/json"', takes: 'text', post: (url, body) => `return http.Post(${url}, "application/json", bytes.NewReader(${body}))` },
    resty: { imports: '    "github.com/go-resty/resty/v2"', takes: 'object', post: (url, body) => `resp, err := resty.New().R().SetBody(${body}).Post(${url})\nreturn resp.Body(), err` },
  },
};

const shell: Bodies = {
  language: scripting.shell, quoted: single, filledIn: (before, after) => `"${inner(before)}$user${inner(after)}"`, local: (name, value) => `local ${name}=${value}`,
  senders: {
    curl: { takes: 'text', post: (url, body) => `curl -s -u "$user:$password" -d ${body.startsWith('$') ? `"${body}"` : body} ${url}` },
    long: { takes: 'text', post: (url, body) => `curl --silent --request POST --header 'Content-Type: application/json' --data ${body.startsWith('$') ? `"${body}"` : body} ${url}` },
    wget: { takes: 'text', post: (url, body) => `wget -q -O - --post-data=${body.startsWith('$') ? `"${body}"` : body} ${url}` },
    read: { takes: 'text', post: (url, body) => `curl -u "$user" -X POST -d @- ${url} <<< ${body.startsWith('$') ? `"${body}"` : body}` },
  },
};

const js = values("'", plain, listed);
const javascript: Bodies = {
  language: scripts.javascript, record: fields => `{ ${pairs(fields, (name, item) => `${name}: ${js(item)}`)} }`, encoded: of => `JSON.stringify(${of})`, quoted: single, filledIn: (before, after) => `\`${before}\${user}${after}\``,
  filled: { written: (of, fields) => `const ${of} = {};\n${lines(fields, (name, item) => `${of}.${name} = ${js(item)};`)}` },
  senders: {
    fetch: { takes: 'text', post: (url, body) => `const res = await fetch(${url}, { method: 'POST', headers, body: ${body} });\nreturn res.json();` },
    axios: { imports: "const axios = require('axios');", takes: 'object', post: (url, body) => `return axios.post(${url}, ${body}, { auth: { username: user, password } });` },
    options: { imports: "const axios = require('axios');", takes: 'object', post: (url, body) => `return axios({ method: 'post', url: ${url}, data: ${body} });` },
    json: { imports: "const request = require('request');", takes: 'object', post: (url, body) => `request.post({ url: ${url}, json: ${body} }, done);` },
    request: { imports: "const request = require('request');", takes: 'text', post: (url, body) => `request({ method: 'POST', uri: ${url}, body: ${body} }, done);` },
    superagent: { imports: "const request = require('superagent');", takes: 'object', post: (url, body) => `return request.post(${url}).auth(user, password).send(${body});` },
    xhr: { takes: 'text', post: (url, body) => `const xhr = new XMLHttpRequest();\nxhr.open('POST', ${url}, true);\nxhr.send(${body});` },
    https: { imports: "const https = require('https');", hosted: true, takes: 'text', post: (url, body) => `const req = https.request({ hostname: 'api.github.com', path: ${url}, method: 'POST' }, done);\nreq.write(${body});\nreq.end();` },
    jquery: { takes: 'text', post: (url, body) => `return $.ajax({ type: 'POST', url: ${url}, data: ${body}, contentType: 'application/json' });` },
  },
};

const coffeescript: Bodies = {
  ...javascript, language: scripts.coffeescript, filledIn: (before, after) => `"${inner(before)}#{user}${inner(after)}"`,
  filled: { written: (of, fields) => `${of} = {}\n${lines(fields, (name, item) => `${of}.${name} = ${js(item)}`)}` },
  senders: {
    request: { imports: "request = require 'request'", takes: 'object', post: (url, body) => `request.post {url: ${url}, json: ${body}}, (err, res) -> done err, res` },
    hubot: { takes: 'text', post: (url, body) => `robot.http(${url}).auth(user, password).post(${body}) (err, res, body) -> done body` },
  },
};

export const scriptingBodies = { python, ruby, php, perl, lua, go, shell, javascript, coffeescript };
