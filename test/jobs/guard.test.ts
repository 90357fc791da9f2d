import { left, right } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { bytesBody, emptyBody, jsonBody } from '../../src/jobs/body.ts'
import { fromCodec, fromGuard, type Guard } from '../../src/jobs/guard.ts'
import { isObject, isText } from '../../src/jobs/primitive-guards.ts'

const isUser = (value: unknown): value is { user_id: string } => isObject(value) && isText(value.user_id)

describe('fromGuard', () => {
  it('gives the very object of the body', () => {
    const body = jsonBody({ user_id: '@a:h' })
    const result = fromGuard(isUser)(body)
    expect(result).toEqual(right({ user_id: '@a:h' }))
    expect(result._tag === 'Right' && result.right).toBe(body.value)
  })

  it('tells the first wrong place', () => {
    expect(fromGuard(isUser)(jsonBody({ user_id: 7 }))).toEqual(
      left({
        _tag: 'DecodeError',
        message: '/user_id: expected a string, got number',
        path: '/user_id',
        expected: 'a string',
        found: 'number',
      }),
    )
  })

  it('still has an error when the guard says nothing', () => {
    const never: Guard<never> = (_value): _value is never => false
    expect(fromGuard(never)(jsonBody(null))).toMatchObject(left({ path: '', found: 'null' }))
  })

  it('has an error at a value that is too deep for its guard', () => {
    const isDeep = (value: unknown): value is object =>
      isObject(value) && (value.in == null || isDeep(value.in))
    const deep = JSON.parse(`${'{"in":'.repeat(100_000)}{}${'}'.repeat(100_000)}`)
    const body = { _tag: 'Json', value: deep } as const
    expect(fromGuard(isDeep)(body)).toMatchObject(left({ path: '', expected: 'fewer levels' }))
  })

  it.each([emptyBody, bytesBody(new Uint8Array(1))])('refuses a body that is no JSON: %j', (body) => {
    expect(fromGuard(isUser)(body)).toMatchObject(left({ expected: 'JSON', found: `${body._tag} body` }))
  })
})

describe('fromCodec', () => {
  const Member = t.type({ user_id: t.string, names: t.array(t.union([t.string, t.null])) })
  const Room = t.intersection([
    t.type({ members: t.record(t.string, Member) }),
    t.partial({ 'a/b': t.number }),
  ])

  it('gives what the codec gives', () => {
    const value = { members: { m: { user_id: '@a:h', names: ['a', null] } } }
    expect(fromCodec(Room)(jsonBody(value))).toEqual(right(value))
    const NumberFromString = new t.Type<number, string, unknown>(
      'NumberFromString',
      t.number.is,
      (value, context) => (typeof value === 'string' ? t.success(Number(value)) : t.failure(value, context)),
      String,
    )
    expect(fromCodec(NumberFromString)(jsonBody('42'))).toEqual(right(42))
  })

  it.each<[unknown, string, string, string]>([
    [{}, '/members', 'undefined', '{ [K in string]'],
    [{ members: { m: { user_id: 7, names: [] } } }, '/members/m/user_id', 'number', 'string'],
    [{ members: { m: { user_id: 'a', names: ['a', 7] } } }, '/members/m/names/1', 'number', 'string'],
    [{ members: {}, 'a/b': 'x' }, '/a~1b', 'string', 'number'],
  ])('names the first wrong place of %j', (value, path, found, expected) => {
    const result = fromCodec(Room)(jsonBody(value as never))
    expect(result).toMatchObject(left({ _tag: 'DecodeError', path, found }))
    expect(result._tag === 'Left' && result.left.expected).toContain(expected)
  })

  const Both = t.intersection([t.type({ a: t.string }), t.type({ q: t.number })])
  it.each<[string, t.Mixed]>([
    ['readonly', t.readonly(Both)],
    ['refined', t.refinement(Both, () => true)],
    ['exact', t.exact(Both)],
    ['recursive', t.recursion('Both', () => Both)],
    ['twice wrapped', t.readonly(t.exact(Both))],
  ])('names the place inside what is %s', (_, codec) => {
    expect(fromCodec(codec)(jsonBody({ a: 'a', q: 'x' }))).toMatchObject(left({ path: '/q' }))
    expect(fromCodec(t.type({ deep: codec }))(jsonBody({ deep: { a: 1 } }))).toMatchObject(
      left({ path: '/deep/a' }),
    )
  })

  it('names the whole document, and a codec that says nothing', () => {
    expect(fromCodec(t.string)(jsonBody(7))).toMatchObject(left({ path: '', expected: 'string' }))
    const mute = { name: 'Mute', decode: () => left([]) }
    expect(fromCodec(mute)(jsonBody(7))).toMatchObject(left({ path: '', expected: 'Mute' }))
    expect(fromCodec(t.string)(emptyBody)).toMatchObject(left({ expected: 'JSON' }))
  })
})
