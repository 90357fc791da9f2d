import type { Evidence, Receipt, Settlement } from './evidence.ts'

/** What must hold after all kills, and the names of what is against it. */
export type Verdicts = Readonly<Record<string, readonly string[]>>

/** Judges what the server and the program have written down: for each law, what is against it. */
export const judge = ({ receipts, acknowledged, settled, dropped }: Evidence): Verdicts => {
  const isDropped = new Set(dropped)
  const received = grouped(receipts, nameOf)
  const outcomes = grouped(settled, nameOf)
  const namesWhere = <Item>(
    groups: ReadonlyMap<string, Item[]>,
    isWrong: (items: Item[], name: string) => boolean,
  ) => [...groups].flatMap(([name, items]) => (isWrong(items, name) ? [name] : []))
  const expected = (name: string) => (isDropped.has(name) ? 'CancelledError' : '200')
  return {
    'nothing that was acknowledged is lost': acknowledged.filter(
      (name) => !received.has(name) && !isDropped.has(name),
    ),
    'everything that was acknowledged is settled': acknowledged.filter((name) => !outcomes.has(name)),
    'it is settled with its own outcome': namesWhere(outcomes, (times, name) =>
      times.some(({ outcome }) => outcome !== expected(name)),
    ),
    'what is settled again is marked': namesWhere(outcomes, (times) => times.slice(1).some(isUnmarked)),
    'no lane is out of order': [...grouped(received.keys(), laneOf).values()].flatMap(disorder),
    'what is received again was in flight at a kill': namesWhere(
      received,
      (times, name) => haveEqual(times, lifeOf) || isAfter(times, outcomes.get(name)),
    ),
    'nothing behind it was received in between': [
      ...grouped(receipts, ({ name }) => laneOf(name)).values(),
    ].flatMap(interrupted),
    'it has the same transaction id': namesWhere(received, (times, name) =>
      times.some(({ txnId }) => txnId !== (isUnsafe(name) ? undefined : name)),
    ),
    'what must not take effect twice is received once': namesWhere(
      received,
      (times, name) => isUnsafe(name) && times.length > 1,
    ),
    'nothing else is dropped': [...isDropped].filter((name) => !isUnsafe(name)),
  }
}

/** Tells what the kills have not hit; where nothing was at stake, laws hold for nothing. */
export const missed = ({ receipts, settled, dropped }: Evidence): readonly string[] => {
  const hits = {
    'a request in flight': receipts.length > grouped(receipts, nameOf).size,
    'an outcome that was being told': settled.some(({ isAgain }) => isAgain),
    'what must not take effect twice': dropped.length > 0,
  }
  return Object.entries(hits).flatMap(([hit, wasHit]) => (wasHit ? [] : [hit]))
}

/** Tells whether a name is that of a job that must not take effect twice: about every tenth. */
export const isUnsafe = (name: string): boolean => name.endsWith('9')

const nameOf = ({ name }: { readonly name: string }): string => name
const lifeOf = ({ life }: { readonly life: number }): number => life
const laneOf = (name: string): string => name.split('.')[0] ?? ''
const isUnmarked = ({ isAgain }: Settlement): boolean => !isAgain

const haveEqual = <Item>(items: readonly Item[], keyOf: (item: Item) => unknown): boolean =>
  new Set(items.map(keyOf)).size < items.length

// What is told is over: it is not sent in a later life.
const isAfter = (times: readonly Receipt[], outcomes: readonly Settlement[] = []): boolean =>
  outcomes.some(({ life }) => times.some((receipt) => receipt.life > life))

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
  const lastIndexOf = new Map<string, number>()
  return receipts.flatMap(({ name }, index) => {
    const last = lastIndexOf.get(name) ?? index - 1
    lastIndexOf.set(name, index)
    return last === index - 1 ? [] : [name]
  })
}

const grouped = <Item>(items: Iterable<Item>, keyOf: (item: Item) => string): ReadonlyMap<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
