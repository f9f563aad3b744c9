import { describe, expect, it } from 'vitest';
import { BODY_FORMS, PAYLOADS, type Bodies } from './grid/body-forms';
import { compiledBodies } from './grid/compiled-bodies';
import { findingsOf } from './grid/findings';
import { scriptingBodies } from './grid/scripting-bodies';

interface Program { name: string; check?: string; files: Record<string, string> }

const languages: Readonly<Record<string, Bodies>> = { ...scriptingBodies, ...compiledBodies };
const CHECKS: ReadonlySet<string> = new Set(Object.values(PAYLOADS).flatMap(({ check }) => check ?? []));

/** All of a language: each way to send with each form and each payload. */
function programs(bodies: Bodies): Program[] {
  return Object.entries(bodies.senders).flatMap(([sender, s]) => Object.entries(BODY_FORMS).flatMap(([form, write]) => Object.entries(PAYLOADS).flatMap(([payload, { check, fields }]): Program[] => {
    const files = write(bodies, s, fields);
    const isTold = check !== undefined && !(check === 'missing-parameter' && form === 'model' && bodies.model?.open);
    return files ? [{ name: [sender, form, payload].join('-').replace(/[^\w-]/g, '_'), ...(isTold && { check }), files }] : [];
  })));
}

describe.each(Object.keys(languages))('payloads in %s', language => {
  it('are judged whatever they are made of', async () => {
    const all = programs(languages[language]!);
    const found = await findingsOf(all);
    const expected = (check?: string): string => ['retired', ...(check === undefined ? [] : [check])].sort().join();
    const wrong = all.flatMap(({ name, check }) => { const said = found.get(name)!.map(one => one.check).filter(one => one === 'retired' || CHECKS.has(one)).sort().join(); return said === expected(check) ? [] : [`${name}: ${said}`]; });
    expect(wrong).toEqual([]);
  });
});
