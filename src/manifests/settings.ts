// Files that hold settings, such as where a client sends: they are read for what they say of addresses alone.
import { manifestKind } from './kinds';

/** What they are called in any form: `appsettings.Development.json`, `application.yml`, `http-client.env.json`, `connections.json`, `.env.example`. */
const NAMED = /(?:^|[^a-z])(?:app-?settings|settings|config(?:uration)?|env(?:ironments?)?|application|connections?|services|framework|info|default|development|production)(?:[^a-z][^/]*)?$/i;
/** Forms that are no language's. */
const FORM = /^\.env(?:\.|$)|\.(?:properties|conf|plist|xcconfig|ini)$/i;

/** Whether a file is called like one. */
export const isSettings = (name: string): boolean => NAMED.test(name);

/** Whether a file in no language is listed besides: a manifest, or settings. */
export const isListed = (name: string): boolean => manifestKind(name) !== undefined || (FORM.test(name) && isSettings(name));
