// Ignores in the comments of every language that is read, and not in its strings. IGNORE stands for an ignore in a comment, TEXT for the same words where they are none.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/languages';
import { lexicalOf } from '../src/suppress/lexical';
import { scanned } from './support/scanned';

const DIRECTIVE = 'authorizations-lint-ignore-line retired --';

/** By language id, then by file. */
const FILES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  javascript: {
    'a.ts': [
      '// IGNORE', '/* IGNORE */', '/**', ' * IGNORE', ' */', 'const a = "// TEXT", b = \'/* TEXT */\';', 'const c = `', '// TEXT', '`;', 'const d = `${x ? `http://x` : f({ y: "}" })}`; // IGNORE',
      'const e = /["\'`]/.test(s) && /[/"]/; // IGNORE', 'const g = a / b; // IGNORE "', "// it's", '/// IGNORE', '//! IGNORE',
    ],
    'b.tsx': ["const a = <p>Don't {/* IGNORE */}</p>;", '{/* IGNORE */}', '<a href="//TEXT">x</a>'],
    'c.vue': ["<template><!-- IGNORE --><p>Don't // TEXT</p></template>", '<script setup lang="ts">', '// IGNORE', 'const a = "<!-- TEXT -->";', '</script>', '<!--', '  IGNORE', '-->', '<style>/* IGNORE */</style>'],
    'd.html': ['<!-- IGNORE -->', "<p>It's</p>", '<script>f() // IGNORE</script>', '<p>// TEXT</p>'],
  },
  shell: {
    'a.sh': [
      '# IGNORE', 'curl x # IGNORE', "echo '# TEXT' \"# TEXT\" $# ${a#TEXT} x#TEXT", 'cat <<EOF', '# TEXT', 'EOF', '# IGNORE', "cat <<-'END' # IGNORE", '# TEXT', '\tEND', 'cat <<< x # IGNORE', 'echo "$(curl "http://x" # IGNORE',
      ')" # IGNORE', "echo \\' # IGNORE", "echo \\'", "a='", '# TEXT', "'", 'f() { echo; } # IGNORE',
    ],
    'b.sh': ["python3 - <<'PY'", 'curl() # IGNORE', 'a = "# TEXT"', 'PY', 'node <<JS', '// IGNORE', 'f("// TEXT")', 'JS', 'cat <<EOF', '# TEXT', 'EOF'],
  },
  ruby: {
    'a.rb': ['# IGNORE', 'a = "#{b["x"]} # TEXT" # IGNORE', "a = '# TEXT'", 'a = <<~EOS', '  # TEXT', 'EOS', '=begin', 'IGNORE', '=end', 'a = %w[# TEXT it\'s] # IGNORE', "a = ?' # IGNORE", 'a =~ /don\'t/ # IGNORE'],
  },
  python: {
    'a.py': ['"""', '# TEXT', '"""', '# IGNORE', 'a = "# TEXT" # IGNORE', "a = 'it''s # TEXT'", 'def f():', "    '''", '    TEXT', "    '''", "    r'\\' # TEXT'", '    x = 1 #IGNORE'],
  },
  'objective-c': { 'a.m': ['// IGNORE', '/* IGNORE */', 'x = @"// TEXT"; // IGNORE', "c = '\"'; // IGNORE"] },
  perl: { 'a.pl': ['# IGNORE', 'my $a = "# TEXT"; # IGNORE', "$#a; $a{'#TEXT'};", 'print <<"EOT";', '# TEXT', 'EOT', '=pod', '', '# TEXT', '', '=cut', '# IGNORE', 'q{# TEXT}; # IGNORE'] },
  dart: { 'a.dart': ['/// IGNORE', "var a = '''", '// TEXT', "'''; // IGNORE", 'var b = "// TEXT"; /* IGNORE */'] },
  fsharp: { 'a.fs': ['// IGNORE', '(* IGNORE *)', 'let a = """', '// TEXT', '""" // IGNORE', 'let b = @"// TEXT" // IGNORE', "let c = '\"' // IGNORE", 'let d = (*) 1 2 // IGNORE'] },
  groovy: { 'a.groovy': ['// IGNORE', "def a = '''", '// TEXT', "''' // IGNORE", 'def b = "// TEXT" /* IGNORE */'] },
  c: { 'a.cpp': ['// IGNORE', 'auto a = R"x(', '// TEXT "', ')x"; // IGNORE', "char b = '\"'; /* IGNORE */", '#define A "// TEXT"'] },
  d: { 'a.d': ['// IGNORE', '/+ IGNORE +/', 'a = `', '// TEXT', '`; /* IGNORE */'] },
  lua: { 'a.lua': ['-- IGNORE', '--[[ IGNORE ]]', 'a = [[', '-- TEXT', ']] -- IGNORE', 'b = "-- TEXT"'] },
  r: { 'a.r': ['# IGNORE', 'a <- "# TEXT" # IGNORE', "b <- '# TEXT'"] },
  elixir: { 'a.ex': ['# IGNORE', '@doc """', '# TEXT', '"""', 'a = "#{b} # TEXT" # IGNORE', 'c = ?" # IGNORE'] },
  haskell: { 'a.hs': ['-- IGNORE', '{- IGNORE -}', 'a = "-- TEXT" -- IGNORE', "b' = c -- IGNORE", 'd --> e TEXT'] },
  'common-lisp': { 'a.lisp': ['; IGNORE', '#| IGNORE |#', '(setf a "; TEXT") ; IGNORE', '(setf b #\\") ; IGNORE'] },
  scheme: { 'a.rkt': ['; IGNORE', '#| IGNORE |#', '(define a "; TEXT") ; IGNORE', '(define b #\\") ; IGNORE'] },
  julia: { 'a.jl': ['# IGNORE', '#= IGNORE =#', 'a = "# TEXT" # IGNORE', 'b = raw"""', '# TEXT', '""" # IGNORE', "c = '\"' # IGNORE", 'd = `echo # TEXT` # IGNORE'] },
  ocaml: { 'a.ml': ['(* IGNORE *)', 'let a = {|', '(* TEXT *)', '|} (* IGNORE *)', 'let b = "(* TEXT *)" (* IGNORE *)', "let c = '\"' (* IGNORE *)", 'let d = ( * ) 1 2 (* IGNORE *)'] },
  vim: { 'a.vim': ['" IGNORE', '  " IGNORE', 'let a = "TEXT"', "let b = 'it''s' \" IGNORE", 'call f() " IGNORE'] },
  powershell: { 'a.ps1': ['# IGNORE', '<# IGNORE #>', '$a = "# TEXT" # IGNORE', "$b = @'", '# TEXT', "'@ # IGNORE", '$c = "`"# TEXT"'] },
  coffeescript: { 'a.coffee': ['# IGNORE', '###', 'IGNORE', '###', 'a = "#{b} # TEXT" # IGNORE', 'c = """', '# TEXT', '"""'] },
  elisp: { 'a.el': ['; IGNORE', ';;; IGNORE', '(defun a () "Doc', '; TEXT" b) ; IGNORE', '(c ?\\" ?\\;) ; IGNORE'] },
  clojure: { 'a.clj': [';; IGNORE', '(def a "; TEXT") ; IGNORE', '(b \\; \\") ; IGNORE'] },
  swift: { 'a.swift': ['// IGNORE', 'let a = """', '// TEXT', '""" // IGNORE', 'let b = #"// TEXT""# /* IGNORE */'] },
  document: {
    'a.md': [
      '<!-- IGNORE -->', '[//]: # (IGNORE)', '[comment]: <> "IGNORE"', '`<!-- TEXT -->` and ``<!-- ` TEXT -->``', '```html', '<!-- IGNORE -->', '```', '```bash', '# IGNORE', 'curl x # IGNORE', 'echo "# TEXT"', '```', "It's", '~~~js', '// IGNORE', '"// TEXT"', '~~~',
      '# TEXT', '// TEXT', '- one', '  ```python', '  # IGNORE', '  ```', '```text', '# TEXT', '```',
    ],
    'b.mdx': ['{/* IGNORE */}', '```jsx', '{/* IGNORE */}', '```'],
    'c.rst': ['.. IGNORE', '', '.. code-block:: bash', '', '   # IGNORE', '   curl x', '', '<!-- IGNORE -->'],
    'd.adoc': ['// IGNORE', '', '[source,python]', '----', '# IGNORE', 'f("# TEXT")', '----'],
    'e.org': ['# IGNORE', '#+BEGIN_SRC sh', '# IGNORE', '#+END_SRC'],
    'f.txt': ['<!-- IGNORE -->', '# IGNORE', 'TEXT'],
  },
  php: { 'a.php': ['<!-- IGNORE -->', "<p>It's // TEXT</p>", '<?php', '// IGNORE', '# IGNORE', '/* IGNORE */', "$a = '// TEXT", '// TEXT\'; // IGNORE', '$b = <<<EOT', '// TEXT', 'EOT;', 'f(); // IGNORE ?>', '<p>// TEXT</p>', '<?= f() /* IGNORE */ ?>'] },
  go: { 'a.go': ['// IGNORE', 'a := `', '// TEXT', '` // IGNORE', "b := '\"' // IGNORE", 'c := "\\"// TEXT" /* IGNORE */'] },
  rust: { 'a.rs': ['// IGNORE', 'let a = r#"', '// TEXT "', '"#; // IGNORE', "fn b<'a>(c: &'a str) {} // IGNORE", 'let d = "', '// TEXT";', "let e = '\"'; /* IGNORE */"] },
  java: { 'a.java': ['// IGNORE', '/** IGNORE */', 'String a = """', '// TEXT', '"""; // IGNORE', "char b = '\"'; // IGNORE"], 'b.jsp': ['<%-- IGNORE --%>', "It's", '<% f(); // IGNORE %>', '// TEXT'] },
  kotlin: { 'a.kt': ['// IGNORE', 'val a = """', '// TEXT', '""" // IGNORE', 'val b = "// TEXT"'] },
  scala: { 'a.scala': ['// IGNORE', 'val a = """// TEXT"""', "val b = 'symbol // IGNORE"] },
  csharp: { 'a.cs': ['// IGNORE', 'var a = @"', '// TEXT ""', '"; // IGNORE', 'var b = $@"c:\\"; // IGNORE', 'var c = "// TEXT";', '/// IGNORE'], 'b.cshtml': ['@* IGNORE *@', "It's", '<!-- IGNORE -->'] },
  http: { 'a.http': ['# IGNORE', '// IGNORE', 'GET http://x # TEXT'] },
  stackql: { 'a.iql': ['-- IGNORE', "SELECT '-- TEXT' /* IGNORE */"] },
  recipe: {
    'a.tf': ['# IGNORE', '// IGNORE', '/* IGNORE */', 'a = "// TEXT ${b["x"]} # TEXT" # IGNORE', 'c = <<-EOT', '# TEXT', 'EOT', '# IGNORE'],
    'a.pp': ['# IGNORE', "a { '# TEXT': # IGNORE", '  b => "# TEXT", # IGNORE'],
    'a.applescript': ['-- IGNORE', '# IGNORE', '(* IGNORE *)', 'set a to "-- TEXT" -- IGNORE'],
    Dockerfile: ['# IGNORE', 'RUN echo "# TEXT" x#TEXT'], Makefile: ['# IGNORE', 'a:', '\tcurl x # IGNORE'],
  },
  yaml: { 'a.yml': ['# IGNORE', 'a: b # IGNORE', 'c: "# TEXT" # IGNORE', "d: 'it''s # TEXT'", "e: it's # IGNORE", 'f: x#TEXT'], 'b.yml': ['jobs:', '  x:', '    steps:', '      - run: |', '          # IGNORE', '          curl x', '      - uses: actions/github-script@v7', '        with:', '          script: |', '            // IGNORE', '            f("TEXT")'] },
  json: { 'a.json': ['{', '  "//": "IGNORE",', '  "$comment": "IGNORE",', '  "a": "// TEXT", // IGNORE', '  /* IGNORE */', '  "b": "TEXT"', '}'] },
};

/** The lines of a text that a word stands on. */
const linesWith = (text: string, word: string): number[] => text.split('\n').flatMap((line, i) => (line.includes(word) ? [i + 1] : []));

describe.each(Object.entries(FILES))('%s', (language, files) => {
  it.each(Object.entries(files))('%s', async (name, lines) => {
    const text = lines.join('\n');
    const report = await scanned({ [name]: text.replaceAll(/IGNORE|TEXT/g, word => `${DIRECTIVE} ${word}`) });
    expect(report.findings.map(({ rule, line }) => `${rule} ${line}`)).toEqual(linesWith(text, 'IGNORE').map(line => `unused-ignore ${line}`));
    expect(lexicalOf(language, path.basename(name))).toBeDefined();
  });
});

it('every language has its comments', () => {
  expect(languages.map(({ id }) => id).filter(id => !(id in FILES))).toEqual([]);
});
