import config from '../config/default.json' with { type: 'json' };

export const list = () => fetch(`${config.github.api}${config.github.paths.tokens}`);
export const bills = () => fetch(`${config.billing.api}/authorizations`);
