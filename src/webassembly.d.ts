/** The parts of WebAssembly's JavaScript interface that are used here; TypeScript ships it only with the browser's types. */
declare namespace WebAssembly {
  interface Memory { readonly buffer: ArrayBuffer }
  const Memory: new (descriptor: { initial: number; maximum: number }) => Memory;
  interface Module { readonly [Symbol.toStringTag]: 'WebAssembly.Module' }
  const Module: new (bytes: Uint8Array) => Module;
  interface Instance { readonly exports: Record<string, unknown> }
  const Instance: new (module: Module, imports: Record<string, Record<string, unknown>>) => Instance;
}
