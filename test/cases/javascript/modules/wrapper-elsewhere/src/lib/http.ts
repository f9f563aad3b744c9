/** The account's own endpoint comes with every call: GitHub or an enterprise server. */
export async function request(
  endpoint: string,
  token: string | null,
  method: string,
  path: string,
  body?: unknown,
  extra: Record<string, string> = {},
): Promise<Response> {
  const url = `${endpoint}/${path}`;
  const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `token ${token}` } : {}), ...extra };
  return fetch(url, { method, headers, body: body ? JSON.stringify(body) : undefined });
}
