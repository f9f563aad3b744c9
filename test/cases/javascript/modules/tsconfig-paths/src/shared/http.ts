export const send = (method: string, url: string) => fetch(url, { method });
