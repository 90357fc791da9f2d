import fc from 'fast-check'
import type * as t from 'io-ts'
import { PathReporter } from 'io-ts/lib/PathReporter.js'
import { fromCodec, fromGuard, jsonBody } from 'matrix-jobs'
import { describe, expect, it } from 'vitest'
import type { Guard } from '../../src/jobs/guard.ts'
import { complete } from './complete.ts'
import { entries, every, guarded } from './every.ts'
import { mutated, mutation, pathsIn, replaced } from './mutate.ts'

/** Says where a codec and its guard do not say the same of a value. */
const disagreement = (guard: Guard<unknown>, codec: t.Mixed, value: unknown): string | undefined => {
  const isRight = guard(value)
  const decoded = codec.decode(value)
  if (codec.is(value) !== isRight) return `is ${!isRight}`
  if ((decoded._tag === 'Right') !== isRight) return `decode gives a ${decoded._tag}`
  if (decoded._tag === 'Right') return decoded.right === value ? undefined : 'decode gives another object'
  if (PathReporter.report(decoded).length === 0) return 'no error is reported'
  return pathDisagreement(guard, codec, value)
}

/** The first error of the codec is at the place where the guard stopped. */
const pathDisagreement = (guard: Guard<unknown>, codec: t.Mixed, value: unknown): string | undefined => {
  const body = jsonBody(value as never)
  const byGuard = fromGuard(guard)(body)
  const byCodec = fromCodec(codec)(body)
  if (byGuard._tag === 'Right' || byCodec._tag === 'Right') return 'a decoder gives a Right'
  if (byGuard.left.path === byCodec.left.path) return undefined
  return `the path is ${byCodec.left.path} and not ${byGuard.left.path}`
}

const pathOf = ({ context }: t.ValidationError): readonly string[] => context.slice(1).map(({ key }) => key)

/** Tells whether one path leads to the other, or they are the same. */
const isRelated = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((key, i) => i >= other.length || key === other[i])

describe('the codecs', () => {
  it('are there for every type that has a guard, and for every response', () => {
    const names = every.map(({ name }) => name)
    const missing = Object.entries(entries).flatMap(([api, exported]) =>
      Object.keys(exported)
        .flatMap((key) => (/^is[A-Z]/.test(key) ? [`${api}/${key.slice(2)}`] : []))
        .filter((name) => !names.includes(name)),
    )
    expect(missing).toEqual([])
    expect(every.length).toBeGreaterThan(480)
    const unguarded = every.filter(({ guard }) => guard === undefined)
    expect(unguarded.filter(({ name }) => !name.endsWith('Response'))).toEqual([])
  })

  it('bear the names of their types', () => {
    expect(every.filter(({ name, codec }) => name.split('/')[1] !== codec.name)).toEqual([])
  })

  it('are not there for content and redirects', () => {
    const responses = Object.entries(entries).flatMap(([api, exported]) =>
      Object.keys(exported).flatMap((key) =>
        key.endsWith('Job') ? [`${api}/${key.slice(0, -'Job'.length)}Response`] : [],
      ),
    )
    const names = every.map(({ name }) => name)
    expect(responses.filter((name) => !names.includes(name))).toEqual([
      'client-server/GetContentResponse',
      'client-server/GetContentAuthedResponse',
      'client-server/GetContentOverrideNameResponse',
      'client-server/GetContentOverrideNameAuthedResponse',
      'client-server/GetContentThumbnailResponse',
      'client-server/GetContentThumbnailAuthedResponse',
      'client-server/RedirectToIdPResponse',
      'client-server/RedirectToSSOResponse',
    ])
  })

  it('take what their guards take, and give the very object', () => {
    for (const { name, guard, codec } of guarded) {
      const value = complete(guard)
      expect([name, disagreement(guard, codec, value), codec.encode(value) === value]).toEqual([
        name,
        undefined,
        true,
      ])
    }
  })

  it('agree with their guards about any change of a right value, and about its place', () => {
    for (const { name, guard, codec } of guarded) {
      const value = complete(guard)
      fc.assert(
        fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
          const changed = mutations.reduce(mutated, value)
          expect([name, disagreement(guard, codec, changed), changed]).toEqual([name, undefined, changed])
        }),
        { numRuns: 40 },
      )
    }
  })

  it('find nothing wrong but what is', () => {
    for (const { name, guard, codec } of guarded) {
      const value = complete(guard)
      for (const path of pathsIn(value)) {
        for (const other of [7, '', [], {}, [null]]) {
          const decoded = codec.decode(replaced(value, path, other))
          const found = decoded._tag === 'Left' ? decoded.left.map(pathOf) : []
          expect([name, path, found.filter((error) => !isRelated(error, path))]).toEqual([name, path, []])
        }
      }
    }
  })

  it('agree with their guards about any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const wrong = guarded.flatMap(({ name, guard, codec }) => {
          const found = disagreement(guard, codec, value)
          return found === undefined ? [] : [`${name}: ${found}`]
        })
        expect(wrong).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})
