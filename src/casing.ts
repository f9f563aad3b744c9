// How names are written.

/** `noteUrl` as `note_url`, `NoteURL` too. */
export const snakeCase = (name: string): string => name.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2').toLowerCase();
