// What templates of all kinds put another text in the place of.

/** GitHub's, Jinja's, Helm's and Postman's braces, the shell's, CircleCI's, ERB's. */
export const PLACEHOLDER = /\$?\{\{-?\s*([^{}]+?)\s*-?\}\}|\$\{\s*([^{}]+?)\s*\}|<<\s*([\w.]+)\s*>>|<%=\s*(.*?)\s*%>/;
/** What stands in for a variable that is not set: Jinja's filter, and the shell's way. */
const DEFAULT = /\|\s*d(?:efault)?\(\s*(["'])(?<filter>.*?)\1|:-(?<plain>.*)/s;

/** A placeholder taken apart: the name of its variable, and what is used without one. */
export function placeholder(match: RegExpExecArray): { name: string; usual?: string } {
  const said = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
  const usual = DEFAULT.exec(said)?.groups;
  const value = usual?.filter ?? usual?.plain;
  return { name: said.replace(/^(?:env|vars|_)\./, '').replace(/\s*(?:\||:-).*$/s, ''), ...(value !== undefined && { usual: value }) };
}
