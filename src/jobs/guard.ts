import type { Either } from 'fp-ts/lib/Either.js'
import type { Context, Errors } from 'io-ts'
import { left, right } from '../internal/either.ts'
import { kindOf } from '../internal/invalid-parameter.ts'
import { pointer } from '../internal/pointer.ts'
import { type Body, isJsonBody } from './body.ts'
import { explain } from './explain.ts'
import { type DecodeError, decodeError } from './job-error.ts'

/** Reads the body of a response; the error names the first wrong place. */
export type Decoder<A> = (body: Body) => Either<DecodeError, A>

/**
 * Tells whether a value has the type, without copying it.
 *
 * It looks at one field after another, and stops at the first that is wrong: by that, its path is found.
 */
export type Guard<A> = (value: unknown) => value is A

/** Makes a decoder of a guard; what it gives is the very object in the body. */
export const fromGuard = <A>(guard: Guard<A>): Decoder<A> =>
  fromJson((value) => {
    try {
      return guard(value) ? right(value) : left(explain(guard, value))
    } catch (thrown) {
      // A type that contains itself makes its guard go as deep as the value, and the stack ends there.
      if (thrown instanceof RangeError) return left(decodeError('', 'fewer levels', kindOf(value)))
      throw thrown
    }
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
  const tag = unwrapped(parent.type as TaggedType)._tag
  return tag !== 'UnionType' && tag !== 'IntersectionType'
}

interface TaggedType {
  readonly _tag?: string
  readonly type?: TaggedType
}

const wrappers: readonly unknown[] = ['ReadonlyType', 'RefinementType', 'ExactType', 'RecursiveType']

/** Some types only wrap another one, and add no step of their own. */
const unwrapped = (type: TaggedType): TaggedType =>
  wrappers.includes(type._tag) && type.type !== undefined ? unwrapped(type.type) : type
