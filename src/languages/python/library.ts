// What Python's standard library and its everyday helpers do: names to shared operations.
import type { Library } from '../../analysis/call';
import * as pure from '../../analysis/pure';
import * as urls from '../../analysis/pure-urls';

const named = <T>(names: readonly string[], operation: T): Record<string, T> => Object.fromEntries(names.map(name => [name, operation]));

/** Functions, methods and adapters by name. */
export const library: Library = {
  appends: true,
  functions: {
    'format%': pure.format,
    ...named([
      'str', 'unicode', 'six.text_type', 'repr', 'yarl.URL', 'furl.furl', 'httpx.URL', 'urllib3.util.parse_url', 'os.path.expandvars', 'string.Template',
      '*.to_text', '*.to_bytes', '*.to_native', '*.force_str', '*.force_text', '*.smart_str', '*.ensure_str', '*.ensure_text', '*.ensure_binary', '*.b',
      '*.u', 'int', '*.URITemplate',
    ], pure.toText),
    ...named([
      'dict', 'OrderedDict', 'collections.OrderedDict', '*.OrderedDict', '*.ChainMap', '*.MultiDict', '*.CaseInsensitiveDict', '*.merge_dicts', '*.merge',
    ], pure.assign),
    ...named([
      'json.dumps', 'simplejson.dumps', 'ujson.dumps', '*.dumps', '*.jsonify', '*.dumpb', '*.json_encode', '*.to_json', '*.JSONEncoder.encode',
    ], pure.encodeJson),
    ...named(['urllib.urlencode', 'urllib.parse.urlencode', '*.urlencode', 'urlencode'], pure.encodeForm),
    ...named(['*.quote', '*.quote_plus', 'quote', 'quote_plus'], pure.escapeUrl),
    ...named(['*.urljoin', 'urljoin'], pure.joinUrl), '*.expand': urls.expand,
    ...named([
      'os.path.join', 'posixpath.join', 'path.join', '*.posixpath.join', '*.url_join', '*.urlpath_join', '*.join_url', '*.url_path_join', '*.slash_join',
    ], pure.joinPath),
    ...named([
      'copy.copy', 'copy.deepcopy', 'bytes', 'bytearray', 'list', 'tuple', 'iter', 'list.copy', 'next', 'types.MappingProxyType', '*.deepcopy',
    ], pure.same),
    ...named(['os.environ.get', 'os.getenv', 'environ.get', 'getenv', '*.environ.get', '*.getenv', 'config', 'decouple.config', 'env'], pure.fallback),
    ...named(['*.HTTPBasicAuth', 'HTTPBasicAuth', '*.BasicAuth', '*.HTTPDigestAuth', '*.HttpBasicAuth'], pure.listed),
  },
  methods: {
    format: pure.formatOf, join: pure.joinedBy, replace: pure.replace(true), lower: pure.lower, upper: pure.upper, strip: pure.trim,
    ...named([
      'rstrip', 'lstrip', 'encode', 'decode', 'copy', 'items', 'values', 'expanduser', 'safe_substitute', 'substitute', 'geturl', 'human_repr', 'with_query',
      'update_query',
    ], pure.sameOf),
    expand: urls.expandOf, get: pure.memberOrDefault, update: pure.mergedWith, append: pure.append, extend: pure.append, title: pure.sameOf, capitalize: pure.sameOf, joinpath: pure.appendPath, join_path: pure.appendPath,
  },
  members: { url: pure.sameOf, value: pure.sameOf },
  builds: /^_*(?:(?:build|make|get|api|full|github|construct|request|resource|base|format|create|expand|gh|endpoint)_?)*(?:url|uri|endpoint|path)(?:_for|_to)?$/i,
  adapters: { run_in_executor: { fn: 1, rest: 2 }, partial: { fn: 0, rest: 1, returns: true, presets: true }, wraps: { fn: 0, rest: 1, returns: true }, partialmethod: { fn: 0, rest: 1, returns: true, presets: true } },
};
