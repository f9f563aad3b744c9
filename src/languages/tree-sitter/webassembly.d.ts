/** The one part of WebAssembly's JavaScript interface that is used here; TypeScript ships it only with the browser's types. */
declare namespace WebAssembly {
  interface Memory { readonly buffer: ArrayBuffer }
  const Memory: new (descriptor: { initial: number; maximum: number }) => Memory;
}
