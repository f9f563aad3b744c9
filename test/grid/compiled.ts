// Java, Kotlin, Scala, Groovy, C#, Rust, Swift, Objective-C, C++ and Dart programs.
import { indent, snake, title, type Language, type Piece } from './language';

const variables = (pieces: readonly Piece[]): string => pieces.flatMap(one => (typeof one === 'string' ? [] : one.variable)).join(', ');
const filled = (pieces: readonly Piece[], hole: string): string => pieces.map(one => (typeof one === 'string' ? one : hole)).join('');
const call = (name: string, args: readonly string[]): string => `${name}(${args.join(', ')})`;

const java: Language = {
  text: value => `"${value}"`, variable: name => name, joined: all => all.join(' + '), formatted: pieces => `String.format("${filled(pieces, '%s')}", ${variables(pieces)})`,
  local: (name, value) => `String ${name} = ${value};`, constant: (name, value) => ({ declaration: `private static final String ${name} = ${value};\n`, expression: name }),
  written: ({ name, parameters, body, plain }) => `${plain ? 'static' : 'public'} String ${name}(${parameters.map(one => `String ${one}`).join(', ')}) throws Exception {\n${indent(body)}\n}\n`,
  called: call, given: expression => `return ${expression};`,
  withField: { written: (_name, host, methods) => `private final String base;\n\npublic A(String base) {\n    this.base = base;\n}\n\npublic A() {\n    this(${host});\n}\n\n${methods.map(one => java.written(one)).join('\n')}`, field: 'base', called: call },
  files: (constants, functions, { imports = '' }) => ({ 'src/garden/A.java': `package garden;\n\n${imports}\n\npublic class A {\n${indent(`${constants}\n${functions.join('\n')}`)}\n}\n` }),
  elsewhere: { use: '', expression: name => `Conf.${name}`, files: (name, value) => ({ 'src/garden/Conf.java': `package garden;\n\npublic final class Conf {\n    public static final String ${name} = ${value};\n}\n` }) },
  clients: {
    connection: { imports: 'import java.net.*;', send: (url, method) => `HttpURLConnection conn = (HttpURLConnection) new URL(${url}).openConnection();\nconn.setRequestMethod("${method}");\nreturn read(conn.getInputStream());`, sendAny: (url, method) => `HttpURLConnection conn = (HttpURLConnection) new URL(${url}).openConnection();\nconn.setRequestMethod(${method});\nreturn read(conn.getInputStream());` },
    okhttp: { imports: 'import okhttp3.*;', send: (url, method) => `Request request = new Request.Builder().url(${url}).method("${method}", body).build();\nreturn client.newCall(request).execute().body().string();` },
    apache: { imports: 'import org.apache.http.client.methods.*;', send: (url, method) => `Http${title(method)} request = new Http${title(method)}(${url});\nreturn EntityUtils.toString(client.execute(request).getEntity());` },
    java11: { imports: 'import java.net.http.*;\nimport java.net.URI;', send: (url, method) => `HttpRequest request = HttpRequest.newBuilder(URI.create(${url})).method("${method}", HttpRequest.BodyPublishers.noBody()).build();\nreturn HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();` },
    spring: { imports: 'import org.springframework.web.client.RestTemplate;\nimport org.springframework.http.*;', send: (url, method) => `return new RestTemplate().exchange(${url}, HttpMethod.${method}, entity, String.class).getBody();` },
    volley: { imports: 'import com.android.volley.*;\nimport com.android.volley.toolbox.*;', send: (url, method) => `queue.add(new JsonObjectRequest(Request.Method.${method}, ${url}, payload, this, this));\nreturn null;` },
  },
};

