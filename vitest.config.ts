import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    reporters: ['default'],
    coverage: { include: ['src/core/**/*.ts'], reporter: ['text-summary'] },
  },
});
