// What a language brings besides its lowering: words, all of it data.
import type { Library } from './call';
import type { Embedded } from './embedded';
import type { Lower, SourceFile } from './program';

/** A language, once its parser is loaded. */
export interface LanguageData {
  id: string;
  lower: Lower;
  library: Library;
  words: Words;
  clients: readonly Client[];
  /** The code of other languages in a file of this one. */
  embedded?: (file: SourceFile) => readonly Embedded[];
}

/** How requests are spelt, whatever the client. Patterns are tested against single names. */
export interface Words {
  /** Member names that are an HTTP method; group 1 is the method. */
  verb: RegExp;
  /** Names of functions that plausibly send a request. */
  sends: RegExp;
  /** Names of functions that take a URL and send nothing: assertions, logging, text work. */
  harmless: RegExp;
  /** Whole names, or packages, that have nothing to do with requests: `expect(…)`, `fs`. */
  inert?: RegExp;
  /** Names of things that stand in for a server in tests. */
  mock: RegExp;
  /** What keeps things by a key: `cache.get('/authorizations')`. */
  keeps?: RegExp;
  /** Packages that answer in place of a server: a file that imports one says what they answer. */
  standIns?: RegExp;
  /** Names of things that serve requests: `app.post('/authorizations', handler)`. */
  server: RegExp;
  /** A record with a URL and no method is data, as a server's answer: never options. */
  dataRecords?: boolean;
  /** Names of what only ever serves requests, whatever it is given: gin's `router.POST`. */
  routes?: RegExp;
  /** What functions behind a path call what is sent, where they fill it: `post(path) { |request| … }`. There a function that writes to what it is given does so too. */
  fills?: RegExp;
  /** Packages that try the server which the program itself is: a path goes there, alone or behind an address that goes by no name of its own. */
  trials?: RegExp;
  /** Packages that send what is called so in a file which imports them, and the name by which a call there gives what all its URLs begin with: `plug BaseUrl, "https://host"`. */
  bareVerbs?: { imports: RegExp; base: RegExp };
  /** The key of a function that describes a request to a client's builder, and the names of what says where they all begin. */
  queries?: { key: string; base: RegExp };
  /** Names that other spellings of a method go by: `del`. */
  methods: Readonly<Record<string, string>>;
  keys: Keys;
  /** Members called on a request under construction: `.send(body)`, `.set(header, value)`, `req.write(body)`. */
  later: Later;
  /** Programs are mostly no servers, nor pages of one: a path alone goes where their clients are made to go. */
  roots?: boolean;
  /** Fields of objects are written in camel case, and sent in snake case. */
  camelFields?: boolean;
  /** Names of functions whose arguments or blocks are stubs and expectations: `when(client.post(url))`; members with a dot in front. */
  stubs?: RegExp;
}

/** Members by what they add to a request. */
export interface Later {
  payload: readonly string[];
  header: readonly string[];
  auth: readonly string[];
  method: readonly string[];
  /** Where requests are built step by step: members that are an HTTP method, with the body if they are given one. Group 1 is the method. */
  verb?: RegExp;
  /** Members that take a record of options. */
  options?: readonly string[];
  /** Members on the way to a request that say where its path begins: `SetBaseURL`. */
  base?: readonly string[];
  /** The method that a step implies when none is named: `setDoOutput` is a POST. */
  implied?: Readonly<Record<string, string>>;
}

/** Keys of option records, by what they hold. */
export interface Keys {
  url: readonly string[];
  path: readonly string[];
  base: readonly string[];
  host: readonly string[];
  method: readonly string[];
  payload: readonly string[];
  headers: readonly string[];
  auth: readonly string[];
  /** Options inside of options: the `http` of a PHP stream context. */
  options?: readonly string[];
}

/** What an argument is. `parts`: a list of the URL, the headers, the type of the body and the body. `-`: nothing of interest. */
export type ArgumentRole = 'url' | 'method' | 'payload' | 'headers' | 'options' | 'route' | 'parts' | '-';

/** An HTTP client, or a family of them, where it differs from what its arguments' shapes tell. */
export interface Client {
  /** Packages or globals it comes from. */
  from: readonly string[];
  /** What else it is called: a class of the program's own that is named after what it extends. */
  named?: RegExp;
  /** Roles of the arguments per member; '' is the client itself called. Members not named here are read by shape. */
  members?: Readonly<Record<string, readonly ArgumentRole[]>>;
  /** The method of members that are no verb. */
  method?: string;
  /** Members that are other words for a method: `client.create(path, body)`. */
  verbs?: Readonly<Record<string, string>>;
  /** Sends a POST instead once there is a body. */
  posts?: boolean;
  /** Members of what it makes of a URL: they are given what to send alone. */
  made?: Readonly<Record<string, readonly ArgumentRole[]>>;
  /** Stands in for a server. */
  mock?: boolean;
  /** Serves requests: whatever it routes is the program's own. */
  server?: boolean;
  /** Declares requests that others send: Retrofit's annotations. */
  definition?: boolean;
  /** Members of the URL itself that send it: `url.openConnection()`. */
  ofUrl?: RegExp;
  /** What makes objects on which a path is built until a method is called: `Resource.new(base)['path'].post`. If it is among `paths` too, all that it is given is the path. */
  fluent?: RegExp;
  /** Members of such objects that are given what comes behind the path; the others say nothing of it: `wretch(base).url("/authorizations").get()`. */
  paths?: RegExp;
  /** Classes whose objects are requests that a client sends: `client.Execute(new RestRequest(path))`. */
  requests?: RegExp;
  /** Operators that add a path to a request: dispatch's `host / "authorizations"`. */
  joins?: RegExp;
  /** Runs in a page: a path without a host goes to the page's own server. `perhaps`: it runs elsewhere too, and can have been told a host once for all. */
  browser?: 'always' | 'perhaps';
  /** Takes whole URLs: a path alone is given to it only in tests of the program's own server. */
  absolute?: boolean;
  /** Its members that are told, once for a whole file, what all its URLs begin with: `provider.setBaseUrl(address)`, `Her::API.setup url: address`. */
  told?: RegExp;
  /** Sends what it is given to this host when the URL has none. */
  base?: string;
}
