// How the languages of the JVM spell requests: data for the shared analysis.
import type { Words } from '../../analysis/language';
import { anyOf } from '../grammar/tables';

/** Names and keys that Java's, Kotlin's and Scala's HTTP clients share. */
export const words: Words = {
  verb: /^(?:new|build|prepare|make|send|do|http)?(get|post|put|patch|delete|head|submitForm)(?:Abs|For(?:Object|Entity|Location|Json|String|Result)|Mapping|Exchange|Async|Sync|Json|Form|Request|Method|Single|Body|One|All|Page|Resource|Auth|s)*$/i,
  sends: /request|execute|exchange|fetch|https?$|callapi|^call$|send|newcall|enqueue|invoke|retrieve|^(?:url|uri|with(?:Url|Uri)(?:Path)?|connect|newBuilder|getAll|getAllPaged|getJSON|api|query|submit|open|prepare\w*|StringRequest|JsonObjectRequest|JsonArrayRequest)$/i,
  harmless: anyOf(`
    print println printf log debug info warn error trace fine severe d e i v w assert\\w* verifyThat isEqualTo hasPath format join split replace\\w*
    startsWith endsWith equals\\w* contains\\w* matches compile append indexOf substring trim encode decode valueOf parse resolve path segment target
    antMatchers mvcMatchers requestMatchers securityMatcher pathMatchers permitAll authorizeRequests addMapping addResourceHandler mapping redirect\\w*
    forward route include withPath URL URI Uri HttpUrl GenericUrl create fromHttpUrl fromUriString fromPath fromUri UriComponentsBuilder setPath add set of listOf
    mapOf asList test should shouldBe describe context it given require check throw url(?:Path)?(?:EqualTo|Matching|Template) equalTo willReturn respond
    \\w*Exception \\w*Error
  `),
  mock: /mock(?!_?mvc)|stub|fake|wire_?mock|verify(?:\b|(?:All|Order|Sequence)\b|No[A-Z]|Zero)|doReturn|doNothing|doThrow|willReturn|expectation|hoverfly|betamax|(?<!k)nock/i,
  server: /^(?:(?:app|router|routing|server|route|routes|spark|http|javalin)\.)?(?:get|post|put|patch|delete|head|path|route|before|after)$/i,
  trials: /^(?:io\.restassured|com\.jayway\.restassured|org\.springframework\.(?:boot\.)?test|io\.ktor\.server\.test|io\.micronaut\.test|io\.quarkus\.test|play\.(?:api\.)?test|org\.glassfish\.jersey\.test|org\.scalatra\.test|akka\.http\.scaladsl\.testkit)/,
  stubs: /^(?:\.?(?:when|stubFor|givenThat|verify)|whenever|given|every|coEvery|coVerify|expect|doReturn)$/,
  camelFields: true,
  roots: true,
  // ktor posts a form.
  methods: { submitform: 'POST' },
  keys: {
    url: ['url', 'uri', 'value', 'urlString', 'resource', 'requestUri', 'endpoint'],
    path: ['path', 'encodedPath', 'urlPath'],
    base: ['baseUrl', 'baseUri', 'base', 'rootUrl', 'rootUri', 'host'],
    host: ['host', 'hostname'],
    method: ['method', 'requestMethod', 'httpMethod'],
    payload: ['body', 'data', 'entity', 'json', 'params', 'content', 'payload', 'requestBody', 'formData', 'formParameters'],
    headers: ['headers', 'header'],
    auth: ['auth', 'basicAuth'],
  },
  later: {
    payload: ['body', 'bodyString', 'bodyForm', 'bodyValue', 'bodyByteArray', 'syncBody', 'setBody', 'setEntity', 'entity', 'setRequestBody',
      'setRequestEntity', 'requestBody', 'field', 'fields', 'param', 'params', 'setParams', 'formParam', 'form', 'with', 'write', 'writeBytes', 'send',
      'json', 'jsonBody', 'contentType.body', 'data', 'postData', 'withBody', 'formData', 'setFormData', 'multiPart', 'setPayload', 'setContent', 'upload'],
    header: ['header', 'addHeader', 'setHeader', 'headers', 'setRequestProperty', 'addRequestProperty', 'withHeader', 'withHeaders', 'addHttpHeaders',
      'withHttpHeaders', 'setRequestHeader', 'addRequestHeader', 'headers.set', 'headers.append'],
    auth: ['basicAuth', 'basicAuthentication', 'setBasicAuth', 'auth', 'authenticate', 'withAuth', 'credentials', 'as', 'as_!'],
    method: ['method', 'create', 'setRequestMethod', 'setMethod', 'withMethod', 'requestMethod', 'httpMethod', 'setHttpMethod'],
    verb: /^(?:build)?(get|post|put|patch|delete|head)$/i,
    base: ['rootUri', 'baseUrl', 'baseUri'],
    implied: { setDoOutput: 'POST', doOutput: 'POST', postData: 'POST' },
  },
};
