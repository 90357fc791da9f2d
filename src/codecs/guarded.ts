import * as t from 'io-ts'
import type { Guard } from '../jobs/guard.ts'

/**
 * Makes a codec that asks a guard first, and looks at a value again only to say what is wrong in it.
 *
 * A right value is told by the guard alone, and decoding gives the very object. A wrong one is walked, and
 * every wrong place is reported. Nothing here throws, however deep the value is.
 * @param walk - gives what finds the wrong places; asked for it once, at the first wrong value, so that types
 * may contain each other
 */
export const guarded = <A>(name: string, guard: Guard<A>, walk: () => t.Mixed): t.Type<A> => {
  let walker: t.Mixed | undefined
  const is = (value: unknown): value is A => {
    try {
      return guard(value)
    } catch {
      return false
    }
  }
  const validate = (value: unknown, context: t.Context): t.Validation<A> => {
    try {
      if (guard(value)) return t.success(value)
      walker ??= walk()
      const found = walker.validate(value, context)
      // A walk that finds nothing would make right what the guard calls wrong.
      return found._tag === 'Left' && found.left.length > 0 ? found : t.failure(value, context)
    } catch {
      // With a message, a reporter does not write the value, which would overflow the stack as well.
      return t.failure(value, context, `${name}: more levels than can be looked into`)
    }
  }
  return new t.Type(name, is, validate, t.identity)
}
