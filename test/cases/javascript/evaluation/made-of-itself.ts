// The state of a store is what it was before, and something else.
interface State { readonly endpoint: string; readonly busy?: boolean; readonly error?: Error }

async function post(base: string, path: string, body: object) {
  return fetch(`${base}/${path}`, { method: 'POST', body: JSON.stringify(body) });
}

class SignIn {
  private state: State = { endpoint: 'https://api.github.com' };

  private set(state: State) {
    this.state = state;
  }

  public async start(user: string) {
    const { state } = this;
    this.set({ ...this.state, busy: true });
    try {
      await post(state.endpoint, 'authorizations', { note: user, scope: ['repo'] });
    } catch (error) {
      this.set({ ...this.state, error });
    }
    this.set({ ...state, busy: false });
  }

  public sendAgain() {
    return fetch(`${this.state.endpoint}/authorizations`, { method: 'PUT', ...this.state });
  }
}

let settings = { host: 'api.github.com' };
for (const more of readAll()) settings = { ...settings, ...more };
fetch(`https://${settings.host}/authorizations/${settings.id}`, { ...settings, method: 'DELETE' });
