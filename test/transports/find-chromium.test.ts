import { expect, it } from 'vitest'
import { findChromium } from '../../scripts/find-chromium.ts'

const there =
  (...paths: readonly string[]) =>
  (path: string) =>
    paths.includes(path)

it('finds the Chromium that CHROMIUM names, or else the one in the PATH', () => {
  const PATH = '/usr/local/bin:/usr/bin'
  expect(findChromium({ PATH }, there('/usr/local/bin/google-chrome', '/usr/bin/chromium'))).toBe(
    '/usr/bin/chromium',
  )
  expect(findChromium({ PATH, CHROMIUM: '' }, there('/usr/bin/google-chrome'))).toBe('/usr/bin/google-chrome')
  expect(findChromium({ PATH, CHROMIUM: '/opt/a' }, there('/opt/a', '/usr/bin/chromium'))).toBe('/opt/a')
})

it('says what is missing, and what to do', () => {
  expect(() => findChromium({ PATH: '/usr/bin' }, there())).toThrow(
    /No Chromium: no chromium, .* in the PATH.*apt-get install chromium.*CHROMIUM/,
  )
  expect(() => findChromium({ CHROMIUM: '/a' }, there('/usr/bin/chromium'))).toThrow(
    'CHROMIUM names /a, which does not exist',
  )
})
