import { defineConfig } from 'vitest/config';

/** What the stores get: looks at the builds, so it runs after them. */
export default defineConfig({
  test: { include: ['tests/package/**/*.test.ts'], testTimeout: 180_000, fileParallelism: false },
});
