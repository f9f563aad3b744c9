// Payloads in Java, Kotlin, Scala, Groovy, C#, Rust, Swift and Dart.
import { compiled } from './compiled';
import type { Bodies, Fields, Item } from './body-forms';
import { doubled, escaped, inner, lines, pairs, values } from './scripting-bodies';

const plain = (name: string): string => name;
const isList = (item: Item): boolean => Array.isArray(item);
const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const triple = (json: string): string => `"""${json}"""`;

const jv = values('"', plain, items => `Arrays.asList(${items.join(', ')})`);
const java: Bodies = {
  language: compiled.java, record: fields => `Map.of(${pairs(fields, (name, item) => `"${name}", ${jv(item)}`)})`, encoded: of => `new Gson().toJson(${of})`, quoted: escaped, filledIn: (before, after) => `String.format("${inner(before)}%s${inner(after)}", user)`,
  local: (name, value) => `${value.startsWith('"') ? 'String' : 'Map<String, Object>'} ${name} = ${value};`,
  filled: { written: (of, fields) => `JSONObject ${of} = new JSONObject();\n${lines(fields, (name, item) => `${of}.put("${name}", ${isList(item) ? `new JSONArray(${jv(item)})` : jv(item)});`)}`, text: of => `${of}.toString()` },
  model: { open: true, written: fields => ({
    declaration: `static class Grant {\n${lines(fields, (name, item) => `    ${isList(item) ? 'List<String>' : 'String'} ${name} = ${jv(item)};`)}\n}\n`, expression: 'new Grant()',
  }) },
  senders: {
    connection: { imports: 'import java.net.*;', takes: 'text', post: (url, body) => `HttpURLConnection conn = (HttpURLConnection) new URL(${url}).openConnection();\nconn.setRequestMethod("POST");\nconn.setDoOutput(true);\ntry (OutputStream os = conn.getOutputStream()) {\n    os.write(${body}.getBytes("UTF-8"));\n}\nreturn read(conn.getInputStream());` },
    okhttp: { imports: 'import okhttp3.*;', takes: 'text', post: (url, body) => `RequestBody requestBody = RequestBody.create(JSON, ${body});\nRequest request = new Request.Builder().url(${url}).post(requestBody).build();\nreturn client.newCall(request).execute().body().string();` },
    apache: { imports: 'import org.apache.http.client.methods.*;\nimport org.apache.http.entity.StringEntity;', takes: 'text', post: (url, body) => `HttpPost post = new HttpPost(${url});\npost.setEntity(new StringEntity(${body}));\nreturn EntityUtils.toString(client.execute(post).getEntity());` },
    jdk: { imports: 'import java.net.http.*;', takes: 'text', post: (url, body) => `HttpRequest request = HttpRequest.newBuilder(URI.create(${url})).POST(HttpRequest.BodyPublishers.ofString(${body})).build();\nreturn HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();` },
    spring: { imports: 'import org.springframework.web.client.RestTemplate;\nimport org.springframework.http.*;', takes: 'object', post: (url, body) => `return new RestTemplate().postForObject(${url}, new HttpEntity<>(${body}, headers), String.class);` },
    unirest: { imports: 'import kong.unirest.Unirest;', takes: 'text', post: (url, body) => `return Unirest.post(${url}).basicAuth(user, password).body(${body}).asString().getBody();` },
  },
};

const kt = values('"', plain, items => `listOf(${items.join(', ')})`);
const kotlin: Bodies = {
  language: compiled.kotlin, record: fields => `mapOf(${pairs(fields, (name, item) => `"${name}" to ${kt(item)}`)})`, encoded: of => `Gson().toJson(${of})`, quoted: triple, filledIn: (before, after) => triple(`${before}$user${after}`),
  filled: { written: (of, fields) => `val ${of} = JSONObject()\n${lines(fields, (name, item) => `${of}.put("${name}", ${isList(item) ? `JSONArray(${kt(item)})` : kt(item)})`)}`, text: of => `${of}.toString()` },
  model: { open: true, written: fields => ({ declaration: `data class Grant(${pairs(fields, (name, item) => `val ${name}: ${isList(item) ? 'List<String>' : 'String'}`)})\n`, expression: `Grant(${pairs(fields, (name, item) => `${name} = ${kt(item)}`)})` }) },
  senders: {
    okhttp: { imports: 'import okhttp3.*', takes: 'text', post: (url, body) => `val request = Request.Builder()\n    .url(${url})\n    .post(${body}.toRequestBody(JSON))\n    .build()\nreturn client.newCall(request).execute().body?.string()` },
    ktor: { imports: 'import io.ktor.client.*\nimport io.ktor.client.request.*', async: true, takes: 'object', post: (url, body) => `val client = HttpClient()\nreturn client.post(${url}) {\n    contentType(ContentType.Application.Json)\n    setBody(${body})\n}.bodyAsText()` },
    fuel: { imports: 'import com.github.kittinunf.fuel.*', takes: 'text', post: (url, body) => `return Fuel.post(${url}).body(${body}).responseString().third.get()` },
    connection: { imports: 'import java.net.*', takes: 'text', post: (url, body) => `val conn = URL(${url}).openConnection() as HttpURLConnection\nconn.requestMethod = "POST"\nconn.outputStream.use { it.write(${body}.toByteArray()) }\nreturn conn.inputStream.bufferedReader().readText()` },
  },
};

