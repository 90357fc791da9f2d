import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/tabs/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: ['default', './test/reporter.ts'],
  },
})
