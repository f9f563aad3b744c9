// The address in an answer about authorizations is where the next request goes, whatever its client is called.
import * as sender from 'request-promise-native';

const auth = { username: 'ada', password: process.env.PASSWORD };

export async function forget(note) {
  const authorizations = await sender.get('https://api.github.com/authorizations', { auth });
  const authorization = authorizations.find(one => one.note === note);
  await sender.delete(authorization.url, { auth });
}
