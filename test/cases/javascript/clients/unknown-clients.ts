import { GitHubApi } from './github-api';
import { Transport } from '@acme/transport';

declare function httpPost(url: string, body: object): Promise<unknown>;
declare function apiCall(options: object): Promise<unknown>;

export class Login {
  private readonly transport = new Transport();
  constructor(private readonly api: GitHubApi, private readonly githubClient: Transport) {}

  async run(note: string, id: number) {
    await this.api.post('/authorizations', { note, scopes: ['repo'] });
    await this.githubClient.request({ method: 'DELETE', path: `/authorizations/${id}` });
    await httpPost('https://api.github.com/authorizations', { note });
    await apiCall({ url: 'https://api.github.com/authorizations', verb: 'GET' });
    await this.transport.send('PUT', `https://api.github.com/authorizations/clients/${id}`, { client_secret: process.env.SECRET });
    await this.transport.json('https://api.github.com/applications/grants');
  }
}

// Names that hold the word of a mock by chance, and nothing of one.
const page = {
  methods: {
    ...mapActions('session', ['open']),
    async list() {
      await this.axios.get('https://api.github.com/authorizations');
    },
  },
};
axiosInterceptor.post('https://api.github.com/authorizations', { note: 'garden' });
knockout.get('https://api.github.com/authorizations/7');
