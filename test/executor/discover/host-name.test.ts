import { describe, expect, it } from 'vitest'
import { hostName } from '../../../src/executor/discover/host-name.ts'

describe('hostName', () => {
  it.each([
    ['example.org', 'example.org'],
    ['Example.ORG:8448', 'Example.ORG'],
    ['localhost', 'localhost'],
    ['192.0.2.1:8448', '192.0.2.1'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['[::ffff:192.0.2.1]:8448', '[::ffff:192.0.2.1]'],
    ['@alice:example.org', 'example.org'],
    ['@alice:example.org:8448', 'example.org'],
    ['@alice:[2001:db8::1]:8448', '[2001:db8::1]'],
    ['@Ålice/=_:xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['@:example.org', 'example.org'],
    [`${'a.'.repeat(127)}a`, `${'a.'.repeat(127)}a`],
  ])('of %s is %s', (serverName, host) => expect(hostName(serverName)).toBe(host))

  it.each([
    ...['', ' ', 'https://example.org', 'example.org/', 'example.org/..', 'example.org?', 'example.org#a'],
    ...['alice@example.org', 'user:pass@example.org', '@alice', '@alice:', '#room:example.org', 'a b'],
    ...[
      'example.org:',
      'example.org:abc',
      'example.org:123456',
      'example.org:80:80',
      '.',
      '..',
      'a..b',
      '.a',
    ],
    ...['bücher.example', '2001:db8::1', '[2001:db8::1', '[]', '[example.org]', 'example.org\n', 'a\0.org'],
    ...['a'.repeat(256), `@${'a'.repeat(255)}:example.org`],
  ])('is refused of %j', (serverName) => {
    expect(() => hostName(serverName)).toThrow(
      expect.objectContaining({ _tag: 'InvalidParameterError', field: 'serverName' }),
    )
  })

  it.each([undefined, null, 7, {}])('is refused of %j, which is no text', (serverName) => {
    expect(() => hostName(serverName as never)).toThrow('serverName: expected')
  })
})
