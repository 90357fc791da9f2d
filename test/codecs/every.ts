import type { Mixed } from 'io-ts'
import * as clientServer from 'matrix-jobs/client-server'
import * as clientServerCodecs from 'matrix-jobs/codecs/client-server'
import * as identityCodecs from 'matrix-jobs/codecs/identity'
import * as events from 'matrix-jobs/events'
import * as identity from 'matrix-jobs/identity'
import type { Guard } from '../../src/jobs/guard.ts'

/** A codec, and the guard that it asks first; none for a response that says nothing. */
export interface Pair {
  readonly name: string
  readonly codec: Mixed
  readonly guard: Guard<unknown> | undefined
}

const pairs = (api: string, codecs: object, guards: object): readonly Pair[] =>
  Object.entries(codecs).map(([key, codec]) => ({
    name: `${api}/${key.slice(0, -'Codec'.length)}`,
    codec,
    guard: (guards as Readonly<Record<string, Guard<unknown>>>)[`is${key.slice(0, -'Codec'.length)}`],
  }))

/** All that the entries with types export. */
export const entries = { 'client-server': { ...clientServer, ...events }, identity } as const

/** All codecs. */
export const every: readonly Pair[] = [
  ...pairs('client-server', clientServerCodecs, entries['client-server']),
  ...pairs('identity', identityCodecs, entries.identity),
]

/** All codecs that ask a guard. */
export const guarded = every.flatMap(({ name, codec, guard }) =>
  guard === undefined ? [] : [{ name, codec, guard }],
)
