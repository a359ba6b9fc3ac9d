import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // The default leaves one processor idle, which is half of a machine with two.
    maxWorkers: '100%',
    // To load the program anew for each of the files takes longer than what most of them test.
    isolate: false,
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    reporters: ['default'],
    coverage: { include: ['src/core/**/*.ts'], reporter: ['text-summary'] },
  },
});
