import { describe, expect, it } from 'vitest'
import { originOf, urlForm } from '../../src/internal/url.ts'

describe('urlForm', () => {
  it.each([
    'https://example.org',
    'http://localhost:8008/',
    'https://example.org/sub/path',
    'https://[::1]:8448',
    'HTTPS://EXAMPLE.ORG',
    'https://xn--bcher-kva.example',
    "https://example.org/!$%&'()*+,-./:;=@A_a~",
  ])('takes %s, as does the platform', (url) => {
    expect(urlForm.test(url)).toBe(true)
    expect(new URL(url).host).not.toBe('')
  })

  it.each([
    '',
    'example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    'https:example.org',
    'https:///path',
    'https://user@example.org',
    'https://user:pass@example.org',
    'https://example.org?query',
    'https://example.org/?query',
    'https://example.org#fragment',
    'https://example.org/a#fragment',
    'https://example.org/a b',
    'https://example.org\\evil.org',
    'https://example.org/a\\b',
    'https://example.org/\n',
    'https://example.org\n',
    ' https://example.org',
    'https://bücher.example',
    'https://example.org/ü',
    'https://example.org:port',
    'https://example.org:123456',
    'https://example.org/"',
    'https://example.org/<',
  ])('refuses %j', (url) => {
    expect(urlForm.test(url)).toBe(false)
  })
})

describe('originOf', () => {
  it.each([
    'https://Example.ORG/path',
    'https://example.org:443',
    'http://example.org:80/x',
    'http://example.org:8008',
    'https://example.org:80',
    'http://[::1]:8008/x',
  ])("gives the platform's origin of %s", (url) => {
    expect(originOf(url)).toBe(new URL(url).origin)
  })

  it('tells servers apart', () => {
    const origins = ['https://a.org', 'http://a.org', 'https://a.org:8448', 'https://b.org'].map(originOf)
    expect(new Set(origins).size).toBe(4)
  })

  it('gives none for what is no URL', () => {
    expect(originOf('example.org')).toBeUndefined()
    expect(originOf('https://a.org@b.org')).toBeUndefined()
  })
})
