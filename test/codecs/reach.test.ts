import { posix } from 'node:path'
import { expect, it } from 'vitest'
import { readSourceFiles } from '../../scripts/source-files.ts'
import { isNode, type Node, parseModule } from '../../scripts/syntax.ts'

const files = new Map(readSourceFiles('src', '.ts').map(({ path, text }) => [path, text]))

/** What a module loads when it is run: types are not. */
const loads = (path: string): readonly string[] => {
  const { body } = parseModule(files.get(path) ?? '', path)
  return (body as readonly Node[]).flatMap(({ source, importKind, exportKind }) => {
    if (!isNode(source, 'Literal') || importKind === 'type' || exportKind === 'type') return []
    const name = String(source.value)
    return [name.startsWith('.') ? posix.join(posix.dirname(path), name) : name]
  })
}

const reachable = (entry: string): ReadonlySet<string> => {
  const found = new Set([entry])
  for (const path of found) for (const next of loads(path)) found.add(next)
  return found
}

it.each(['index', 'client-server', 'identity', 'events', 'executor'])('%s loads no codec', (entry) => {
  const found = [...reachable(`src/entries/${entry}.ts`)]
  expect(found.length).toBeGreaterThan(10)
  expect(found.filter((path) => path.startsWith('src/codecs/') || path === 'io-ts')).toEqual([])
})

it.each(['client-server', 'identity'])('codecs/%s loads io-ts, and nothing else from outside', (entry) => {
  const found = [...reachable(`src/entries/codecs/${entry}.ts`)]
  expect(found.filter((path) => !path.startsWith('src/'))).toEqual(['io-ts'])
})
