// Python, Ruby, PHP, Perl, Lua, Go and shell programs.
import { hasBody, indent, snake, title, type Language } from './language';

const python: Language = {
  text: value => `"${value}"`, variable: name => name, joined: all => all.join(' + '),
  interpolated: pieces => `f"${pieces.map(one => (typeof one === 'string' ? one : `{${one.variable}}`)).join('')}"`,
  formatted: pieces => `"${pieces.map(one => (typeof one === 'string' ? one : '%s')).join('')}" % (${pieces.flatMap(one => (typeof one === 'string' ? [] : `${one.variable},`)).join(' ')})`,
  local: (name, value) => `${name} = ${value}`, constant: (name, value) => ({ declaration: `${name} = ${value}\n`, expression: name }),
  written: ({ name, parameters, body, client, plain, method }) => `${client.async && !plain ? 'async ' : ''}def ${name}(${[...(method ? ['self'] : []), ...parameters].join(', ')}):\n${indent(body)}\n`,
  called: (name, args) => `${name}(${args.join(', ')})`, given: expression => `return ${expression}`,
  withField: {
    written: (name, host, methods) => `class ${name}(object):\n    def __init__(self, base=${host}):\n        self.base = base\n\n${methods.map(one => indent(python.written(one))).join('\n')}`,
    field: 'self.base', called: (name, args) => `self.${name}(${args.join(', ')})`,
  },
  files: (constants, functions, { imports = '' }) => ({ 'a.py': `${imports}\nimport json\nimport os\n\n${constants}\n${functions.join('\n')}` }),
  elsewhere: { use: 'from conf import API_URL, AUTH_PATH\n', expression: name => name, files: (name, value) => ({ 'conf.py': `API_URL = None\nAUTH_PATH = None\n${name} = ${value}\n` }) },
  setting: (name, value) => `os.environ.get("${name}", ${value})`,
  clients: {
    requests: { imports: 'import requests', send: (url, method) => `r = requests.${method.toLowerCase()}(${url}, auth=(user, password), json={"note": "x"})\nreturn r.json()`, sendAny: (url, method) => `return requests.request(${method}, ${url}, auth=(user, password)).json()` },
    session: { imports: 'import requests', send: (url, method) => `s = requests.Session()\ns.auth = (user, password)\nreturn s.${method.toLowerCase()}(${url}, json={"note": "x"}).json()` },
    urllib2: { imports: 'import urllib2', send: (url, method) => `req = urllib2.Request(${url}, json.dumps({"note": "x"}))\nreq.get_method = lambda: "${method}"\nreturn json.load(urllib2.urlopen(req))` },
    urllib: { imports: 'import urllib.request', send: (url, method) => `req = urllib.request.Request(${url}, data=body, method="${method}")\nwith urllib.request.urlopen(req) as resp:\n    return json.load(resp)` },
    httpx: { imports: 'import httpx', send: (url, method) => `with httpx.Client(auth=(user, password)) as client:\n    return client.${method.toLowerCase()}(${url}).json()` },
    aiohttp: { imports: 'import aiohttp', async: true, send: (url, method) => `async with aiohttp.ClientSession() as session:\n    async with session.${method.toLowerCase()}(${url}, json={"note": "x"}) as resp:\n        return await resp.json()` },
    connection: { imports: 'import http.client', hosted: true, send: (url, method) => `conn = http.client.HTTPSConnection("api.github.com")\nconn.request("${method}", ${url}, body, headers)\nreturn conn.getresponse().read()` },
    curl: { imports: 'import subprocess', send: (url, method) => `return subprocess.check_output(["curl", "-s", "-u", user, "-X", "${method}", ${url}])` },
  },
};

