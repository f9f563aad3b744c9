import request from 'superagent';
import URITemplate from 'urijs/src/URITemplate';
import template from 'url-template';
import templates from 'uri-templates';
import mustache from 'mustache';

const TOKEN = 'https://api.github.com/applications/{client_id}/tokens/{access_token}';

export function revoke(app, access_token) {
  const address = URITemplate(TOKEN).expand({ client_id: app.id, access_token });
  return request.del(address).auth(app.id, app.secret);
}

export function check(app, access_token) {
  const address = template.parse(TOKEN);
  return request.get(address.expand({ client_id: app.id, access_token })).auth(app.id, app.secret);
}

export const reset = (app, access_token) => request.post(templates(TOKEN).fill({ client_id: app.id, access_token })).auth(app.id, app.secret);

export const drop = (app, token) => request.del(mustache.render('https://api.github.com/applications/{{id}}/grants/{{token}}', { id: app.id, token })).auth(app.id, app.secret);

// Another's.
export const pay = (shop, token) => request.post(new URITemplate('https://pay.example/applications/{shop}/tokens/{token}').expand({ shop, token }));
