// Where Ruby's modules are, by their names.
import { snakeCase } from '../casing';

/** `A::OneB` is in `a/one_b.rb`, in `one_b.rb` or in `a.rb`. */
export function rubyFiles(name: string): string[] {
  const parts = name.split('::').map(snakeCase);
  return [...new Set(parts.flatMap((part, i) => [parts.slice(0, i + 1).join('/'), part]).reverse())].map(file => `${file}.rb`);
}