const ruby: Language = {
  text: value => `'${value}'`, variable: name => name, joined: all => all.join(' + '),
  interpolated: pieces => `"${pieces.map(one => (typeof one === 'string' ? one : `#{${one.variable}}`)).join('')}"`,
  formatted: pieces => `format('${pieces.map(one => (typeof one === 'string' ? one : '%s')).join('')}', ${pieces.flatMap(one => (typeof one === 'string' ? [] : one.variable)).join(', ')})`,
  local: (name, value) => `${name} = ${value}`, constant: (name, value) => ({ declaration: `${name} = ${value}\n`, expression: name }),
  written: ({ name, parameters, body }) => `def ${name}(${parameters.join(', ')})\n${indent(body, 2)}\nend\n`,
  called: (name, args) => `${name}(${args.join(', ')})`, given: expression => expression,
  withField: {
    written: (name, host, methods) => `class ${name}\n  def initialize(base = ${host})\n    @base = base\n  end\n\n${methods.map(one => indent(ruby.written(one), 2)).join('\n')}end\n`,
    field: '@base', called: (name, args) => `${name}(${args.join(', ')})`,
  },
  files: (constants, functions, { imports = '' }, inClass) => ({ 'a.rb': `${imports}\n\n${constants}\n${inClass ? functions.join('\n') : `module Auth\n  module_function\n\n${indent(functions.join('\n'), 2)}end\n`}` }),
  elsewhere: { use: "require_relative 'conf'\n", expression: name => `Conf::${name}`, files: (name, value) => ({ 'conf.rb': `module Conf\n  ${name} = ${value}\nend\n` }) },
  setting: (name, value) => `ENV['${name}'] || ${value}`,
  clients: {
    'net/http': { imports: "require 'net/http'", send: (url, method) => `uri = URI.parse(${url})\nhttp = Net::HTTP.new(uri.host, uri.port)\nreq = Net::HTTP::${title(method)}.new(uri.request_uri)\nreq.basic_auth(user, password)\nhttp.request(req).body` },
    started: { imports: "require 'net/http'", send: (url, method) => `uri = URI(${url})\nreq = Net::HTTP::${title(method)}.new(uri)\nNet::HTTP.start(uri.hostname, uri.port, use_ssl: true) { |http| http.request(req) }` },
    faraday: { imports: "require 'faraday'", hosted: true, send: (url, method) => `conn = Faraday.new(url: 'https://api.github.com')\nconn.${method.toLowerCase()}(${url}).body` },
    httparty: { imports: "require 'httparty'", send: (url, method) => `HTTParty.${method.toLowerCase()}(${url}, basic_auth: { username: user, password: password })` },
    'rest-client': { imports: "require 'rest-client'", send: (url, method) => `RestClient.${method.toLowerCase()}(${url}, accept: :json)`, sendAny: (url, method) => `RestClient::Request.execute(method: ${method}, url: ${url}, user: user, password: password)` },
    resource: { imports: "require 'rest-client'", send: (url, method) => `RestClient::Resource.new(${url}, user, password).${method.toLowerCase()}` },
    curl: { send: (url, method) => `\`curl -s -u #{user}:#{password} -X ${method} #{${url}}\`` },
  },
};

const php: Language = {
  text: value => `'${value}'`, variable: name => `$${name}`, joined: all => all.join(' . '),
  formatted: pieces => `sprintf('${pieces.map(one => (typeof one === 'string' ? one : '%s')).join('')}', ${pieces.flatMap(one => (typeof one === 'string' ? [] : one.variable === 'API_URL' ? one.variable : `$${one.variable}`)).join(', ')})`,
  local: (name, value) => `$${name} = ${value};`, constant: (name, value) => ({ declaration: `const ${name} = ${value};\n`, expression: name }),
  written: ({ name, parameters, body, method }) => `${method ? 'public ' : ''}function ${name}(${parameters.map(one => `$${one}`).join(', ')})\n{\n${indent(body)}\n}\n`,
  called: (name, args) => `${name}(${args.join(', ')})`, given: expression => `return ${expression};`,
  withField: {
    written: (name, host, methods) => `class ${name}\n{\n    private $base;\n\n    public function __construct($base = ${host})\n    {\n        $this->base = $base;\n    }\n\n${methods.map(one => indent(php.written(one))).join('\n')}}\n`,
    field: '$this->base', called: (name, args) => `$this->${name}(${args.join(', ')})`,
  },
  files: (constants, functions, { imports = '' }) => ({ 'a.php': `<?php\n${imports}\n${constants}\n${functions.join('\n')}` }),
  elsewhere: { use: "require_once __DIR__ . '/conf.php';\n", expression: name => `Conf::${name}`, files: (name, value) => ({ 'conf.php': `<?php\nclass Conf\n{\n    const ${name} = ${value};\n}\n` }) },
  setting: (name, value) => `getenv('${name}') ?: ${value}`,
  clients: {
    curl: { send: (url, method) => `$ch = curl_init(${url});\ncurl_setopt($ch, CURLOPT_CUSTOMREQUEST, '${method}');\ncurl_setopt($ch, CURLOPT_USERPWD, "$user:$password");\nreturn json_decode(curl_exec($ch));`, sendAny: (url, method) => `$ch = curl_init();\ncurl_setopt_array($ch, [CURLOPT_URL => ${url}, CURLOPT_CUSTOMREQUEST => ${method}]);\nreturn curl_exec($ch);` },
    stream: { send: (url, method) => `$context = stream_context_create(['http' => ['method' => '${method}', 'header' => $header]]);\nreturn file_get_contents(${url}, false, $context);` },
    guzzle: { imports: 'use GuzzleHttp\\Client;', send: (url, method) => `$client = new Client();\nreturn $client->request('${method}', ${url}, ['auth' => [$user, $password]])->getBody();` },
    laravel: { imports: 'use Illuminate\\Support\\Facades\\Http;', send: (url, method) => `return Http::withBasicAuth($user, $password)->${method.toLowerCase()}(${url})->json();` },
    command: { send: (url, method) => `return shell_exec("curl -u $user -X ${method} " . ${url});` },
  },
};

