import { expect, it } from 'vitest'
import { createHomeserver } from '../../src/entries/testing.ts'

it('gives values that nobody can change', async () => {
  const homeserver = createHomeserver()
  const alice = homeserver.registerUser('alice')
  const events = homeserver.roomState(homeserver.createRoom(alice.userId))
  await homeserver.fetch('http://homeserver.test/', { method: 'POST', body: '{"a":{"b":[]}}' })
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen))
  expect(frozen(events)).toBe(true)
  expect(frozen(homeserver.requests())).toBe(true)
})

it('refuses what a test gets wrong', () => {
  const homeserver = createHomeserver()
  const alice = homeserver.registerUser('alice')
  const roomId = homeserver.createRoom(alice.userId)
  const field = (name: string) => expect.objectContaining({ _tag: 'InvalidParameterError', field: name })
  expect(() => homeserver.registerUser('alice')).toThrow(field('localpart'))
  expect(() => homeserver.registerUser('Alice:x')).toThrow(field('localpart'))
  expect(() => homeserver.createRoom('@bob:localhost')).toThrow(field('userId'))
  expect(() => homeserver.login('@bob:localhost')).toThrow(field('userId'))
  expect(() => homeserver.join(roomId, '@bob:localhost')).toThrow(field('userId'))
  expect(() => homeserver.join('!other:localhost', alice.userId)).toThrow(field('roomId'))
  expect(() => homeserver.roomState('!other:localhost')).toThrow(field('roomId'))
  expect(() => homeserver.answerNext({ statusCode: 700 })).toThrow(field('statusCode'))
  expect(() => homeserver.answerNext({ statusCode: 200, headers: { 'a b': '' } })).toThrow()
  expect(() => createHomeserver({ basePath: '_api' })).toThrow(field('basePath'))
})
