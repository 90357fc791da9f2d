import { median, medianRatio, type Speeds } from './speeds.ts'

/** What a contestant is compared with, and the least share of its speed that it must have. */
interface Goal {
  readonly floor: string
  readonly share?: number
}

const dispatch = 'undici, bare dispatch'
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
  const heads = ['jobs/s', 'x bare', 'goal', 'CPU us', 'x bare', 'heap bytes']
  console.log(row('', heads))
  const reached = Object.entries(speeds).map(([name, own]) => {
    const { floor, share = 0 } = goals[name] ?? { floor: name.includes('bare') ? name : dispatch }
    const byTime = medianRatio(own, speeds[floor], ({ jobsPerSecond }) => jobsPerSecond)
    const byCpu = 1 / medianRatio(own, speeds[floor], ({ cpuUs }) => cpuUs)
    const least = share * factors[rules]
    const columns = [
      median(own.map(({ jobsPerSecond }) => jobsPerSecond)).toFixed(0),
      byTime.toFixed(2),
      least > 0 ? `>= ${least.toFixed(2)}` : '',
      median(own.map(({ cpuUs }) => cpuUs)).toFixed(1),
      byCpu.toFixed(2),
      (heap[name] ?? 0).toFixed(0),
    ]
    console.log(row(name, columns))
    return byTime >= least
  })
  return reached.every((yes) => yes)
}

const row = (name: string, columns: readonly string[]): string =>
  `${name.padEnd(30)} ${columns.map((column) => column.padStart(10)).join(' ')}`
