import { describe, expect, it } from 'vitest'
import { safeFileName } from '../../src/jobs/file-name.ts'

describe('safeFileName', () => {
  it.each([
    'a',
    'photo.png',
    'archive.tar.gz',
    'naïve €.png',
    '👩‍👩‍👧.png',
    'a b.c',
    'console.log',
    'COM10',
    '-rf',
    '~',
  ])('keeps %s', (name) => expect(safeFileName(name)).toBe(name))

  it.each([
    ['/etc/passwd', 'passwd'],
    ['../../../etc/passwd', 'passwd'],
    ['..\\..\\Windows\\win.ini', 'win.ini'],
    ['a/b\\c', 'c'],
    ['C:\\a\\b.txt', 'b.txt'],
    ['C:b.txt', 'C_b.txt'],
    ['a.txt:stream', 'a.txt_stream'],
    ['a<b>"c"|d?*', 'a_b__c__d__'],
    ['.htaccess', 'htaccess'],
    ['...a', 'a'],
    [' . a. . ', 'a'],
    ['a\0.png', 'a.png'],
    ['a\r\nb\u0085\u2028.png', 'ab.png'],
    ['.\u0000./a', 'a'],
    ['.\u0000.', undefined],
    ['photo\u202egnp.exe', 'photognp.exe'],
    ['\u2066a\u200f', 'a'],
    ['a\ud800b', 'ab'],
    ['CON', '_CON'],
    ['nul.tar.gz', '_nul.tar.gz'],
    ['Com1 .txt', '_Com1 .txt'],
    ['lpt².txt', '_lpt².txt'],
    ['conin$', '_conin$'],
    ['aux.', '_aux'],
  ])('makes %j safe: %j', (name, safe) => expect(safeFileName(name)).toBe(safe))

  it.each(['', '.', '..', '...', ' ', '/', '\\', 'a/', 'a\\', 'a/..', '\u0000', '. .', '\u202e'])(
    'leaves nothing of %j',
    (name) => expect(safeFileName(name)).toBeUndefined(),
  )

  it('has at most 255 bytes, and keeps the ending', () => {
    const bytes = (name = '') => new TextEncoder().encode(name).length
    expect(safeFileName(`${'a'.repeat(500)}.png`)).toBe(`${'a'.repeat(250)}.png`)
    expect(safeFileName(`${'€'.repeat(500)}.png`)).toBe(`${'€'.repeat(83)}.png`)
    expect(safeFileName(`${'👩'.repeat(500)}.jpeg`)).toBe(`${'👩'.repeat(62)}.jpeg`)
    expect(safeFileName(`a.${'b'.repeat(500)}`)).toBe(`a.${'b'.repeat(252)}`)
    expect(bytes(safeFileName(`con.${'a'.repeat(500)}`))).toBe(255)
    expect(safeFileName(`con${' '.repeat(500)}a`)).toBe('_con')
  })

  it('takes no longer than a long name is', () => {
    for (const part of ['.', ' ', '/', 'a', 'a.', '. ', '\u202e', '€']) {
      const startedAt = performance.now()
      safeFileName(`a${part.repeat(100_000)}b`)
      expect(performance.now() - startedAt).toBeLessThan(1000)
    }
  })
})
