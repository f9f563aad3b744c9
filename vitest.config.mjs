import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/cases/**'],
    testTimeout: 30_000,
    // Colours would get into what the tests compare.
    env: { NO_COLOR: '', FORCE_COLOR: '' },
  },
});
