import { Resource } from './base';

export class Authorizations extends Resource {
  protected readonly path = '/authorizations';

  remove(id: number) {
    return this.send('DELETE', `/authorizations/${id}`);
  }

  read(id: number) {
    return super.send('GET', `${this.path}/${id}`);
  }
}