const kotlin: Language = {
  text: value => `"${value}"`, variable: name => name, joined: all => all.join(' + '), interpolated: pieces => `"${pieces.map(one => (typeof one === 'string' ? one : `$${one.variable}`)).join('')}"`,
  local: (name, value) => `val ${name} = ${value}`, constant: (name, value) => ({ declaration: `const val ${name} = ${value}\n`, expression: name }),
  written: ({ name, parameters, body, client, plain }) => `${client.async && !plain ? 'suspend ' : ''}fun ${name}(${parameters.map(one => `${one}: String`).join(', ')}): String${plain ? '' : '?'} {\n${indent(body)}\n}\n`,
  called: call, given: expression => `return ${expression}`,
  withField: { written: (name, host, methods) => `class ${name}(private val base: String = ${host}) {\n${methods.map(one => indent(kotlin.written(one))).join('\n')}}\n`, field: 'base', called: call },
  files: (constants, functions, { imports = '' }) => ({ 'A.kt': `package garden\n\n${imports}\n\n${constants}\n${functions.join('\n')}` }),
  elsewhere: { use: '', expression: name => `Conf.${name}`, files: (name, value) => ({ 'Conf.kt': `package garden\n\nobject Conf {\n    const val ${name} = ${value}\n}\n` }) },
  setting: (name, value) => `System.getenv("${name}") ?: ${value}`,
  clients: {
    connection: { imports: 'import java.net.*', send: (url, method) => `with(URL(${url}).openConnection() as HttpURLConnection) {\n    requestMethod = "${method}"\n    return inputStream.bufferedReader().readText()\n}` },
    okhttp: { imports: 'import okhttp3.*', send: (url, method) => `val request = Request.Builder()\n    .url(${url})\n    .method("${method}", body)\n    .build()\nreturn client.newCall(request).execute().body?.string()` },
    ktor: { imports: 'import io.ktor.client.*\nimport io.ktor.client.request.*\nimport io.ktor.http.*', async: true, send: (url, method) => `val client = HttpClient()\nreturn client.request {\n    url(${url})\n    method = HttpMethod.${title(method)}\n}.bodyAsText()` },
    fuel: { imports: 'import com.github.kittinunf.fuel.*', send: (url, method) => `return Fuel.${method.toLowerCase()}(${url}).responseString().third.get()` },
  },
};

const scala: Language = {
  text: value => `"${value}"`, variable: name => name, joined: all => all.join(' + '), interpolated: pieces => `s"${pieces.map(one => (typeof one === 'string' ? one : `\${${one.variable}}`)).join('')}"`,
  local: (name, value) => `val ${name} = ${value}`, constant: (name, value) => ({ declaration: `val ${name} = ${value}\n`, expression: name }),
  written: ({ name, parameters, body, plain }) => `def ${name}(${parameters.map(one => `${one}: String`).join(', ')}): ${plain ? 'String' : 'Any'} = {\n${indent(body, 2)}\n}\n`,
  called: call, given: expression => expression,
  withField: { written: (name, host, methods) => `class ${name}(base: String = ${host}) {\n${methods.map(one => indent(scala.written(one), 2)).join('\n')}}\n`, field: 'base', called: call },
  files: (constants, functions, { imports = '' }, inClass) => ({ 'A.scala': `package garden\n\n${imports}\n\n${inClass ? functions.join('\n') : `object A {\n${indent(`${constants}\n${functions.join('\n')}`, 2)}\n}\n`}` }),
  elsewhere: { use: '', expression: name => `Conf.${name}`, files: (name, value) => ({ 'Conf.scala': `package garden\n\nobject Conf {\n  val ${name} = ${value}\n}\n` }) },
  setting: (name, value) => `sys.env.getOrElse("${name}", ${value})`,
  clients: {
    scalaj: { imports: 'import scalaj.http._', send: (url, method) => `Http(${url}).auth(user, password).method("${method}").asString.body` },
    play: { imports: 'import play.api.libs.ws._', send: (url, method) => `ws.url(${url}).withMethod("${method}").execute()` },
    akka: { imports: 'import akka.http.scaladsl.model._\nimport akka.http.scaladsl.Http', send: (url, method) => `Http().singleRequest(HttpRequest(HttpMethods.${method}, uri = ${url}, entity = entity))` },
  },
};

const groovy: Language = {
  ...java, text: value => `'${value}'`, interpolated: pieces => `"${pieces.map(one => (typeof one === 'string' ? one : `\${${one.variable}}`)).join('')}"`, formatted: undefined,
  local: (name, value) => `def ${name} = ${value}`, constant: (name, value) => ({ declaration: `@groovy.transform.Field final String ${name} = ${value}\n`, expression: name }),
  written: ({ name, parameters, body }) => `def ${name}(${parameters.join(', ')}) {\n${indent(body)}\n}\n`, given: expression => `return ${expression}`,
  withField: { written: (name, host, methods) => `class ${name} {\n    String base = ${host}\n\n${methods.map(one => indent(groovy.written(one))).join('\n')}}\n`, field: 'base', called: call },
  files: (constants, functions, { imports = '' }) => ({ 'a.groovy': `${imports}\n\n${constants}\n${functions.join('\n')}` }), elsewhere: undefined,
  clients: {
    connection: { send: (url, method) => `def conn = new URL(${url}).openConnection()\nconn.requestMethod = '${method}'\nreturn conn.inputStream.text` },
    jenkins: { send: (url, method) => `return httpRequest(httpMode: '${method}', url: ${url}, authentication: 'creds').content` },
    rest: { imports: 'import groovyx.net.http.RESTClient', hosted: true, send: (url, method) => `def client = new RESTClient('https://api.github.com')\nreturn client.${method.toLowerCase()}(path: ${url}).data` },
  },
};

