import type { Either } from 'fp-ts/lib/Either.js'
import type { Context, Errors } from 'io-ts'
import { left, right } from '../internal/either.ts'
import { kindOf } from '../internal/invalid-parameter.ts'
import { pointer } from '../internal/pointer.ts'
import { type Body, isJsonBody } from './body.ts'
import { type DecodeError, decodeError } from './job-error.ts'

/** Reads the body of a response; the error names the first wrong place. */
export type Decoder<A> = (body: Body) => Either<DecodeError, A>

/** Told of the first wrong place: its JSON Pointer, what was expected there, and the kind found. */
export type Report = (path: string, expected: string, found: string) => void

/**
 * Tells whether a value has the type, without copying it.
 *
 * Called once without `report`; only if it says no, once more with it, to learn where.
 */
export type Guard<A> = (value: unknown, report?: Report) => value is A

/** Makes a decoder of a guard; what it gives is the very object in the body. */
export const fromGuard = <A>(guard: Guard<A>): Decoder<A> =>
  fromJson((value) => {
    if (guard(value)) return right(value)
    let error: DecodeError | undefined
    guard(value, (path, expected, found) => {
      error ??= decodeError(path, expected, found)
    })
    return left(error ?? decodeError('', 'another value', kindOf(value)))
  })

/** What decoding needs of an io-ts `Type`. */
export interface Codec<A> {
  readonly name: string
  readonly decode: (value: unknown) => Either<Errors, A>
}

/** Makes a decoder of an io-ts codec. */
export const fromCodec = <A>(codec: Codec<A>): Decoder<A> =>
  fromJson((value) => {
    const result = codec.decode(value)
    if (result._tag === 'Right') return result
    const context: Context = result.left[0]?.context ?? []
    const last = context.at(-1)
    const path = pointer(context.filter(isStepInto).map((step) => step.key))
    return left(decodeError(path, last?.type.name ?? codec.name, kindOf(last?.actual)))
  })

const fromJson =
  <A>(decode: (value: unknown) => Either<DecodeError, A>): Decoder<A> =>
  (body) =>
    isJsonBody(body) ? decode(body.value) : left(decodeError('', 'JSON', `${body._tag} body`))

/** Of io-ts's steps, the first is the value itself, and a union's or intersection's lead to its members. */
const isStepInto = (_: unknown, index: number, context: Context): boolean => {
  const parent = context[index - 1]
  if (parent === undefined) return false
  const { _tag } = parent.type as { readonly _tag?: string }
  return _tag !== 'UnionType' && _tag !== 'IntersectionType'
}
