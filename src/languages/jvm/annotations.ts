// Annotations of the JVM's frameworks that say something about requests.

/** Of a class: what those of its methods mean. */
export const owners = /^(RestController|Controller|ControllerAdvice|Path|FeignClient|RegisterRestClient|HttpExchange|Client|Rest|WebServlet)$/;
/** Of a parameter: it is the body. */
export const body = /^(Body|RequestBody)$/;
/** Of a field: what it is called in JSON. */
export const names = /^(SerializedName|SerialName|JsonProperty|Json|JSONField|Field|Key)$/;
/** Where the path and the method are in annotations of their own: `@POST @Path("/x")`, in the interfaces of clients. */
export const parted = { clients: /^(RegisterRestClient|FeignClient|Client|HttpExchange)$/, paths: /^(Path|RequestMapping|HttpExchange)$/, verbs: /^(GET|POST|PUT|PATCH|DELETE|(?:Get|Post|Put|Patch|Delete)(?:Mapping|Exchange)?)$/ };
