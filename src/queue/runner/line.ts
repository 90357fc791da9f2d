/** Begins what is asked for in the order of the calls, though some have to look at something first. */
export interface Line {
  /** Begins at once, or after those that came before and have not begun. */
  readonly begin: <Value>(work: () => Promise<Value>) => Promise<Value>
  /** Begins after a look; whoever comes later begins after that. */
  readonly lookFirst: <Seen, Value>(
    look: () => Promise<Seen>,
    work: (seen: Seen) => Promise<Value>,
  ) => Promise<Value>
}

/** Makes a line in which nobody stands. */
export const createLine = (): Line => {
  let last: Promise<unknown> | undefined
  const lookFirst: Line['lookFirst'] = async (look, work) => {
    // What is begun is not awaited in line: many may be written together.
    const turn = (last ?? Promise.resolve()).then(look).then((seen) => ({ answer: work(seen) }))
    const passed = turn.then(
      () => undefined,
      () => undefined,
    )
    last = passed
    void passed.then(() => {
      if (last === passed) last = undefined
    })
    return (await turn).answer
  }
  return {
    begin: (work) => (last ? lookFirst(async () => undefined, work) : work()),
    lookFirst,
  }
}
