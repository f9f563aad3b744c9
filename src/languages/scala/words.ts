// How Scala spells requests, beside how the JVM's other languages do.
import type { Client, Words } from '../../analysis/language';
import { clients as jvmClients } from '../jvm/clients';
import { words as jvm } from '../jvm/words';

/** Names and keys of Scala's HTTP clients. */
export const words: Words = {
  ...jvm,
  sends: new RegExp(`${jvm.sends.source}|^/$`, 'i'),
  later: { ...jvm.later, payload: [...jvm.later.payload, '<<', '<<<', 'postForm', 'withEntity', 'setBody'], header: [...jvm.later.header, '<:<'],
    implied: { ...jvm.later.implied, '<<': 'POST', postForm: 'POST' } },
};

/** HTTP clients of Scala. */
export const clients: readonly Client[] = [
  { from: ['dispatch', 'scalaj.http', 'Http', 'sttp', 'com.softwaremill.sttp', 'basicRequest', 'quickRequest', 'emptyRequest', 'play.api.libs.ws',
    'WSClient', 'StandaloneWSClient', 'WS', 'requests', 'org.http4s', 'akka.http.scaladsl', 'akka.http.scaladsl.model', 'spray.client',
    'com.twitter.finagle.http', 'scalaxb', 'gigahorse', 'Gigahorse'], method: 'GET' },
  // http4s' `POST(body, uri)`.
  { from: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'], method: 'GET' },
  { from: ['scala.io', 'Source'], members: { fromURL: ['url'], fromURI: ['url'] }, method: 'GET' },
  // dispatch's `host / "path"`.
  { from: [], joins: /^\/$/, method: 'GET' },
  // `tokens.POST`, where `tokens` is such a path.
  { from: [], ofUrl: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/ },
  ...jvmClients,
];
