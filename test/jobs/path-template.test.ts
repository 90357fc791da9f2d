import { describe, expect, it } from 'vitest'
import { fillHead, fillPath, parsePath } from '../../src/jobs/path-template.ts'
import { sessionParts } from '../../src/jobs/session.ts'
import { refusedField } from './sample.ts'

const url = (path: string, session: object, params = {}) => {
  const template = parsePath(path)
  return fillPath(fillHead(template, sessionParts({ serverUrl: 'https://h', ...session })), params)
}

describe('a path', () => {
  it('is filled parameter by parameter', () => {
    expect(url('/a/{x}/b/{y}', {}, { x: '1/2', y: '%' })).toBe('https://h/a/1%2F2/b/%25')
    expect(url('/a/{x}', {}, { x: '$1$&' })).toBe('https://h/a/%241%24%26')
    expect(url('/a', {})).toBe('https://h/a')
  })

  it.each([
    ['/_matrix/client/v3/x', { clientVersion: 'r0' }, 'https://h/_matrix/client/r0/x'],
    ['/_matrix/media/v3/x', { clientVersion: 'r0' }, 'https://h/_matrix/media/r0/x'],
    ['/_matrix/client/v1/x', { clientVersion: 'r0' }, 'https://h/_matrix/client/v1/x'],
    ['/_matrix/client/v3/x', { clientVersion: '0$&' }, 'https://h/_matrix/client/0%24%26/x'],
    ['/_matrix/client/v3/x', { clientVersion: '../..' }, 'https://h/_matrix/client/..%2F../x'],
    ['/_matrix/client/v3/x', { basePath: '/_api' }, 'https://h/_api/client/v3/x'],
    ['/_matrix/client/v3/x', { basePath: '' }, 'https://h/client/v3/x'],
    ['/_matrix/client/v3/x', { basePath: '/a/b', clientVersion: 'r0' }, 'https://h/a/b/client/r0/x'],
    ['/.well-known/matrix/client', { basePath: '/_api' }, 'https://h/.well-known/matrix/client'],
    ['/_matrix/client/v3/x', { serverUrl: 'https://h/sub/path/' }, 'https://h/sub/path/_matrix/client/v3/x'],
  ])('%s with %j becomes %s', (path, session, want) => {
    expect(url(path, session)).toBe(want)
  })

  it('names what cannot be filled in', () => {
    expect(refusedField(() => url('/a/{x}', {}, {}))).toBe('x')
    expect(refusedField(() => url('/_matrix/client/v3/x', { clientVersion: '..' }))).toBe('clientVersion')
  })
})
