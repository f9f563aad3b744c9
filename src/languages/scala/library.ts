// What Scala's standard library and its everyday helpers do, beside what the JVM's do.
import type { Library } from '../../analysis/call';
import * as pure from '../../analysis/pure';
import * as build from '../../analysis/pure-builders';
import type { PureFunction, PureMethod } from '../../analysis/pure';
import { each, library as jvm } from '../jvm/library';

/** dispatch's `:/("host")`. */
const host: PureFunction = ([name], at) => name && build.setHost({ kind: 'scalar', value: '', at }, [name], at);
/** dispatch's `host.POST / "path"`: the method is no part of the base. */
const slash: PureMethod = (of, args, at) => build.segments(of.kind === 'symbol' ? { ...of, steps: of.steps.filter(step => step.kind === 'member' && !/^(GET|POST|PUT|PATCH|DELETE|HEAD|secure)$/.test(step.name ?? '')) } : of, args, at);

/** Functions, methods and adapters by name. */
export const library: Library = {
  functions: {
    ...jvm.functions, ...each(host, ['*.:/', '*.host']),
    ...each(pure.encodeJson, ['*.compact', '*.render', '*.compactRender', '*.pretty', '*.stringify', '*.Json.stringify', '*.write', '*.toJson', '*.asJson', '*.Json.toJson']),
    ...each(pure.same, ['*.Uri', '*.Uri.apply', '*.Uri.parse', '*.HttpEntity', '*.StringBody', '*.Body']),
  },
  methods: {
    ...jvm.methods, ...each(pure.sameOf, ['<<', '<:<', '<<?', '>', 'OK', 'as_!', 'subst_query', 'POST', 'GET', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'asJson', 'noSpaces', 'spaces2', 'toSeq', 'toMap', 'secure']),
    '/': build.segments, '/?': pure.sameOf, '~': build.withEntry, '++': build.withEntry, mkString: pure.joinList, stripPrefix: pure.sameOf, deepMerge: build.withEntry, ':+': build.withEntry, addPath: build.segments,
  },
  members: { ...each(pure.sameOf, ['secure', 'stripMargin', 'trim', 'toString', 'asJson', 'noSpaces', 'spaces2', 'get', 'underlying']), ...each(build.jsonText, ['noSpaces', 'spaces2', 'compactPrint', 'prettyPrint']) },
  builders: { ...jvm.builders, '/': slash },
  adapters: jvm.adapters,
};
