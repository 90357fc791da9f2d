import fc from 'fast-check'
import type { Json } from '../../internal/json.ts'

/** Any character but half a surrogate pair. fast-check has this too, and takes two seconds to begin. */
const character = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code))

/** Any text that UTF-8 can carry: what a JSON body, a query and a path can hold as well. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 2, arbitrary: fc.array(character, { maxLength: 8 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constantFrom('', '__proto__', 'constructor', '%2F', '..') },
)

/** Any number that JSON can write and read back. */
export const arbitraryNumber: fc.Arbitrary<number> = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  // JSON has no negative zero.
  .map((number) => (number === 0 ? 0 : number))

/** Any whole number that a double holds exactly, the small ones more often. */
export const arbitraryInteger: fc.Arbitrary<number> = fc.oneof(
  { weight: 2, arbitrary: fc.nat(1000) },
  { weight: 1, arbitrary: fc.maxSafeInteger() },
)

/** Any JSON, not deep. */
export const arbitraryJson: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), arbitraryInteger, arbitraryNumber, arbitraryText),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(arbitraryText, tie('json'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).json
