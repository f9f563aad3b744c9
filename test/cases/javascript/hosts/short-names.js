// What a host is called tells whose it is, be it short.
export const list = (ghHost, headers) => fetch(`https://${ghHost}/authorizations`, { headers });
export const listOwn = headers => fetch(`https://${process.env.GH_HOST}/authorizations`, { headers });
export const pay = (payHost, headers) => fetch(`https://${payHost}/authorizations`, { headers });
