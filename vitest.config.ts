import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/loaded.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // The lexicons take seconds to load: files share them. No test changes what another reads.
    isolate: false,
  },
});
