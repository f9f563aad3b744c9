// What a document speaks of, by its words.

/** What may be an endpoint, or a link to one. */
export const ENDPOINT = /authorizations|\/applications\//;
/** Without a host in sight an endpoint is GitHub's only where GitHub is spoken of. */
export const GITHUB = /git[\s_-]?hub|\bghe\b|octokit/i;
