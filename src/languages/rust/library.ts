// What Rust's standard library and its everyday crates do: names to shared operations.
import type { Library } from '../../analysis/call';
import * as pure from '../../analysis/pure';
import * as urls from '../../analysis/pure-urls';
import * as lists from '../../analysis/pure-lists';
import * as builders from '../../analysis/pure-builders';

/** Functions, methods and adapters by name. */
export const library: Library = {
  scattered: true,
  functions: {
    'String.from': pure.same, 'String.new': builders.emptyText, 'Some': pure.same, 'Ok': pure.same, 'Box.new': pure.same, 'Arc.new': pure.same, 'Rc.new': pure.same, 'Cow.from': pure.same, 'Cow.Borrowed': pure.same,
    '*.Url.parse': pure.same, 'Url.parse': pure.same, 'url.Url.parse': pure.same, 'reqwest.Url.parse': pure.same, '*.parse': pure.same,
    'serde_json.to_string': pure.encodeJson, 'serde_json.to_vec': pure.encodeJson, 'serde_json.to_value': pure.same, 'serde_json.to_string_pretty': pure.encodeJson,
    'serde_urlencoded.to_string': pure.encodeForm, 'Body.from': pure.same, 'hyper.Body.from': pure.same, 'reqwest.Body.from': pure.same, 'surf.Body.from_json': pure.encodeJson, 'Full.new': pure.same, 'Full.from': pure.same, 'Bytes.from': pure.same,
    'std.env.var': pure.fallback, 'env.var': pure.fallback, 'HashMap.from': lists.fromPairs, 'BTreeMap.from': lists.fromPairs, 'json.object!': pure.same,
    'HashMap.new': builders.recordFrom, 'BTreeMap.new': builders.recordFrom, 'IndexMap.new': builders.recordFrom, 'Map.new': builders.recordFrom, '*.HashMap.new': builders.recordFrom, 'Vec.new': builders.listFrom,
  },
  methods: {
    to_string: builders.jsonText, to_owned: pure.sameOf, into: pure.sameOf, as_str: pure.sameOf, as_ref: pure.sameOf, clone: pure.sameOf, to_vec: pure.sameOf, as_bytes: pure.sameOf, into_bytes: pure.sameOf, into_string: pure.sameOf,
    unwrap: pure.sameOf, expect: pure.sameOf, unwrap_or: pure.sameOf, unwrap_or_default: pure.sameOf, parse: pure.sameOf, trim_end_matches: pure.sameOf, trim: pure.trim, iter: pure.sameOf, collect: pure.sameOf, map: pure.sameOf, cloned: pure.sameOf,
    to_uppercase: pure.upper, to_lowercase: pure.lower, replace: pure.replace(true), join: builders.joinOrResolve, concat: pure.joinAll, dump: pure.asMethod(pure.encodeJson), push_str: pure.append, insert: builders.withEntry, push: builders.withEntry, ok_or: pure.sameOf, map_err: pure.sameOf, path: urls.urlPath, set_path: builders.setPath,
  },
  builders: {
    to_string: pure.sameOf, to_owned: pure.sameOf, into: pure.sameOf, as_str: pure.sameOf, as_ref: pure.sameOf, clone: pure.sameOf, unwrap: pure.sameOf, expect: pure.sameOf, as_deref: pure.sameOf,
    trim_end_matches: pure.sameOf, trim: pure.sameOf, unwrap_or: builders.otherwise, join: builders.resolved, borrow: pure.sameOf, deref: pure.sameOf,
  },
  adapters: {},
};
