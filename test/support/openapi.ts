// Holds requests and answers to GitHub's own description of them.
import Ajv, { type ValidateFunction } from 'ajv';
import description from '../openapi/requests.json';

/** The id of a request: `checks/create`. */
export type OperationId = keyof typeof description.operations;

interface Parameter { name: string; in: string; required: boolean; schema: object }
interface Operation { method: string; path: string; parameters: Parameter[]; body: { properties?: object } | null; answers: Readonly<Record<string, object | null>>; example: unknown }

/** A request as it arrived. */
export interface Arrived { method: string; url: URL; body: unknown }
/** A request that the description knows. */
export interface Understood { id: OperationId; values: Readonly<Record<string, string>>; faults: string[] }

const operations: Readonly<Record<string, Operation>> = description.operations;
const strict = new Ajv({ strict: false, allErrors: true });
/** For parameters, which arrive as text. */
const lenient = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
const compiled = new Map<object, ValidateFunction>();

function faultsOf(schema: object, value: unknown, what: string, ajv = strict): string[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  return validate(value) ? [] : [`${what}: ${ajv.errorsText(validate.errors)}`];
}

/** What a request is, and how it differs from its description; undefined if there is no such request. */
export function understand({ method, url, body }: Arrived): Understood | undefined {
  for (const [id, operation] of Object.entries(operations)) {
    // Slashes are encoded in a parameter, but in the path of a file and in what is compared.
    const pattern = operation.path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${/^(?:path|base|head)$/.test(name) ? '.+' : '[^/]+'})`);
    const found = operation.method === method ? new RegExp(`^${pattern}$`).exec(url.pathname) : null;
    if (found) return { id: id as OperationId, values: found.groups ?? {}, faults: [...parameterFaults(operation, url, found.groups ?? {}), ...bodyFaults(operation, body)] };
  }
  return undefined;
}

function parameterFaults({ parameters }: Operation, url: URL, values: Readonly<Record<string, string>>): string[] {
  const known = new Set(parameters.filter(parameter => parameter.in === 'query').map(({ name }) => name));
  const given = (parameter: Parameter): string | undefined => (parameter.in === 'path' ? values[parameter.name] : url.searchParams.get(parameter.name) ?? undefined);
  return [
    ...[...url.searchParams.keys()].filter(name => !known.has(name)).map(name => `unknown parameter ${name}`),
    ...parameters.flatMap(parameter => {
      const value = given(parameter);
      if (value === undefined) return parameter.required ? [`no ${parameter.name}`] : [];
      return faultsOf({ type: 'object', properties: { value: parameter.schema } }, { value }, parameter.name, lenient);
    }),
  ];
}

function bodyFaults({ body: schema }: Operation, body: unknown): string[] {
  if (schema === null) return body === undefined ? [] : ['a body that is not wanted'];
  const unknown = Object.keys(body ?? {}).filter(name => !Object.hasOwn(schema.properties ?? {}, name)).map(name => `unknown field ${name}`);
  return [...unknown, ...faultsOf(schema, body, 'body')];
}

/** How an answer differs from its description. */
export function answerFaults(id: OperationId, status: number, body: unknown): string[] {
  const schema = operations[id]?.answers[status];
  // Refusals for a missing permission, limits and outages are the same for all, and described nowhere.
  if (schema === undefined) return status < 400 ? [`${id} never answers ${status}`] : [];
  return schema === null ? [] : faultsOf(schema, body, `answer ${status} of ${id}`);
}

/** GitHub's example of an answer. */
export function example(id: OperationId): object {
  const found = operations[id]?.example;
  const [one] = [found].flat();
  return typeof one === 'object' && one !== null ? one : {};
}
