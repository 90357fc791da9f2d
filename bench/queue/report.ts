/** Tells whether this is the short version, whose figures are none. */
export const isQuick = process.argv.includes('--quick')

/** How often each contestant has its turn. */
export const rounds = isQuick ? 1 : 3

/** Prints a line. */
export const say = (line: string): void => console.log(line)

/** Gives the value in the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** Prints a figure beside its goal; one that is missed fails the program. */
export const goal = (what: string, figure: number, limit: number, kind: 'at least' | 'at most'): void => {
  const holds = kind === 'at least' ? figure >= limit : figure <= limit
  say(`  ${what}: ${Number(figure.toPrecision(3))}, goal ${kind} ${limit}${holds ? '' : ': MISSED'}`)
  if (!holds && !isQuick) process.exitCode = 1
}