const go: Language = {
  text: value => `"${value}"`, variable: name => name, joined: all => all.join(' + '),
  formatted: pieces => `fmt.Sprintf("${pieces.map(one => (typeof one === 'string' ? one : '%s')).join('')}", ${pieces.flatMap(one => (typeof one === 'string' ? [] : one.variable)).join(', ')})`,
  local: (name, value) => `${name} := ${value}`, constant: (name, value) => ({ declaration: `const ${name} = ${value}\n`, expression: name }),
  written: ({ name, parameters, body, plain, method }) => `func ${method ? '(c *ApiClient) ' : ''}${name}(${parameters.join(', ')} string) ${plain ? 'string' : '([]byte, error)'} {\n${indent(body)}\n}\n`,
  called: (name, args) => `${name}(${args.join(', ')})`, given: expression => `return ${expression}`,
  withField: {
    written: (name, host, methods) => `type ${name} struct {\n    base string\n}\n\nfunc New() *${name} {\n    return &${name}{base: ${host}}\n}\n\n${methods.map(one => go.written(one)).join('\n')}`,
    field: 'c.base', called: (name, args) => `c.${name}(${args.join(', ')})`,
  },
  files: (constants, functions, { imports = '' }) => ({ 'a.go': `package auth\n\nimport (\n    "fmt"\n    "net/http"\n${imports}\n)\n\n${constants}\n${functions.join('\n')}` }),
  elsewhere: { use: '', expression: name => name, files: (name, value) => ({ 'conf.go': `package auth\n\nconst ${name} = ${value}\n` }) },
  clients: {
    'net/http': { send: (url, method) => `req, err := http.NewRequest("${method}", ${url}, nil)\nif err != nil {\n    return nil, err\n}\nreq.SetBasicAuth(user, password)\n_, err = http.DefaultClient.Do(req)\nreturn nil, err`, sendAny: (url, method) => `req, err := http.NewRequest(${method}, ${url}, nil)\nif err != nil {\n    return nil, err\n}\n_, err = http.DefaultClient.Do(req)\nreturn nil, err` },
    constants: { send: (url, method) => `req, err := http.NewRequestWithContext(ctx, http.Method${title(method)}, ${url}, body)\nif err != nil {\n    return nil, err\n}\n_, err = client.Do(req)\nreturn nil, err` },
    resty: { imports: '    "github.com/go-resty/resty/v2"', send: (url, method) => `resp, err := resty.New().R().SetBasicAuth(user, password).${title(method)}(${url})\nreturn resp.Body(), err` },
    command: { imports: '    "os/exec"', send: (url, method) => `return exec.Command("curl", "-u", user, "-X", "${method}", ${url}).Output()` },
  },
};