const sc = values('"', plain, items => `Json.arr(${items.join(', ')})`);
const scala: Bodies = {
  language: compiled.scala, record: fields => `Json.obj(${pairs(fields, (name, item) => `"${name}" -> ${sc(item)}`)})`, encoded: of => `Json.stringify(${of})`, quoted: triple, filledIn: (before, after) => `s${triple(`${before}$user${after}`)}`,
  model: { open: true, written: fields => ({ declaration: `case class Grant(${pairs(fields, (name, item) => `${name}: ${isList(item) ? 'List[String]' : 'String'}`)})\n`, expression: `Grant(${pairs(fields, (_, item) => sc(item).replace('Json.arr', 'List'))})` }) },
  senders: {
    scalaj: { imports: 'import scalaj.http._', takes: 'text', post: (url, body) => `Http(${url}).auth(user, password).postData(${body}).asString.body` },
    play: { imports: 'import play.api.libs.ws._', takes: 'object', post: (url, body) => `ws.url(${url}).post(${body})` },
    sttp: { imports: 'import sttp.client3._', takes: 'text', post: (url, body) => `basicRequest.post(uri"\${${url}}").body(${body}).send(backend)` },
    akka: { imports: 'import akka.http.scaladsl.model._\nimport akka.http.scaladsl.Http', takes: 'text', post: (url, body) => `Http().singleRequest(HttpRequest(HttpMethods.POST, uri = ${url}, entity = HttpEntity(ContentTypes.\`application/json\`, ${body})))` },
  },
};

const gr = values("'", plain, items => `[${items.join(', ')}]`);
const groovy: Bodies = {
  language: compiled.groovy, record: fields => `[${pairs(fields, (name, item) => `${name}: ${gr(item)}`)}]`, encoded: of => `groovy.json.JsonOutput.toJson(${of})`, quoted: json => `'${json}'`, filledIn: (before, after) => `"${inner(before)}${'$'}{user}${inner(after)}"`,
  filled: { written: (of, fields) => `def ${of} = [:]\n${lines(fields, (name, item) => `${of}.${name} = ${gr(item)}`)}` },
  senders: {
    connection: { takes: 'text', post: (url, body) => `def conn = new URL(${url}).openConnection()\nconn.requestMethod = 'POST'\nconn.doOutput = true\nconn.outputStream.withWriter { it << ${body} }\nreturn conn.inputStream.text` },
    jenkins: { takes: 'text', post: (url, body) => `return httpRequest(httpMode: 'POST', url: ${url}, requestBody: ${body}).content` },
    rest: { imports: 'import groovyx.net.http.RESTClient', hosted: true, takes: 'object', post: (url, body) => `def client = new RESTClient('https://api.github.com')\nreturn client.post(path: ${url}, body: ${body}, requestContentType: 'application/json').data` },
  },
};

const cs = values('"', plain, items => `new[] { ${items.join(', ')} }`);
const csharp: Bodies = {
  language: compiled.csharp, record: fields => `new { ${pairs(fields, (name, item) => `${name} = ${cs(item)}`)} }`, encoded: of => `JsonConvert.SerializeObject(${of})`, quoted: escaped, filledIn: (before, after) => `$"${doubled(inner(before))}{user}${doubled(inner(after))}"`,
  filled: { written: (of, fields) => `var ${of} = new Dictionary<string, object>();\n${lines(fields, (name, item) => `${of}["${name}"] = ${cs(item)};`)}` },
  model: { open: true, written: fields => ({
    declaration: `private class Grant\n{\n${lines(fields, (name, item) => `    [JsonProperty("${name}")]\n    public ${isList(item) ? 'string[]' : 'string'} ${titled(name)} { get; set; }`)}\n}\n`,
    expression: `new Grant { ${pairs(fields, (name, item) => `${titled(name)} = ${cs(item)}`)} }`,
  }) },
  senders: {
    message: { async: true, takes: 'text', post: (url, body) => `var request = new HttpRequestMessage(HttpMethod.Post, ${url});\nrequest.Content = new StringContent(${body}, Encoding.UTF8, "application/json");\nvar response = await _http.SendAsync(request);\nreturn await response.Content.ReadAsStringAsync();` },
    post: { async: true, takes: 'text', post: (url, body) => `var response = await _http.PostAsync(${url}, new StringContent(${body}));\nreturn await response.Content.ReadAsStringAsync();` },
    json: { async: true, takes: 'object', post: (url, body) => `var response = await _http.PostAsJsonAsync(${url}, ${body});\nreturn await response.Content.ReadAsStringAsync();` },
    request: { takes: 'text', post: (url, body) => `var request = (HttpWebRequest)WebRequest.Create(${url});\nrequest.Method = "POST";\nusing (var writer = new StreamWriter(request.GetRequestStream())) { writer.Write(${body}); }\nusing (var response = request.GetResponse()) { return Read(response); }` },
    restsharp: { imports: 'using RestSharp;', takes: 'object', post: (url, body) => `var client = new RestClient(${url});\nvar request = new RestRequest(Method.POST);\nrequest.AddJsonBody(${body});\nreturn client.Execute(request).Content;` },
    webclient: { takes: 'text', post: (url, body) => `using (var client = new WebClient()) { return client.UploadString(${url}, "POST", ${body}); }` },
  },
};

