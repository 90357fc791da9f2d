import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const entry = (name: string) => fileURLToPath(new URL(`src/entries/${name}.ts`, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^matrix-jobs$/, replacement: entry('index') },
      { find: /^matrix-jobs\/(.+)$/, replacement: entry('$1') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // They run in a browser, by `npm run test:browser` and `npm run test:tabs`.
    exclude: ['test/browser/**', 'test/tabs/**'],
    globalSetup: ['test/transports/setup.ts'],
    testTimeout: 60_000,
    // Modules hold nothing but caches of pure functions, so test files share them; loading takes longer than testing.
    isolate: false,
    maxWorkers: '100%',
    // The line that counts comes last.
    reporters: ['default', './test/reporter.ts'],
  },
})
