import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { findChromium } from './scripts/find-chromium.ts'

// Found when it is needed: this file is also read by those who want no browser.
const chromium = () =>
  playwright({
    launchOptions: {
      executablePath: findChromium(),
      // It runs as root in containers, without a graphics card and with little shared memory.
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    },
  })

// The page's own server, which tells what cookies it gets.
const ownServer: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'own-server',
  configureServer: ({ middlewares }) => {
    middlewares.use('/cookies', ({ headers }, response) => response.end(JSON.stringify(headers.cookie ?? '')))
  },
}

export default defineConfig({
  plugins: [ownServer],
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/transports/setup.ts'],
    testTimeout: 60_000,
    reporters: ['default', './test/reporter.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: {
        ...playwright(),
        providerFactory: (project) => {
          const provider = chromium().providerFactory(project)
          // Else it has the browser take any certificate, which no option changes; a test of the faults would see it.
          Object.assign(provider, { getContextOptions: () => ({}) })
          return provider
        },
      },
      instances: [{ browser: 'chromium' }],
    },
  },
})
