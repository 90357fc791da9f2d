import { type Cost, invite, nameOf, weigh } from './weight/costs.ts'
import { builtDefinitions } from './weight/definitions.ts'

/**
 * The bytes that one operation may add to the core: to what sends jobs, and what all operations are made of.
 *
 * The first one that has a query, a guard or optional fields brings that with it, once for all.
 */
const limit = 900
const expected = 189
const shown = 10

const definitions = builtDefinitions()
const costs = [...(await weigh(definitions))].sort((a, b) => b.own - a.own)

/** Says what a page has in it that its definition does not need. */
const intruders = ({ definition, files }: Cost): readonly string[] => {
  const own = definitions.filter((one) => one === definition || one.name === invite.name)
  return files
    .filter((file) => !own.some((one) => one.file === file))
    .filter(
      (file) => !file.startsWith('dist/') || /^dist\/(?:codecs|testing|api\/(?!definitions\/))/.test(file),
    )
    .map((file) => `${nameOf(definition)} brings in ${file}`)
}

const format = (bytes: number) => bytes.toLocaleString('en-US').padStart(7)
const line = ({ bytes, own }: Pick<Cost, 'bytes' | 'own'>, name: string) =>
  console.log(`${format(own)} ${format(bytes)}  ${name}`)
const median = (pick: (cost: Cost) => number) =>
  costs.map(pick).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0

console.log(`What each of ${costs.length} operations weighs (minified, gzip), in bytes:`)
console.log('  alone   with what it is the first to need, on a page that sends invites')
for (const cost of costs.slice(0, shown)) line(cost, nameOf(cost.definition))
line({ bytes: median(({ bytes }) => bytes), own: median(({ own }) => own) }, 'the median')
for (const cost of costs.filter(({ definition }) => definition.name === invite.name)) {
  line(cost, `${invite.name} itself, on a page with defineJob`)
}
console.log(`${format(limit)}          the limit of one alone`)

const faults = [
  ...costs
    .filter(({ own }) => own > limit)
    .map(({ definition, own }) => `${nameOf(definition)} adds ${own} bytes`),
  ...costs.flatMap(intruders),
  ...(definitions.length === expected ? [] : [`${definitions.length} definitions instead of ${expected}`]),
]
for (const fault of faults) console.error(`FAILED: ${fault}`)
if (faults.length > 0) process.exitCode = 1
