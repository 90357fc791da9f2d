/** The lanes that want a turn. */
export interface Turns {
  readonly add: (laneId: string, origin: string, priority: number) => void
  readonly remove: (laneId: string) => void
  /** Nobody whose origin this is has a turn until it is opened. */
  readonly close: (origin: string) => void
  readonly open: (origin: string) => void
  /**
   * Takes the next lane: the most urgent one of an origin that is open.
   *
   * Of equally urgent ones, origins take turns, and in an origin whoever has waited longest is next.
   */
  readonly next: () => string | undefined
}

type Lines = Map<number, Set<string>>

/** Makes a list of lanes that nobody is on. */
export const createTurns = (): Turns => {
  const origins = new Map<string, Lines>()
  const places = new Map<string, { readonly origin: string; readonly priority: number }>()
  const closed = new Set<string>()
  const remove = (laneId: string) => {
    const place = places.get(laneId)
    const lines = place && origins.get(place.origin)
    const line = place && lines?.get(place.priority)
    if (!line) return
    places.delete(laneId)
    line.delete(laneId)
    if (line.size === 0) lines?.delete(place.priority)
    if (lines?.size === 0) origins.delete(place.origin)
  }
  return {
    add: (laneId, origin, priority) => {
      remove(laneId)
      places.set(laneId, { origin, priority })
      const lines: Lines = origins.get(origin) ?? new Map()
      origins.set(origin, lines.set(priority, (lines.get(priority) ?? new Set()).add(laneId)))
    },
    remove,
    close: (origin) => closed.add(origin),
    open: (origin) => closed.delete(origin),
    next: () => {
      const open = [...origins].filter(([origin]) => !closed.has(origin))
      const [first, ...rest] = open.map(([origin, lines]) => ({
        origin,
        lines,
        top: Math.max(...lines.keys()),
      }))
      if (!first) return undefined
      const { origin, lines, top } = rest.reduce((best, one) => (one.top > best.top ? one : best), first)
      const laneId = lines.get(top)?.values().next().value
      // The next turn goes to another origin.
      origins.delete(origin)
      origins.set(origin, lines)
      if (laneId !== undefined) remove(laneId)
      return laneId
    },
  }
}
