// URI templates, filled before they are sent.
const { parseTemplate } = require('url-template');
const template = require('url-template');
const uriTemplates = require('uri-templates');

const close = parseTemplate('https://api.github.com/authorizations/{id}');
export const closeAccount = id => fetch(close.expand({ id }), { method: 'DELETE' });

export const check = (client, token) => fetch(template.parse('https://api.github.com/applications/{client}/tokens/{token}').expand({ client, token }));

export const look = id => fetch(uriTemplates('https://api.github.com/authorizations/{id}').fill({ id }));

export const capture = id => fetch(parseTemplate('https://api.sandbox.paypal.com/v2/payments/authorizations/{id}').expand({ id }), { method: 'POST' });
