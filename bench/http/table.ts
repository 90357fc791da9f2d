import { median, medianRatio, type Speeds } from './speeds.ts'

/** What a contestant is compared with, and the least share of its speed that it must have. */
interface Goal {
  readonly floor: string
  readonly share?: number
}

const dispatch = 'undici, bare dispatch'
// Not what the goals go by: it does what the library does besides, and shows how much of the distance that is.
const reading = 'undici, dispatch and headers'
const goals: Readonly<Record<string, Goal>> = {
  'undici + executor': { floor: dispatch, share: 0.95 },
  'undici + executor + standard': { floor: dispatch, share: 0.9 },
  'fetch + executor': { floor: 'bare fetch', share: 0.95 },
  'fetch + executor + standard': { floor: 'bare fetch' },
}

/** How the goals are held to: not at all, as they are, or with room for the scatter of a short run on a busy machine. */
export type Rules = 'none' | 'strict' | 'loose'

const factors = { none: 0, strict: 1, loose: 0.7 }

/**
 * Prints what was measured.
 *
 * @returns whether all goals are reached
 */
export const printTable = (speeds: Speeds, heap: Readonly<Record<string, number>>, rules: Rules): boolean => {
  const heads = ['jobs/s', 'x bare', 'goal', 'x headers', 'CPU us', 'x bare', 'x headers', 'heap bytes']
  console.log(row('', heads))
  const reached = Object.entries(speeds).map(([name, own]) => {
    const { floor, share = 0 } = goals[name] ?? { floor: name.includes('bare') ? name : dispatch }
    const byTime = timeShare(own, speeds[floor])
    const ofReading = (share: typeof timeShare) =>
      floor === dispatch ? share(own, speeds[reading]).toFixed(2) : ''
    const least = share * factors[rules]
    const columns = [
      median(own.map(({ jobsPerSecond }) => jobsPerSecond)).toFixed(0),
      byTime.toFixed(2),
      least > 0 ? `>= ${least.toFixed(2)}` : '',
      ofReading(timeShare),
      median(own.map(({ cpuUs }) => cpuUs)).toFixed(1),
      cpuShare(own, speeds[floor]).toFixed(2),
      ofReading(cpuShare),
      (heap[name] ?? 0).toFixed(0),
    ]
    console.log(row(name, columns))
    return byTime >= least
  })
  return reached.every((yes) => yes)
}

type Rounds = Speeds[string] | undefined

const timeShare = (of: Rounds, to: Rounds): number =>
  medianRatio(of, to, ({ jobsPerSecond }) => jobsPerSecond)
const cpuShare = (of: Rounds, to: Rounds): number => 1 / medianRatio(of, to, ({ cpuUs }) => cpuUs)

const row = (name: string, columns: readonly string[]): string =>
  `${name.padEnd(30)} ${columns.map((column) => column.padStart(10)).join(' ')}`
