// Neither a name nor a word here says where it goes; the file that makes one does.
export class Api {
  constructor(root) {
    this.root = root;
  }

  create(note) {
    return fetch(this.root + '/authorizations', { method: 'POST', body: JSON.stringify({ note, scopes: ['user'] }) });
  }
}