const csharp: Language = {
  text: value => `"${value}"`, variable: name => name, joined: all => all.join(' + '), interpolated: pieces => `$"${pieces.map(one => (typeof one === 'string' ? one : `{${one.variable}}`)).join('')}"`,
  local: (name, value) => `var ${name} = ${value};`, constant: (name, value) => ({ declaration: `private const string ${name} = ${value};\n`, expression: name }),
  written: ({ name, parameters, body, client, plain }) => `public ${plain ? 'static string' : client.async ? 'async Task<string>' : 'string'} ${name}(${parameters.map(one => `string ${one}`).join(', ')})\n{\n${indent(body)}\n}\n`,
  called: call, given: (expression, client) => `return ${client.async && !expression.includes('"http') ? 'await ' : ''}${expression};`,
  withField: { written: (_name, host, methods) => `private readonly string _base;\n\npublic A(string root = ${host})\n{\n    _base = root;\n}\n\n${methods.map(one => csharp.written(one)).join('\n')}`, field: '_base', called: call },
  files: (constants, functions, { imports = '' }) => ({ 'A.cs': `using System.Net;\nusing System.Net.Http;\n${imports}\n\nnamespace Garden\n{\n    public class A\n    {\n${indent(`${constants}\n${functions.join('\n')}`, 8)}\n    }\n}\n` }),
  elsewhere: { use: '', expression: name => `Conf.${name}`, files: (name, value) => ({ 'Conf.cs': `namespace Garden\n{\n    public static class Conf\n    {\n        public const string ${name} = ${value};\n    }\n}\n` }) },
  setting: (name, value) => `Environment.GetEnvironmentVariable("${name}") ?? ${value}`,
  clients: {
    message: { async: true, send: (url, method) => `using (var client = new HttpClient())\n{\n    var response = await client.SendAsync(new HttpRequestMessage(HttpMethod.${title(method)}, ${url}));\n    return await response.Content.ReadAsStringAsync();\n}`, sendAny: (url, method) => `var response = await _client.SendAsync(new HttpRequestMessage(new HttpMethod(${method}), ${url}));\nreturn await response.Content.ReadAsStringAsync();` },
    initialised: { async: true, send: (url, method) => `var request = new HttpRequestMessage\n{\n    Method = HttpMethod.${title(method)},\n    RequestUri = new Uri(${url}),\n};\nvar response = await _http.SendAsync(request);\nreturn await response.Content.ReadAsStringAsync();` },
    request: { send: (url, method) => `var request = (HttpWebRequest)WebRequest.Create(${url});\nrequest.Method = "${method}";\nusing (var response = request.GetResponse()) { return Read(response); }` },
    restsharp: { imports: 'using RestSharp;', send: (url, method) => `var client = new RestClient(${url});\nvar request = new RestRequest(Method.${method});\nrequest.AddHeader("authorization", user);\nreturn client.Execute(request).Content;` },
    'restsharp with a path': { imports: 'using RestSharp;', hosted: true, send: (url, method) => `var client = new RestClient("https://api.github.com");\nvar request = new RestRequest(${url}, Method.${method});\nreturn client.Execute(request).Content;` },
  },
};

const rust: Language = {
  text: value => `"${value}"`, variable: name => name, joined: all => (all.length === 1 ? all[0]! : `format!("${all.map(() => '{}').join('')}", ${all.join(', ')})`), formatted: pieces => `format!("${filled(pieces, '{}')}", ${variables(pieces)})`,
  local: (name, value) => `let ${name} = ${value};`, constant: (name, value) => ({ declaration: `const ${name}: &str = ${value};\n`, expression: name }),
  written: ({ name, parameters, body, client, plain, method }) => `${client.async && !plain ? 'async ' : ''}fn ${snake(name)}(${[...(method ? ['&self'] : []), ...parameters.map(one => `${one}: &str`)].join(', ')}) -> ${plain ? 'String' : 'Result<String, Error>'} {\n${indent(body)}\n}\n`,
  called: (name, args) => call(snake(name), args.map(one => (one.startsWith('format') ? `&${one}` : one))), given: (expression, client) => `${expression}${client.async && !expression.startsWith('format') ? '.await' : ''}`,
  withField: { written: (name, host, methods) => `pub struct ${name} {\n    base: String,\n}\n\nimpl ${name} {\n    pub fn new() -> Self {\n        ${name} { base: ${host}.to_string() }\n    }\n\n${methods.map(one => indent(rust.written(one))).join('\n')}}\n`, field: 'self.base', called: (name, args) => `self.${rust.called(name, args)}` },
  files: (constants, functions, { imports = '' }) => ({ 'src/lib.rs': `${imports}\n\n${constants}\n${functions.join('\n')}` }),
  elsewhere: { use: 'mod conf;\nuse crate::conf::*;\n', expression: name => name, files: (name, value) => ({ 'src/conf.rs': `pub const ${name}: &str = ${value};\n` }) },
  setting: (name, value) => `std::env::var("${name}").unwrap_or(${value}.to_string())`,
  clients: {
    reqwest: { imports: 'use reqwest;', async: true, send: (url, method) => `let client = reqwest::Client::new();\nlet res = client.${method.toLowerCase()}(${url}).basic_auth(user, Some(password)).send().await?;\nOk(res.text().await?)` },
    blocking: { imports: 'use reqwest::blocking::Client;', send: (url, method) => `let resp = Client::new()\n    .request(reqwest::Method::${method}, &${url})\n    .send()?;\nOk(resp.text()?)` },
    ureq: { send: (url, method) => `Ok(ureq::${method.toLowerCase()}(&${url}).call()?.into_string()?)` },
    hyper: { imports: 'use hyper::{Body, Client, Method, Request};', async: true, send: (url, method) => `let req = Request::builder()\n    .method(Method::${method})\n    .uri(${url})\n    .body(Body::empty())?;\nlet res = client.request(req).await?;\nOk(String::new())` },
  },
};

