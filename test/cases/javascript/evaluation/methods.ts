import axios, { AxiosInstance, Method } from 'axios';

class Http {
  constructor(protected base: string, private readonly client: AxiosInstance = axios.create()) {}

  protected async send<T>(method: Method, path: string, data?: object): Promise<T> {
    const response = await this.client.request<T>({ method, url: `${this.base}${path}`, data });
    return response.data;
  }

  get = <T>(path: string) => this.send<T>('GET', path);
  remove(path: string) {
    return this.send<void>('DELETE', path);
  }
}

export class GitHub extends Http {
  constructor(private readonly clientId: string, base = 'https://api.github.com') {
    super(base);
  }

  authorizations() {
    return this.get('/authorizations');
  }

  revoke(id: number) {
    return this.remove(`/authorizations/${id}`);
  }

  login(secret: string, fingerprint: string) {
    return this.send('PUT', `/authorizations/clients/${this.clientId}/${fingerprint}`, { client_secret: secret });
  }

  repositories() {
    return this.get('/user/repos');
  }
}

const client = {
  root: 'https://api.github.com',
  post(path: string, body: unknown) {
    return axios.post(this.root + path, body);
  },
  async authorize(note: string) {
    return this.post('/authorizations', { note });
  },
};
export default client;
