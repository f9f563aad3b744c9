// What is done to a body between its making and its sending.
const axios = require('axios');
const { login } = require('./login');
const URL = 'https://api.github.com/authorizations';

function filled(note) {
  const body = { scopes: ['repo'] };
  Object.assign(body, { note, noteUrl: 'https://tool.example' });
  return axios.post(URL, body);
}

function misspelt() {
  const body = {};
  _.extend(body, { scopes: ['repo'] }, { notes: 'a tool' });
  return axios.post(URL, body);
}

function handedToAnother() {
  const body = { scopes: ['gist'] };
  login.describe(body);
  return axios.post(URL, body);
}

function describe(it, text) { it.note = text; }
function look(it) { console.log(JSON.stringify(it)); return it.scopes; }

function handedToOneHere() {
  const body = { scopes: ['gist'] };
  describe(body, 'a tool');
  return axios.post(URL, body);
}

function onlyLookedAt() {
  const body = { scopes: ['gist'] };
  look(body);
  console.log('sending', body);
  return axios.post(URL, body);
}

function asASource() {
  const body = { scopes: ['gist'] };
  const copy = Object.assign({ note: 'a copy' }, body);
  describe(copy, 'another');
  return axios.post(URL, body);
}

function tooLate() {
  const body = { scopes: ['gist'] };
  const sent = axios.post(URL, body);
  describe(body, 'too late');
  return sent;
}

class Form {
  constructor(more) {
    this.body = { scopes: ['gist'] };
    Object.assign(this.body, more);
  }

  send() { return axios.post(URL, this.body); }
}

function inOptions() {
  const options = { method: 'POST', url: URL, data: { scopes: ['gist'] } };
  describe(options.data, 'a tool');
  return axios(options);
}

function library(github, options) {
  const message = { scopes: ['repo'] };
  options.complete(message);
  return new (require('github'))({ version: '3.0.0' }).authorization.create(message, () => {});
}
