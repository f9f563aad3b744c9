// Rows of a table of our own, in a program that speaks to GitHub too, with a library that can't do this any more.
import { Octokit } from '@octokit/rest';
import { prisma } from './db';

export const octokit = new Octokit({ auth: process.env.GITHUB_TOKEN });

export const grant = (data: Grant) => prisma.authorization.create({ data });
export const revoke = (ctx: Context, id: number) => ctx.db.authorization.delete({ where: { id } });
export const all = (models: Models) => models.authorization.getAll({});

export class Service {
  constructor(private readonly client: Store) {}

  find(id: number) {
    return this.client.authorization.get(id);
  }
}
