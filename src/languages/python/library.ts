// What Python's standard library and its everyday helpers do: names to shared operations.
import type { Library } from '../../analysis/call';
import * as pure from '../../analysis/pure';

/** Functions, methods and adapters by name. */
export const library: Library = {
  functions: {
    'format%': pure.format, 'str': pure.toText, 'dict': pure.assign, 'OrderedDict': pure.assign, 'collections.OrderedDict': pure.assign,
    'json.dumps': pure.encodeJson, 'simplejson.dumps': pure.encodeJson, 'ujson.dumps': pure.encodeJson, '*.dumps': pure.encodeJson, '*.jsonify': pure.encodeJson,
    'urllib.urlencode': pure.encodeForm, 'urllib.parse.urlencode': pure.encodeForm, '*.urlencode': pure.encodeForm, '*.quote': pure.escapeUrl, '*.quote_plus': pure.escapeUrl,
    '*.urljoin': pure.joinUrl, 'os.path.join': pure.joinPath, 'posixpath.join': pure.joinPath, 'copy.copy': pure.same, 'copy.deepcopy': pure.same,
    'os.environ.get': pure.fallback, 'os.getenv': pure.fallback, 'bytes': pure.same, 'getattr': pure.memberByName,
    'urllib2.Request': pure.requestOf, 'urllib.request.Request': pure.requestOf, 'Request': pure.requestOf,
  },
  methods: {
    format: pure.formatOf, join: pure.joinedBy, replace: pure.replace(true), lower: pure.lower, upper: pure.upper, strip: pure.trim, rstrip: pure.sameOf, lstrip: pure.sameOf,
    encode: pure.sameOf, decode: pure.sameOf, copy: pure.sameOf, get: pure.memberOrDefault,
  },
  adapters: { partial: { fn: 0, rest: 1, returns: true }, wraps: { fn: 0, rest: 1, returns: true } },
};
