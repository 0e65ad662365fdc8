import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Property tests try hundreds of cases; on a busy machine that is no reason to fail.
  test: {
    include: ['tests/house.test.ts', 'tests/{core,db}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
