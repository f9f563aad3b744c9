// Options that say how to send a request and what to make of its answer, and nothing of what is sent.
import type { RecordValue } from './value';

/** Their names without the signs between words, as clients of many languages have them. */
const MANNERS: ReadonlySet<string> = new Set([
  // What is expected of the answer, and how it is read.
  'datatype', 'contenttype', 'responsetype', 'encoding', 'decodecontent', 'decompress', 'compressed', 'gzip', 'observe', 'parseresponse', 'resolvewithfullresponse', 'simple', 'sink', 'buffer', 'httperrors', 'throwhttperrors', 'validatestatus', 'transformresponse', 'transformrequest',
  // How long, how often, and where it goes on.
  'timeout', 'connecttimeout', 'readtimeout', 'maxduration', 'delay', 'retry', 'retries', 'maxretries', 'retrydelay', 'redirect', 'followredirect', 'followredirects', 'maxredirect', 'maxredirects', 'allowredirects', 'signal', 'canceltoken', 'onstats', 'onprogress', 'reportprogress', 'hooks',
  // The connection.
  'agent', 'httpagent', 'httpsagent', 'dispatcher', 'proxy', 'noproxy', 'keepalive', 'httpversion', 'duplex', 'bindto', 'forceipresolve', 'idnconversion', 'insecurehttpparser', 'maxcontentlength', 'maxbodylength', 'curl',
  'rejectunauthorized', 'strictssl', 'verify', 'verifypeer', 'verifyhost', 'cert', 'cafile', 'capath', 'sslkey',
  // What a page has, and who it is there.
  'mode', 'cache', 'credentials', 'withcredentials', 'referrer', 'referrerpolicy', 'integrity', 'jar', 'cookies', 'cookiejar',
  // What fills the URL's holes (RFC 6570), or writes its query.
  'vars', 'paramsserializer',
]);

/** Nothing but that: `curl(url, { dataType: 'json' })`. */
export const isManner = ({ fields }: RecordValue): boolean => fields.size > 0 && [...fields.keys()].every(key => MANNERS.has(key.toLowerCase().replace(/[_-]/g, '')));
