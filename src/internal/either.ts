import type { Either } from 'fp-ts/lib/Either.js'

/** Makes fp-ts's `Left` without loading fp-ts: its values are plain data. */
export const left = <E, A = never>(error: E): Either<E, A> => ({ _tag: 'Left', left: error })

/** Makes fp-ts's `Right` without loading fp-ts. */
export const right = <A, E = never>(value: A): Either<E, A> => ({ _tag: 'Right', right: value })
