// JavaScript, TypeScript and CoffeeScript programs.
import { hasBody, indent, type Language } from './language';

const BODY = "{ scopes: ['repo'], note: 'x' }";

const javascript: Language = {
  text: value => `'${value}'`, variable: name => name, joined: all => all.join(' + '), interpolated: pieces => `\`${pieces.map(one => (typeof one === 'string' ? one : `\${${one.variable}}`)).join('')}\``,
  formatted: pieces => `util.format('${pieces.map(one => (typeof one === 'string' ? one : '%s')).join('')}', ${pieces.flatMap(one => (typeof one === 'string' ? [] : one.variable)).join(', ')})`,
  local: (name, value) => `const ${name} = ${value};`, constant: (name, value) => ({ declaration: `const ${name} = ${value};\n`, expression: name }),
  written: ({ name, parameters, body, plain, method }) => `${plain ? '' : 'async '}${method ? '' : 'function '}${name}(${parameters.join(', ')}) {\n${indent(body, 2)}\n}\n`,
  called: (name, args) => `${name}(${args.join(', ')})`, given: expression => `return ${expression};`,
  withField: {
    written: (name, host, methods) => `class ${name} {\n  constructor(base = ${host}) {\n    this.base = base;\n  }\n\n${methods.map(one => indent(javascript.written(one), 2)).join('\n')}}\n`,
    field: 'this.base', called: (name, args) => `this.${name}(${args.join(', ')})`,
  },
  files: (constants, functions, { imports = '' }) => ({ 'a.js': `${imports}\nconst util = require('util');\n\n${constants}\n${functions.join('\n')}` }),
  elsewhere: { use: "const conf = require('./conf');\n", expression: name => `conf.${name}`, files: (name, value) => ({ 'conf.js': `exports.${name} = ${value};\n` }) },
  setting: (name, value) => `process.env.${name} || ${value}`,
  clients: {
    fetch: { send: (url, method) => `const res = await fetch(${url}, { method: '${method}', headers });\nreturn res.json();`, sendAny: (url, method) => `const res = await fetch(${url}, { method: ${method}, headers });\nreturn res.json();` },
    axios: { imports: "const axios = require('axios');", send: (url, method) => `const { data } = await axios.${method.toLowerCase()}(${url}${hasBody(method) ? `, ${BODY}` : ''}, { auth: { username: user, password } });\nreturn data;`, sendAny: (url, method) => `return axios({ url: ${url}, method: ${method} });` },
    request: { imports: "const request = require('request');", send: (url, method) => `request({ method: '${method}', uri: ${url}, json: ${BODY} }, (err, res, body) => done(err, body));` },
    superagent: { imports: "const request = require('superagent');", send: (url, method) => `return request('${method}', ${url}).auth(user, password).send(${BODY});` },
    got: { imports: "const got = require('got');", send: (url, method) => `return got.${method.toLowerCase()}(${url}, { username: user, password }).json();` },
    xhr: { send: (url, method) => `const xhr = new XMLHttpRequest();\nxhr.open('${method}', ${url}, true);\nxhr.send(JSON.stringify(${BODY}));` },
    https: { imports: "const https = require('https');", hosted: true, send: (url, method) => `https.request({ hostname: 'api.github.com', path: ${url}, method: '${method}', auth: user + ':' + password }, done).end();` },
    command: { imports: "const { execSync } = require('child_process');", send: (url, method) => `return execSync('curl -u ' + user + ' -X ${method} ' + ${url});` },
    spawned: { imports: "const { spawn } = require('child_process');", send: (url, method) => `return spawn('curl', ['-u', user, '-X', '${method}', ${url}]);` },
  },
};

const typescript: Language = {
  ...javascript, formatted: undefined,
  written: ({ name, parameters, body, plain, method }) => `${plain || method ? '' : 'export '}${plain ? '' : 'async '}${method ? '' : 'function '}${name}(${parameters.map(one => `${one}: string`).join(', ')})${plain ? ': string' : ''} {\n${indent(body, 2)}\n}\n`,
  withField: {
    written: (name, host, methods) => `export class ${name} {\n  constructor(private readonly base: string = ${host}) {}\n\n${methods.map(one => indent(typescript.written(one), 2)).join('\n')}}\n`,
    field: 'this.base', called: (name, args) => `this.${name}(${args.join(', ')})`,
  },
  files: (constants, functions, { imports = '' }) => ({ 'a.ts': `${imports}\n\n${constants}\n${functions.join('\n')}` }),
  elsewhere: { use: "import * as conf from './conf';\n", expression: name => `conf.${name}`, files: (name, value) => ({ 'conf.ts': `export const ${name} = ${value};\n` }) },
  clients: {
    axios: { imports: "import axios from 'axios';", send: (url, method) => `return axios.request({ method: '${method}', url: ${url}, data: ${BODY} });` },
    ky: { imports: "import ky from 'ky';", send: (url, method) => `return ky.${method.toLowerCase()}(${url}, { json: ${BODY} }).json();` },
    ajax: { imports: "import { ajax } from 'rxjs/ajax';", send: (url, method) => `return ajax({ url: ${url}, method: '${method}' });` },
  },
};

const coffeescript: Language = {
  text: value => `'${value}'`, variable: name => name, joined: all => all.join(' + '), interpolated: pieces => `"${pieces.map(one => (typeof one === 'string' ? one : `#{${one.variable}}`)).join('')}"`,
  local: (name, value) => `${name} = ${value}`, constant: (name, value) => ({ declaration: `${name} = ${value}\n`, expression: name }),
  written: ({ name, parameters, body, method }) => `${name}${method ? ':' : ' ='} (${parameters.join(', ')}) ->\n${indent(body, 2)}\n`,
  called: (name, args) => `${name}(${args.join(', ')})`, given: expression => expression,
  withField: {
    written: (name, host, methods) => `class ${name}\n  constructor: (@base = ${host}) ->\n\n${methods.map(one => indent(coffeescript.written(one), 2)).join('\n')}`,
    field: '@base', called: (name, args) => `@${name}(${args.join(', ')})`,
  },
  files: (constants, functions, { imports = '' }) => ({ 'a.coffee': `${imports}\n\n${constants}\n${functions.join('\n')}` }),
  elsewhere: { use: "conf = require './conf'\n", expression: name => `conf.${name}`, files: (name, value) => ({ 'conf.coffee': `module.exports.${name} = ${value}\n` }) },
  setting: (name, value) => `process.env.${name} or ${value}`,
  clients: {
    request: { imports: "request = require 'request'", send: (url, method) => `request {method: '${method}', url: ${url}, json: {note: 'x'}}, (err, res, body) -> done err, body` },
    hubot: { send: (url, method) => `robot.http(${url}).auth(user, password).${method.toLowerCase()}() (err, res, body) -> done body` },
  },
};

export const scripts = { javascript, typescript, coffeescript };
