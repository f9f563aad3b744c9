// Where Ruby's modules are, by their names.

/** `A::OneB` is in `a/one_b.rb`, in `one_b.rb` or in `a.rb`. */
export function rubyFiles(name: string): string[] {
  const parts = name.split('::').map(part => part.replace(/([a-z\d])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2').toLowerCase());
  return [...new Set(parts.flatMap((part, i) => [parts.slice(0, i + 1).join('/'), part]).reverse())].map(file => `${file}.rb`);
}
