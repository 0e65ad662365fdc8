import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/house.test.ts', 'tests/{core,db}/**/*.test.ts'], environment: 'node' },
});
