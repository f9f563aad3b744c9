import type { ListedFile } from '../changes/listed';
import type { Client } from './client';

/** The files that a pull request changes, all of the pages. It fails with an `ApiFailure`. */
export function pullFiles(client: Client, pull_number: number): Promise<ListedFile[]> {
  return client.ask({ what: 'list the files of the pull request', needs: 'pull-requests: read' }, (octokit, repository) =>
    octokit.paginate(octokit.rest.pulls.listFiles, { ...repository, pull_number, per_page: 100 }, ({ data }) =>
      data.map(({ filename, previous_filename, status, additions, changes, patch }): ListedFile => ({ filename, previous_filename, status, additions, changes, patch }))));
}
