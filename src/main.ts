// The entry of the bundle: the public API and the two shells, each loaded on first use.
import { compileLater } from './compile-later';

/** The public API, which neither shell needs: it knows all rules and reporters at once. */
export const api = (): typeof import('./index') => require('./index') as typeof import('./index');

/** Runs the command line and sets the process's exit code. */
export async function runCli(): Promise<void> {
  compileLater(process.versions.node);
  const { start } = await import('./cli/start');
  await start();
}

/** Runs the Action. */
export async function runAction(): Promise<void> {
  compileLater(process.versions.node);
  const { action } = await import('./action');
  await action();
}
