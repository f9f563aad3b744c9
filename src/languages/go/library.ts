// What Go's standard library and its everyday helpers do: names to shared operations.
import type { Library } from '../../analysis/call';
import * as pure from '../../analysis/pure';
import * as urls from '../../analysis/pure-urls';
import * as builders from '../../analysis/pure-builders';

/** Functions, methods and adapters by name. */
export const library: Library = {
  scattered: true,
  functions: {
    'fmt.Sprintf': pure.format, 'fmt.Sprint': pure.concatenate, 'strings.Join': pure.asFunction(pure.joinList), 'path.Join': pure.joinPath, 'net/url.JoinPath': pure.joinPath, '*.JoinPath': pure.joinPath,
    'strings.TrimRight': pure.same, 'strings.TrimSuffix': pure.same, 'strings.TrimSpace': pure.same, 'strings.TrimLeft': pure.same, 'strings.TrimPrefix': pure.same, 'strings.Trim': pure.same,
    'strings.ToLower': pure.same, 'strings.ToUpper': pure.same, 'strings.Replace': pure.asFunction(pure.replace(true)), 'strings.ReplaceAll': pure.asFunction(pure.replace(true)),
    'strconv.Itoa': pure.toText, 'strconv.FormatInt': pure.toText, 'strconv.Quote': pure.toText,
    'strings.NewReader': pure.same, 'bytes.NewReader': pure.same, 'bytes.NewBuffer': pure.same, 'bytes.NewBufferString': pure.same, 'io.NopCloser': pure.same, 'io/ioutil.NopCloser': pure.same,
    'encoding/json.Marshal': pure.encodeJson, 'encoding/json.MarshalIndent': pure.encodeJson, '*.Marshal': pure.encodeJson, '*.MustMarshal': pure.encodeJson,
    'net/url.PathEscape': pure.escapeUrl, 'net/url.QueryEscape': pure.escapeUrl, 'net/url.Parse': pure.same, 'net/url.ParseRequestURI': pure.same, addOptions: pure.same, AddOptions: pure.same, addQueryOptions: pure.same,
    'os.Getenv': pure.fallback, 'flag.String': pure.fallback, 'github.com/spf13/pflag.String': pure.fallback, string: pure.same, append: pure.asFunction(builders.grown), 'url.URL%': pure.formatUrl, 'url.Values%': pure.encodeForm, 'withPath%': pure.asFunction(builders.setPath),
    '*.String': pure.same, '*.Int': pure.same, '*.Bool': pure.same, '*.Ptr': pure.same, '*.Pointer': pure.same, '*.StringPtr': pure.same, '*.ToPtr': pure.same,
  },
  methods: {
    String: pure.asText, JoinPath: pure.asMethod(pure.joinPath), ResolveReference: builders.resolved, Parse: builders.resolved, Bytes: pure.sameOf, Encode: pure.formOf,
  },
  members: { Path: urls.urlPath, Host: urls.urlPart('host') },
  builders: { String: pure.sameOf, JoinPath: pure.asMethod(pure.joinPath), ResolveReference: builders.resolved, Parse: builders.resolved },
  adapters: {},
  builds: /^(?:generate|build|make|get|api|full|github|construct|request|resource|base|format|create|expand|resolve|join|absolute|endpoint|path|to)*(?:url|uri|endpoint)(?:for|to|from)?$/i,
};
