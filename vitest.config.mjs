import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Of packages that ship source maps without the sources there is nothing to say.
  logLevel: 'error',
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/cases/**'],
    // These end what hangs and measure nothing: a busy machine with a slow disk may be ten times as slow as a quiet one.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Many tests wait for a process or a server; on a machine with two cores the default is to run one file after the other.
    maxWorkers: 3,
    // .ci/run counts the tests by what is written there.
    reporters: process.env.TEST_RESULTS ? ['default', ['json', { outputFile: process.env.TEST_RESULTS }]] : ['default'],
    // They read the environment when they are loaded: each test loads them anew.
    server: { deps: { inline: [/@actions\//] } },
    // Colours would get into what the tests compare.
    env: { NO_COLOR: '', FORCE_COLOR: '' },
  },
});