const rs = values('"', plain, items => `[${items.join(', ')}]`);
const rust: Bodies = {
  language: compiled.rust, record: fields => `json!({ ${pairs(fields, (name, item) => `"${name}": ${rs(item)}`)} })`, encoded: of => (of.startsWith('json!') ? `${of}.to_string()` : `serde_json::to_string(&${of.replace(/^&/, '')}).unwrap()`), quoted: json => `r#"${json}"#`, filledIn: (before, after) => `format!(r#"${doubled(before)}{}${doubled(after)}"#, user)`,
  model: { written: fields => ({
    declaration: `#[derive(Serialize)]\nstruct Grant<'a> {\n${lines(fields, (name, item) => `    ${name}: ${isList(item) ? "Vec<&'a str>" : "&'a str"},`)}\n}\n`,
    expression: `&Grant { ${pairs(fields, (name, item) => `${name}: ${isList(item) ? `vec!${rs(item)}` : rs(item)}`)} }`,
  }) },
  senders: {
    json: { imports: 'use reqwest;\nuse serde_json::json;', async: true, takes: 'object', post: (url, body) => `let res = reqwest::Client::new().post(${url}).basic_auth(user, Some(password)).json(&${body.replace(/^&/, '')}).send().await?;\nOk(res.text().await?)` },
    body: { imports: 'use reqwest::blocking::Client;', takes: 'text', post: (url, body) => `let res = Client::new().post(${url}).body(${body}).send()?;\nOk(res.text()?)` },
    ureq: { takes: 'text', post: (url, body) => `Ok(ureq::post(${url}).send_string(&${body})?.into_string()?)` },
  },
};

const sw = values('"', plain, items => `[${items.join(', ')}]`);
const swift: Bodies = {
  language: compiled.swift, record: fields => `[${pairs(fields, (name, item) => `"${name}": ${sw(item)}`)}] as [String: Any]`, encoded: of => `try! JSONSerialization.data(withJSONObject: ${of})`, quoted: json => `${escaped(json)}.data(using: .utf8)`, filledIn: (before, after) => `"${inner(before)}\\(user)${inner(after)}".data(using: .utf8)`,
  filled: { written: (of, fields) => `var ${of} = [String: Any]()\n${lines(fields, (name, item) => `${of}["${name}"] = ${sw(item)}`)}` },
  senders: {
    session: { takes: 'text', post: (url, body) => `var request = URLRequest(url: URL(string: ${url})!)\nrequest.httpMethod = "POST"\nrequest.httpBody = ${body}\nURLSession.shared.dataTask(with: request) { data, _, _ in done(data) }.resume()` },
    alamofire: { imports: 'import Alamofire', takes: 'object', post: (url, body) => `AF.request(${url}, method: .post, parameters: ${body}, encoding: JSONEncoding.default).responseJSON { r in done(r) }` },
  },
};

const dt = values("'", plain, items => `[${items.join(', ')}]`);
const dart: Bodies = {
  language: compiled.dart, record: fields => `{${pairs(fields, (name, item) => `'${name}': ${dt(item)}`)}}`, encoded: of => `jsonEncode(${of})`, quoted: json => `'${json}'`, filledIn: (before, after) => `'${before}$user${after}'`,
  filled: { written: (of: string, fields: Fields) => `final ${of} = <String, dynamic>{};\n${lines(fields, (name, item) => `${of}['${name}'] = ${dt(item)};`)}` },
  senders: {
    http: { imports: "import 'package:http/http.dart' as http;", takes: 'text', post: (url, body) => `final response = await http.post(Uri.parse(${url}), headers: headers, body: ${body});\nreturn response.body;` },
    dio: { imports: "import 'package:dio/dio.dart';", takes: 'object', post: (url, body) => `final res = await Dio().post(${url}, data: ${body});\nreturn res.data;` },
  },
};

export const compiledBodies = { java, kotlin, scala, groovy, csharp, rust, swift, dart };