const swift: Language = {
  text: value => `"${value}"`, variable: name => name, joined: all => all.join(' + '), interpolated: pieces => `"${pieces.map(one => (typeof one === 'string' ? one : `\\(${one.variable})`)).join('')}"`,
  local: (name, value) => `let ${name} = ${value}`, constant: (name, value) => ({ declaration: `let ${name} = ${value}\n`, expression: name }),
  written: ({ name, parameters, body, plain }) => `func ${name}(${parameters.map(one => `${one}: String`).join(', ')})${plain ? ' -> String' : ''} {\n${indent(body)}\n}\n`,
  called: (name, args) => call(name, args.map((one, i) => `${(args.length > 3 ? ['method', 'path', 'user', 'password'] : ['path', 'user', 'password'])[i]}: ${one}`)), given: expression => (expression.startsWith('"') ? `return ${expression}` : expression),
  withField: { written: (name, host, methods) => `class ${name} {\n    let base: String\n\n    init(base: String = ${host}) {\n        self.base = base\n    }\n\n${methods.map(one => indent(swift.written(one))).join('\n')}}\n`, field: 'base', called: (name, args) => swift.called(name, args) },
  files: (constants, functions, { imports = '' }) => ({ 'A.swift': `import Foundation\n${imports}\n\n${constants}\n${functions.join('\n')}` }),
  elsewhere: { use: '', expression: name => `Conf.${name}`, files: (name, value) => ({ 'Conf.swift': `struct Conf {\n    static let ${name} = ${value}\n}\n` }) },
  clients: {
    session: { send: (url, method) => `var request = URLRequest(url: URL(string: ${url})!)\nrequest.httpMethod = "${method}"\nURLSession.shared.dataTask(with: request) { data, _, _ in done(data) }.resume()` },
    alamofire: { imports: 'import Alamofire', send: (url, method) => `AF.request(${url}, method: .${method.toLowerCase()}, parameters: params).responseJSON { r in done(r) }` },
  },
};

const dart: Language = {
  text: value => `'${value}'`, variable: name => name, joined: all => all.join(' + '), interpolated: pieces => `'${pieces.map(one => (typeof one === 'string' ? one : `$${one.variable}`)).join('')}'`,
  local: (name, value) => `final ${name} = ${value};`, constant: (name, value) => ({ declaration: `const ${name} = ${value};\n`, expression: name }),
  written: ({ name, parameters, body, plain }) => `${plain ? 'String' : 'Future<String>'} ${name}(${parameters.map(one => `String ${one}`).join(', ')}) ${plain ? '' : 'async '}{\n${indent(body, 2)}\n}\n`,
  called: call, given: expression => `return ${expression};`,
  withField: { written: (name, host, methods) => `class ${name} {\n  final String base;\n  ${name}({this.base = ${host}});\n\n${methods.map(one => indent(dart.written(one), 2)).join('\n')}}\n`, field: 'base', called: call },
  files: (constants, functions, { imports = '' }) => ({ 'lib/a.dart': `${imports}\n\n${constants}\n${functions.join('\n')}` }),
  elsewhere: { use: "import 'conf.dart';\n", expression: name => `Conf.${name}`, files: (name, value) => ({ 'lib/conf.dart': `class Conf {\n  static const String ${name} = ${value};\n}\n` }) },
  clients: {
    http: { imports: "import 'package:http/http.dart' as http;", send: (url, method) => `final response = await http.${method.toLowerCase()}(Uri.parse(${url}), headers: headers);\nreturn response.body;` },
    dio: { imports: "import 'package:dio/dio.dart';", send: (url, method) => `final res = await Dio().request(${url}, options: Options(method: '${method}'));\nreturn res.data;` },
  },
};

export const compiled = { java, kotlin, scala, groovy, csharp, rust, swift, dart };
