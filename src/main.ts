// The entry of the bundle: the public API, and the two shells, which load on first use.
import { compileLater } from './compile-later';

export * from './index';

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
