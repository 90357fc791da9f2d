import { type Difference, differences } from './differences.ts'
import { connectionFaults, type Fault, requestFaults } from './faults.ts'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** Gathers the transports of which the same is said: `undici, xhr: no`. */
const otherwise = (differs: Difference['differs'] = {}): string => {
  const said = [...new Set(Object.values(differs))]
  const whose = (text: string) =>
    Object.entries(differs)
      .filter(([, other]) => other === text)
      .map(([name]) => name)
  return said.map((text) => `${whose(text).join(', ')}: ${text}`).join('; ')
}

/** Makes the table of what platforms make different. */
export const differenceTable = (): string =>
  table(
    ['', 'usually', 'otherwise'],
    Object.values<Difference>(differences).map(({ what, usual, differs }) => [
      what,
      usual,
      otherwise(differs),
    ]),
  )

/** Makes the table of what comes of each fault. */
export const faultTable = (): string =>
  table(
    ['a server', 'outcome', 'otherwise'],
    [...Object.values<Fault>(connectionFaults), ...Object.values<Fault>(requestFaults)].map(
      ({ does, outcome, differs }) => [does, outcome, otherwise(differs)],
    ),
  )
