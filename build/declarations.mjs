// The types of the public API: the declarations of src/index.ts and of what they lead to, and no others.
import path from 'node:path';
import ts from 'typescript';

/** Declaration texts by path relative to src/: `index.d.ts`, `model.d.ts`. */
export function declarations(root) {
  const config = ts.getParsedCommandLineOfConfigFile(path.join(root, 'tsconfig.json'), undefined, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  const options = { ...config.options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: path.join(root, 'src') };
  const program = ts.createProgram([path.join(root, 'src/index.ts')], { ...options, rootDir: root, outDir: '/' });
  const emitted = new Map();
  program.emit(undefined, (file, text) => emitted.set(path.posix.relative('/src', file), text), undefined, true);
  const wanted = new Map();
  const follow = file => {
    const text = emitted.get(file);
    if (text === undefined || wanted.has(file)) return;
    wanted.set(file, text);
    for (const { fileName } of ts.preProcessFile(text).importedFiles) {
      if (!fileName.startsWith('.')) throw new Error(`${file} needs the types of ${fileName}, which are not shipped`);
      const base = path.posix.join(path.posix.dirname(file), fileName);
      follow(emitted.has(`${base}.d.ts`) ? `${base}.d.ts` : `${base}/index.d.ts`);
    }
  };
  follow('index.d.ts');
  return wanted;
}
