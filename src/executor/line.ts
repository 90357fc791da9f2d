/** Who waits, in order; adding at the end, taking the first and leaving from anywhere cost the same at any length. */
export interface Line<A> {
  /** @returns takes it out again; does nothing if it is out already */
  readonly add: (value: A) => () => void
  readonly shift: () => A | undefined
  readonly isEmpty: () => boolean
  readonly values: () => Iterable<A>
}

interface Place<A> {
  readonly value: A
  before: Place<A>
  behind: Place<A>
}

/**
 * Makes an empty line.
 *
 * @param precedes - tells whether a newcomer stands before another; without it all stand as they come
 */
export const createLine = <A>(precedes: (newcomer: A, other: A) => boolean = () => false): Line<A> => {
  // The line is a ring, of which this place is both ends; its value is never read.
  const end = {} as Place<A>
  end.before = end.behind = end
  return {
    add: (value) => {
      const place = insert(value, placeBefore(end, value, precedes))
      return () => remove(place)
    },
    shift: () => (end.behind === end ? undefined : remove(end.behind)),
    isEmpty: () => end.behind === end,
    values: () => valuesOf(end),
  }
}

/** Those who come again mostly do so in their order, or in reverse: seldom is it looked for long. */
const placeBefore = <A>(end: Place<A>, value: A, precedes: (newcomer: A, other: A) => boolean): Place<A> => {
  if (end.behind !== end && precedes(value, end.behind.value)) return end
  let before = end.before
  while (before !== end && precedes(value, before.value)) before = before.before
  return before
}

const insert = <A>(value: A, before: Place<A>): Place<A> => {
  const place = { value, before, behind: before.behind }
  before.behind.before = place
  before.behind = place
  return place
}

const remove = <A>(place: Place<A>): A => {
  place.before.behind = place.behind
  place.behind.before = place.before
  place.before = place.behind = place
  return place.value
}

/** Each may be taken out while it is looked at. */
function* valuesOf<A>(end: Place<A>): Iterable<A> {
  for (let place = end.behind; place !== end; ) {
    const { behind } = place
    yield place.value
    place = behind
  }
}
