/** What there is of the entries of one lane, by place. */
export interface SortedEntries<Value> {
  readonly get: (seq: number) => Value | undefined
  /** Puts an entry, or removes it where there is no value. */
  readonly set: (seq: number, value: Value | undefined) => void
  /** Lists entries behind a place. */
  readonly list: (after: number, limit: number) => readonly { readonly seq: number; readonly value: Value }[]
  readonly size: () => number
}

/** Makes a list of entries in which a place is found by halving, and which forgets what is removed from its front. */
export const createSortedEntries = <Value extends object>(): SortedEntries<Value> => {
  let seqs: number[] = []
  // What is before it was removed, so that a list from the first does not pass it again each time.
  let front = 0
  const values = new Map<number, Value>()
  // Where the first place is that is not below a number.
  const find = (seq: number): number => {
    let low = front
    let high = seqs.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((seqs[middle] as number) < seq) low = middle + 1
      else high = middle
    }
    return low
  }
  // Places of what was removed stay until they are most of it.
  const tidy = () => {
    while (front < seqs.length && !values.has(seqs[front] as number)) front += 1
    if (seqs.length <= 32 || seqs.length <= 2 * values.size) return
    seqs = seqs.filter((seq) => values.has(seq))
    front = 0
  }
  return {
    get: (seq) => values.get(seq),
    set: (seq, value) => {
      if (value) {
        values.set(seq, value)
        const index = find(seq)
        if (seqs[index] !== seq) seqs.splice(index, 0, seq)
      } else {
        values.delete(seq)
        tidy()
      }
    },
    list: (after, limit) => {
      const found: { seq: number; value: Value }[] = []
      for (let index = find(after + 1); index < seqs.length && found.length < limit; index++) {
        const seq = seqs[index] as number
        const value = values.get(seq)
        if (value) found.push({ seq, value })
      }
      return found
    },
    size: () => values.size,
  }
}
