// Findings and what became of them, where people of a workflow look.
import type { Report, ReporterContext } from '../model';
import type { Note, Published } from '../github/publish';
import { reporters } from '../reporters';
import { logSafe, sentence } from '../reporters/parts/escape';
import { prose } from '../reporters/parts/markdown-text';

type Core = typeof import('@actions/core');

/** Prints what could not be shown on GitHub, and says so in the log and the summary. */
export async function announce(core: Core, { commands, notes }: Published, report: Report, context: ReporterContext, summary: boolean): Promise<void> {
  process.stdout.write(reporters.github({ ...report, findings: commands }, context));
  for (const { text, severity } of notes) (severity === 'warning' ? core.warning : core.info)(logSafe(sentence(text)));
  if (summary && notes.length > 0) await core.summary.addRaw(notes.map(block).join('\n')).write().catch(() => undefined);
}

const block = ({ text }: Note): string => `\n> ${prose(text)}\n`;
