/** The floors of `src`; of two folders that hold a file, the deeper one counts. */
export const floors: Readonly<Record<string, number>> = {
  'src/internal': 0,
  'src/jobs': 1,
  'src/api': 2,
  'src/queue': 2.5,
  'src/executor': 2,
  'src/executor/discover': 3,
  'src/executor/middleware': 3,
  'src/codecs': 3,
  'src/queue/runner': 3,
  'src/platform': 4,
  'src/stores': 4,
  'src/adapters': 5,
  'src/testing': 5,
  'src/cli': 6,
  'src/entries': 7,
}

/** The highest floor whose files cannot name what does I/O. */
export const highestPureFloor = 3

/** A folder of `src` that stands on a floor. */
export interface Area {
  readonly folder: string
  readonly floor: number
}

/** Gives the area of a file, or undefined where it stands on no floor. */
export const areaOf = (path: string): Area | undefined => {
  const [found] = Object.entries(floors)
    .filter(([folder]) => path.startsWith(`${folder}/`))
    .sort(([a], [b]) => b.length - a.length)
  return found && { folder: found[0], floor: found[1] }
}
