// Templates in YAML (Jinja, Helm, ERB, GitHub's expressions): written so that YAML can't trip over them, and back again.

const EXPRESSION = /\{\{.*?\}\}+|\{%.*?%\}|<%.*?%>/g;
/** A line that only steers the template: `{{- if .Values.x }}`, `{% for … %}`. */
const STEERING = /^[ \t]*(?:(?:\{\{-?\s*(?:if|else|end|range|with|define|block|template|include|\/\*|\$\w+\s*:?=)(?=[\s}*]).*?\}\}|\{[%#].*?[%#]\}|<%(?!=).*?%>)[ \t]*)+$/gm;
/** Where the characters of an expression go: a block of the private use area, one for each of ASCII. */
const BASE = 0xe100;
const MASKED = /[\uE100-\uE17F]/g;

/** The text with every template in it made of letters that mean nothing to YAML. No character moves. */
export function mask(text: string): string {
  if (!/\{\{|\{%|\{#|<%/.test(text)) return text;
  return text.replace(STEERING, line => ' '.repeat(line.length)).replace(EXPRESSION, hide);
}

/** What was masked, as it was. */
export function unmask(text: string): string {
  return text.replace(MASKED, letter => String.fromCharCode(letter.charCodeAt(0) - BASE));
}

const hide = (expression: string): string => expression.replace(/[\0-\x7F]/g, letter => String.fromCharCode(letter.charCodeAt(0) + BASE));
