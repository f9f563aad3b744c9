// As much of XML as manifests need.

export const withoutComments = (xml: string): string => xml.replace(/<!--[\s\S]*?-->/g, '');

/** What stands in each element of a name. */
export const blocks = (xml: string, tag: string): string[] => [...xml.matchAll(new RegExp(`<${tag}(?:\\s[^>]*)?>([\\s\\S]*?)</${tag}>`, 'g'))].map(m => m[1]!);

/** The text of the first element of a name. */
export const content = (xml: string, tag: string): string | undefined => new RegExp(`<${tag}>\\s*([^<]*?)\\s*</${tag}>`).exec(xml)?.[1];

/** The attributes of each element of a name, and what stands in it. */
export function elements(xml: string, tag: string): { attributes: ReadonlyMap<string, string>; inner: string }[] {
  return [...xml.matchAll(new RegExp(`<${tag}\\s([^>]*?)(?:/>|>([\\s\\S]*?)</${tag}>)`, 'g'))].map(([, written = '', inner = '']) => ({
    attributes: new Map([...written.matchAll(/([\w:.-]+)\s*=\s*(["'])(.*?)\2/g)].map(m => [m[1]!.toLowerCase(), m[3]!] as const)), inner,
  }));
}
