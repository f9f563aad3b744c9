import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/model';
import { compiled } from './grid/compiled';
import { findingsOf } from './grid/findings';
import { FORMS, OPEN, SENT, type Sent } from './grid/forms';
import { scripts } from './grid/javascript';
import type { Language } from './grid/language';
import { scripting } from './grid/scripting';

/** One program: a language, a client, a form and a request. */
interface Program { name: string; language: string; form: string; sent: Sent; files: Record<string, string> }

const OURS = 'https://api.github.com';
const OTHERS = 'https://api.garden-pay.io';
const SERVER = 'https://git.garden.example/api/v3';

const languages: Readonly<Record<string, Language>> = { ...scripting, ...compiled, ...scripts };

/** All of them. Each client and form is written with two of the requests. */
function programs(host: string): Program[] {
  let next = 0;
  return Object.entries(languages).flatMap(([language, l]) => Object.entries(l.clients).flatMap(([client, c]) => Object.entries(FORMS).flatMap(([form, write]) =>
    [SENT[next++ % SENT.length]!, SENT[next++ % SENT.length]!].flatMap((sent): Program[] => {
      const files = write(l, c, sent, host);
      return files && Object.keys(files).length > 0 ? [{ name: [language, client, form, sent.method].join('-').replace(/[^\w-]/g, '_'), language, form, sent, files }] : [];
    }))));
}

const names = (host: string, { files }: Program): boolean => Object.values(files).some(text => text.includes(host));
/** Whether a program can be nobody's but another service's. */
const isForeign = (one: Program): boolean => !OPEN.has(one.form) && names(OTHERS, one);
/** The programs of which something else is told than their one request. `isTold`: whether that is told as it should be. */
const wrong = (all: readonly Program[], found: ReadonlyMap<string, readonly Finding[]>, isTold: (finding: Finding) => boolean): string[] => all.filter(({ name, sent }) => {
  const requests = found.get(name)!.filter(({ role, check }) => role === 'call' && check === 'retired');
  return !(requests.length === 1 && requests[0]!.operation === sent.operation && isTold(requests[0]!));
}).map(({ name }) => name);

describe.each(Object.keys(languages))('programs in %s', language => {
  it('are found whatever their URL is made of', async () => {
    const own = programs(OURS).filter(one => one.language === language);
    const found = await findingsOf(own);
    expect(wrong(own, found, ({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are known to send to an Enterprise Server', async () => {
    const own = programs(SERVER).filter(one => one.language === language && names(SERVER, one));
    expect(own.length).toBeGreaterThan(0);
    expect(wrong(own, await findingsOf(own), ({ host, severity }) => host === 'git.garden.example' && severity !== 'note')).toEqual([]);
  });

  it('that send to another service stay silent', async () => {
    const foreign = programs(OTHERS).filter(one => one.language === language && isForeign(one));
    expect(foreign.length).toBeGreaterThan(0);
    const found = await findingsOf(foreign);
    expect(foreign.filter(({ name }) => found.get(name)!.some(({ severity }) => severity !== 'note')).map(({ name }) => name)).toEqual([]);
  });
});
