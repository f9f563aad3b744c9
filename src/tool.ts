import { name, version } from '../package.json';

/** What the program calls itself in reports. */
export const tool: { readonly name: string; readonly version: string } = { name, version };
