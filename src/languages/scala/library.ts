// What Scala's standard library and its everyday helpers do, beside what the JVM's do.
import type { Library } from '../../analysis/call';
import * as pure from '../../analysis/pure';
import * as build from '../../analysis/pure-builders';
import type { Step } from '../../analysis/value';
import { each } from '../grammar/tables';
import { library as jvm } from '../jvm/library';

/** dispatch's `:/("host")`. */
const host: pure.PureFunction = ([name], at) => name && build.setHost({ kind: 'scalar', value: '', at }, [name], at);

/** dispatch's `host.POST / "path"`: the method is no part of the base. */
const slash: pure.PureMethod = (of, args, at) => build.segments(of.kind === 'symbol' ? { ...of, steps: of.steps.filter(isPlace) } : of, args, at);
const isPlace = (step: Step): boolean => step.kind === 'member' && !/^(GET|POST|PUT|PATCH|DELETE|HEAD|secure)$/.test(step.name ?? '');

/** Functions, methods and adapters by name. */
export const library: Library = {
  functions: {
    ...jvm.functions,
    ...each(host, '*.:/ *.host'),
    ...each(pure.encodeJson, '*.compact *.render *.compactRender *.pretty *.stringify *.Json.stringify *.write *.toJson *.asJson *.Json.toJson'),
    ...each(pure.same, '*.Uri *.Uri.apply *.Uri.parse'),
    ...each(build.bodyOf, '*.HttpEntity *.StringBody *.Body'),
  },
  methods: {
    ...jvm.methods,
    ...each(pure.sameOf, '<< <:< <<? > >- >~ >> >| ># >+ </> OK as_! subst_query POST GET PUT PATCH DELETE HEAD asJson noSpaces spaces2 toSeq toMap secure /? stripPrefix'),
    ...each(build.segments, '/ addPath'),
    ...each(build.withEntry, '~ ++ deepMerge :+'),
    mkString: pure.joinList,
  },
  members: {
    ...each(pure.sameOf, 'secure stripMargin trim toString asJson get underlying'),
    ...each(build.jsonText, 'noSpaces spaces2 compactPrint prettyPrint'),
  },
  builders: { ...jvm.builders, '/': slash },
  adapters: jvm.adapters,
};
