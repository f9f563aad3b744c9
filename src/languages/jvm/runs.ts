// Classes of the JVM's platforms that call what is made of them by another name.

/** Android's tasks: what is handed to `execute` is what they do in the background. */
export const runs: Readonly<Record<string, Readonly<Record<string, string>>>> = { AsyncTask: { execute: 'doInBackground' } };
