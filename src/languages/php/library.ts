// What PHP's functions and its everyday helpers do: names to shared operations.
import type { Library } from '../../analysis/call';
import * as pure from '../../analysis/pure';
import { replaceIn, replacePairs } from '../../analysis/pure-lists';
import * as builders from '../../analysis/pure-builders';
import * as urls from '../../analysis/pure-urls';
import { each } from '../grammar/tables';

/** Functions, methods and adapters by name. */
export const library: Library = {
  functions: {
    sprintf: pure.format, vsprintf: pure.formatList, implode: pure.asFunction(pure.joinedBy), join: pure.asFunction(pure.joinedBy), strval: pure.toText, json_encode: pure.encodeJson, http_build_query: pure.encodeForm,
    wp_json_encode: pure.encodeJson, drupal_json_encode: pure.encodeJson, rawurlencode: pure.escapeUrl, urlencode: pure.escapeUrl, trim: pure.same, rtrim: pure.same, ltrim: pure.same, strtolower: pure.same, strtoupper: pure.same, ucfirst: pure.same,
    str_replace: replaceIn, strtr: replacePairs, array_merge: pure.assign, array_replace: pure.assign, array_filter: pure.same, array_values: pure.same, array_merge_recursive: pure.assign,
    'append%': pure.asFunction(builders.grown), utf8_encode: pure.same, stream_context_create: pure.same, getenv: pure.fallback, env: pure.fallback, config: pure.fallback, collect: pure.same,
    '*.json_encode': pure.encodeJson, '*.jsonEncode': pure.encodeJson, '*.encodeJson': pure.encodeJson, 'GuzzleHttp\\Utils.jsonEncode': pure.encodeJson, 'Zend_Json.encode': pure.encodeJson,
    'new GuzzleHttp\\Psr7\\Uri': pure.same, 'new Uri': pure.same, 'new Url': pure.same, 'Unirest\\Request\\Body.json': pure.encodeJson, 'Unirest\\Request\\Body.form': pure.encodeForm, 'GuzzleHttp\\Psr7\\Utils.streamFor': pure.same, 'GuzzleHttp\\Psr7\\stream_for': pure.same,
    '*.streamFor': pure.same, '*.createStream': pure.same, '*.createUri': pure.same, '*.expand': urls.expand, '*.uri_template': urls.expand, 'GuzzleHttp\\uri_template': urls.expand, 'new ArrayObject': pure.same, 'new Collection': pure.same,
  },
  methods: {
    toArray: pure.sameOf, all: pure.sameOf,
  },
  copies: true,
  adapters: {
    call_user_func: { fn: 0, rest: 1 }, call_user_func_array: { fn: 0, rest: 1, list: true },
    // What asks for page after page is told what to call: https://github.com/KnpLabs/php-github-api/blob/v2.20.0/doc/result_pager.md
    ...each({ object: 0, method: 1, rest: 2, list: true, member: true }, 'fetchAll fetchAllLazy Github\\ResultPager.fetch'),
  },
};
