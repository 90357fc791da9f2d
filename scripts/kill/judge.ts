import { existsSync, readFileSync } from 'node:fs'

/** A request as the server received it, and in which life of the program. */
export interface Receipt {
  /** lane.life.number, which is also the transaction id. */
  readonly name: string
  readonly life: number
}

/** What must hold after all kills, and whether it does. */
export type Verdicts = Readonly<Record<string, readonly string[]>>

/** Judges what the server and the program have written down: for each law, what is against it. */
export const judge = (folder: string, receipts: readonly Receipt[]): Verdicts => {
  const linesOf = (name: string) =>
    existsSync(`${folder}/${name}`)
      ? readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter(Boolean)
      : []
  const acknowledged = linesOf('acknowledged')
  const dropped = new Set(linesOf('dropped'))
  const settled = linesOf('settled').map((line) => line.split(' ') as [string, string])
  const received = grouped(receipts, ({ name }) => name)
  const outcomes = grouped(settled, ([name]) => name)
  return {
    'nothing that was acknowledged is lost': acknowledged.filter(
      (name) => !received.has(name) && !dropped.has(name),
    ),
    'everything that was acknowledged is settled': acknowledged.filter((name) => !outcomes.has(name)),
    'what is settled again is marked': [...outcomes].flatMap(([name, times]) =>
      times.slice(1).every(([, mark]) => mark === 'again') ? [] : [name],
    ),
    'no lane is out of order': [...grouped(received.keys(), laneOf).values()].flatMap(disorder),
    'what is received again was in flight at a kill': [...received].flatMap(([name, times]) =>
      new Set(times.map(({ life }) => life)).size === times.length ? [] : [name],
    ),
    'nothing behind it was received in between': [
      ...grouped(receipts, ({ name }) => laneOf(name)).values(),
    ].flatMap(interrupted),
    'what must not take effect twice is received once': [...received].flatMap(([name, times]) =>
      isUnsafe(name) && times.length > 1 ? [name] : [],
    ),
  }
}

const laneOf = (name: string): string => name.split('.')[0] ?? ''
const isUnsafe = (name: string): boolean => name.endsWith('9')

const compare = (a: string, b: string): number => {
  const [, lifeA = 0, numberA = 0] = a.split('.').map(Number)
  const [, lifeB = 0, numberB = 0] = b.split('.').map(Number)
  return lifeA - lifeB || numberA - numberB
}

// First receipts, in the order in which they came.
const disorder = (names: readonly string[]): readonly string[] =>
  names.filter((name, index) => compare(names[index - 1] ?? '0.0.-1', name) > 0)

// The same name again comes right behind itself.
const interrupted = (receipts: readonly Receipt[]): readonly string[] => {
  const names = receipts.map(({ name }) => name)
  return names.filter(
    (name, index) => names[index - 1] !== name && names.lastIndexOf(name, index - 1) >= 0 && index > 0,
  )
}

const grouped = <Item>(
  items: Iterable<Item>,
  nameOf: (item: Item) => string,
): ReadonlyMap<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(nameOf(item))
    if (group) group.push(item)
    else groups.set(nameOf(item), [item])
  }
  return groups
}
