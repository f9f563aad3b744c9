import request from 'superagent';

export class Tokens {
  list = () => request.get('https://api.github.com/authorizations');
}