const perl: Language = {
  text: value => `'${value}'`, variable: name => `$${name}`, joined: all => all.join(' . '),
  interpolated: pieces => `"${pieces.map(one => (typeof one === 'string' ? one : `$${one.variable}`)).join('')}"`,
  local: (name, value) => `my $${name} = ${value};`, constant: (name, value) => ({ declaration: `my $${name} = ${value};\n`, expression: `$${name}` }),
  written: ({ name, parameters, body }) => `sub ${name} {\n    my (${parameters.map(one => `$${one}`).join(', ')}) = @_;\n${indent(body)}\n}\n`,
  called: (name, args) => `${name}(${args.join(', ')})`, given: expression => `return ${expression};`,
  files: (constants, functions, { imports = '' }) => ({ 'a.pl': `use strict;\n${imports}\n${constants}\n${functions.join('\n')}1;\n` }),
  setting: (name, value) => `$ENV{${name}} || ${value}`,
  clients: {
    lwp: { imports: 'use LWP::UserAgent;', send: (url, method) => `my $ua = LWP::UserAgent->new;\nmy $req = HTTP::Request->new(${method} => ${url});\nreturn $ua->request($req)->content;` },
    tiny: { imports: 'use HTTP::Tiny;', send: (url, method) => `return HTTP::Tiny->new->request('${method}', ${url}, { content => $json })->{content};` },
    mojo: { imports: 'use Mojo::UserAgent;', send: (url, method) => `return Mojo::UserAgent->new->${method.toLowerCase()}(${url} => json => { note => 'x' })->res->json;` },
  },
};

const lua: Language = {
  text: value => `"${value}"`, variable: name => name, joined: all => all.join(' .. '),
  formatted: pieces => `string.format("${pieces.map(one => (typeof one === 'string' ? one : '%s')).join('')}", ${pieces.flatMap(one => (typeof one === 'string' ? [] : one.variable)).join(', ')})`,
  local: (name, value) => `local ${name} = ${value}`, constant: (name, value) => ({ declaration: `local ${name} = ${value}\n`, expression: name }),
  written: ({ name, parameters, body }) => `local function ${name}(${parameters.join(', ')})\n${indent(body, 2)}\nend\n`,
  called: (name, args) => `${name}(${args.join(', ')})`, given: expression => `return ${expression}`,
  files: (constants, functions, { imports = '' }) => ({ 'a.lua': `${imports}\n${constants}\n${functions.join('\n')}` }),
  clients: {
    socket: { imports: 'local https = require("ssl.https")', send: (url, method) => `return https.request { url = ${url}, method = "${method}", source = src }` },
    command: { send: (url, method) => `local h = io.popen("curl -s -X ${method} " .. ${url})\nreturn h:read("*a")` },
  },
};

const shell: Language = {
  text: value => value, variable: name => `\${${name}}`, joined: all => `"${all.join('').replaceAll('"', '')}"`,
  interpolated: pieces => `"${pieces.map(one => (typeof one === 'string' ? one : `\${${one.variable}}`)).join('')}"`,
  local: (name, value) => `local ${name}=${value}`, constant: (name, value) => ({ declaration: `${name}="${value}"\n`, expression: `\${${name}}` }),
  written: ({ name, parameters, body }) => `${snake(name)}() {\n${parameters.map((one, i) => `  local ${one}="$${i + 1}"`).join('\n')}\n${indent(body, 2)}\n}\n`,
  called: (name, args) => (name === 'apiUrl' ? `"$(api_url ${args.join(' ')})"` : `${snake(name)} ${args.map(one => `"${one.replaceAll('"', '')}"`).join(' ')}`), given: expression => (expression.startsWith('call') ? expression : `echo ${expression}`),
  files: (constants, functions) => ({ 'a.sh': `#!/bin/bash\n\n${constants}\n${functions.join('\n')}` }),
  elsewhere: { hosts: true, use: '. ./conf.sh\n', expression: name => `\${${name}}`, files: (name, value) => ({ 'conf.sh': `${name}="${value}"\n` }) },
  setting: (name, value) => `"\${${name}:-${value}}"`,
  clients: {
    curl: { send: (url, method) => `curl -s -u "$user:$password" -X ${method} ${url}` },
    wget: { send: (url, method) => `wget -q -O - --method=${method} --user="$user" --password="$password" ${url}` },
    httpie: { send: (url, method) => `http -a "$user" ${method} ${url}${hasBody(method) ? ' note=x' : ''}` },
  },
};

export const scripting = { python, ruby, php, go, perl, lua, shell };
