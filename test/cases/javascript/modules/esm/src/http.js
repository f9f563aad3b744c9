import { API } from './constants.js';

export async function request(method, path, body) {
  const response = await fetch(API + path, { method, body: JSON.stringify(body) });
  return response.json();
}

export default class Client {
  remove(path) {
    return request('DELETE', path);
  }
}
