const { Controller } = require('egg');

class Tokens extends Controller {
  // What came back is given on as the answer of this server: it was no part of the request.
  async check() {
    const { ctx, config } = this;
    const answer = await ctx.curl(`${config.github.api}/applications/${config.github.id}/tokens/${ctx.query.token}`, { headers: { accept: 'application/json' } });
    ctx.body = answer.data;
  }

  async list() {
    const { ctx } = this;
    ctx.body = (await ctx.curl('https://api.github.com/authorizations', { dataType: 'json', timeout: 3000 })).data;
  }

  async create() {
    const { ctx } = this;
    const made = await ctx.curl('https://api.github.com/authorizations', { method: 'POST', contentType: 'json', data: { note: 'acme', scope: ['repo'] } });
    ctx.status = made.status;
  }
}

module.exports = Tokens;
