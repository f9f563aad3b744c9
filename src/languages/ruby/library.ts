// What Ruby's standard library and its everyday helpers do: names to shared operations.
import type { Library } from '../../analysis/call';
import * as pure from '../../analysis/pure';
import * as urls from '../../analysis/pure-urls';

const named = <T>(names: readonly string[], operation: T): Record<string, T> => Object.fromEntries(names.map(name => [name, operation]));

/** Functions, methods and adapters by name. */
export const library: Library = {
  appends: true,
  functions: {
    'format%': pure.formatPercent,
    ...named(['format', 'sprintf', 'Kernel.format', 'Kernel.sprintf'], pure.formatPercent),
    ...named([
      'URI', 'URI.parse', 'URI.encode', 'URI.escape', 'URI.Parser.new.parse', 'String', 'String.new', 'Kernel.URI', 'Addressable.URI.parse',
      'Addressable.Template.new', 'URITemplate.new', 'Addressable.URI.heuristic_parse', 'Addressable.URI.encode', 'HTTP.URI.parse', 'Pathname', 'Pathname.new', 'ERB.new',
    ], pure.toText),
    ...named([
      'CGI.escape', 'URI.encode_www_form_component', 'ERB.Util.url_encode', 'Rack.Utils.escape', 'Addressable.URI.encode_component',
      'URI.encode_uri_component',
    ], pure.escapeUrl),
    ...named(['URI.join', 'Addressable.URI.join'], pure.joinUrl),
    ...named(['File.join', 'Pathname.join'], pure.joinPath),
    ...named([
      'JSON.generate', 'JSON.dump', 'JSON.pretty_generate', 'JSON.fast_generate', 'JSON', 'MultiJson.dump', 'MultiJson.encode', 'Oj.dump', 'Oj.generate',
      'Yajl.Encoder.encode', 'ActiveSupport.JSON.encode', 'JrJackson.Json.dump',
    ], pure.encodeJson),
    ...named([
      'URI.encode_www_form', 'Rack.Utils.build_query', 'Rack.Utils.build_nested_query', 'Faraday.Utils.build_query', 'Faraday.Utils.build_nested_query',
    ], pure.encodeForm),
    ...named(['ENV.fetch'], pure.fallback),
    ...named([
      'Array', 'Hash', 'Hash.new', 'Mash.new', 'Hashie.Mash.new', 'OpenStruct.new', 'ActiveSupport.HashWithIndifferentAccess.new', 'Set.new',
      'HashWithIndifferentAccess.new',
    ], pure.same),
  },
  methods: {
    ...named([
      'to_s', 'to_str', 'to_sym', 'freeze', 'dup', 'clone', 'chomp', 'chop', 'html_safe', 'force_encoding', 'encode', 'unicode_normalize', 'squish',
      'strip_heredoc', 'to_h', 'to_hash', 'to_a', 'to_i', 'symbolize_keys', 'stringify_keys', 'deep_symbolize_keys', 'deep_stringify_keys',
      'with_indifferent_access', 'itself', 'presence', 'uniq', 'sort', 'flatten', 'scrub', 'b', 'unindent', 'normalize', 'to_ary', 'rstrip', 'lstrip', 'tap', 'capitalize',
      'then', 'yield_self',
    ], pure.sameOf),
    ...named(['compact', 'reject', 'select', 'filter', 'except', 'slice', 'delete_if', 'keep_if', 'compact_blank', 'permit'], pure.loosely),
    ...named(['to_json', 'as_json'], pure.jsonOf), ...named(['to_query', 'to_param'], pure.formOf),
    ...named([
      'merge', 'merge!', 'update', 'deep_merge', 'deep_merge!',
    ], pure.mergedWith), ...named(['reverse_merge', 'reverse_merge!', 'with_defaults'], pure.mergedUnder),
    ...named(['<<', 'concat', 'push', 'append', '+'], pure.append),
    join: pure.joinList, strip: pure.trim, gsub: pure.replace(true), sub: pure.replace(false), 'gsub!': pure.replace(true), 'sub!': pure.replace(false), tr: pure.replace(true),
    upcase: pure.upper, downcase: pure.lower, fetch: pure.memberOrDefault, '[]': pure.memberOrDefault, dig: pure.memberOrDefault,
    expand: urls.expandOf, path: urls.requestPath, request_uri: urls.requestPath, host: urls.urlPart('host'), hostname: urls.urlPart('hostname'), '%': pure.formatOf,
  },
  builds: /^_*(?:(?:build|make|get|api|full|github|construct|request|resource|base|format|create|expand|gh|endpoint)_?)*(?:url|uri|endpoint|path)(?:_for|_to)?$/i,
  adapters: {},
};
