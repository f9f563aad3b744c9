import { Octokit } from '@octokit/rest';
import { Ledger } from './ledger';

// Fields and parameters that are called anything: what they are declared as tells.
export class Tokens {
  private x: Octokit;
  private book: Ledger;
  private own: Octokit;

  constructor(kit: Octokit) {
    this.own = kit;
  }

  issue(note: string) {
    return this.x.authorization.create({ note, scopes: ['repo'] });
  }

  issueOwn(note: string) {
    return this.own.authorization.create({ note, scopes: ['repo'] });
  }

  spend(amount: number) {
    return this.book.authorization.create({ amount });
  }
}

export const forget = (x: Octokit, id: number) => x.authorization.delete({ authorization_id: id });
export const undo = (book: Ledger, id: number) => book.authorization.delete({ id });
