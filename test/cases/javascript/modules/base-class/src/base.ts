import axios from 'axios';

export abstract class Resource {
  protected host = 'https://api.github.com';
  protected abstract readonly path: string;

  protected url(id?: number): string {
    return id === undefined ? this.host + this.path : `${this.host}${this.path}/${id}`;
  }

  all() {
    return axios.get(this.host + this.path);
  }

  protected send(method: 'GET' | 'DELETE', path: string) {
    return axios({ method, url: this.host + path });
  }
}
