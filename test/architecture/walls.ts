import { posix } from 'node:path'
import type { SourceFile } from '../../scripts/source-files.ts'
import { isNode, lineOf, type Node, nameOf, parseModule, walk } from '../../scripts/syntax.ts'
import { areaOf, highestPureFloor } from './floors.ts'

/** What the walls forbid in a file of `src`, each as `file:line: what`. */
export const violations = (file: SourceFile): readonly string[] => {
  const found: string[] = []
  const program = parseModule(file.text, file.path)
  const constants = literalConstants(program)
  walk(program, (node) => {
    for (const reason of [
      importFault(file.path, node, constants),
      exportFault(node),
      ioFault(file.path, node),
    ]) {
      if (reason !== undefined) found.push(`${file.path}:${lineOf(file.text, node.start)}: ${reason}`)
    }
  })
  return [...nameFaults(file.path), ...found]
}

const nameFaults = (path: string): readonly string[] => {
  const vague = /(?:^|\/)(?:utils?|helpers?|types?|common|misc)(?=[./]|$)/.exec(path)
  return [
    ...(areaOf(path) === undefined ? [`${path}: stands on no floor`] : []),
    ...(vague === null ? [] : [`${path}: a name that says nothing`]),
  ]
}

/** What an `import()` may be given by name. */
const literalConstants = (program: Node): ReadonlyMap<string | undefined, unknown> => {
  const constants = new Map<string | undefined, unknown>()
  for (const statement of program.body as readonly Node[]) {
    if (statement.kind !== 'const') continue
    for (const { id, init } of statement.declarations as readonly Node[]) constants.set(nameOf(id), init)
  }
  return constants
}

const importFault = (
  path: string,
  node: Node,
  constants: ReadonlyMap<string | undefined, unknown>,
): string | undefined => {
  const source = isNode(node.source, 'Identifier') ? constants.get(nameOf(node.source)) : node.source
  if (node.type === 'ImportExpression' && !isNode(source, 'Literal')) return 'imports a computed name'
  if (!isNode(source, 'Literal')) return undefined
  const name = String(source.value)
  return name.startsWith('.') ? relativeFault(path, name) : bareFault(path, name, node)
}

const relativeFault = (path: string, name: string): string | undefined => {
  if (!name.endsWith('.ts')) return `imports ${name}, without the ending .ts`
  const target = posix.join(posix.dirname(path), name)
  const from = areaOf(path)
  const to = areaOf(target)
  if (to === undefined) return `imports ${target}, which stands on no floor`
  if (from === undefined || from.folder === to.folder || from.floor > to.floor) return undefined
  return `imports ${target}: ${from.folder} is on floor ${from.floor}, ${to.folder} on floor ${to.floor}`
}

const bareFault = (path: string, name: string, node: Node): string | undefined => {
  const area = areaOf(path)
  if (/^matrix-jobs(?:\/|$)/.test(name)) return `imports ${name}, its own package`
  if (area === undefined || area.floor > highestPureFloor) return undefined
  if (name === 'immer' && /^src\/queue(?:\/|$)/.test(area.folder)) return undefined
  // Whoever imports a codec asks for io-ts. Its root alone is loaded by Node.
  if (name === 'io-ts' && area.folder === 'src/codecs') return undefined
  // `import { type A }` does not do: of it, the import of the module stays.
  const isType = node.importKind === 'type' || node.exportKind === 'type' || node.type === 'TSImportType'
  if (isType && /^(?:fp-ts|io-ts)(?:\/|$)/.test(name)) return undefined
  return `imports ${name}: on floors 0 to ${highestPureFloor} only types of fp-ts and io-ts are imported`
}

const exportFault = (node: Node): string | undefined => {
  const byName = node.type === 'ExportSpecifier' && nameOf(node.exported) === 'default'
  return byName || node.type === 'ExportDefaultDeclaration' ? 'exports a default' : undefined
}

/** What the types of floors 0 to 3 let pass, though it is I/O, time or chance. */
const ioFault = (path: string, node: Node): string | undefined => {
  const area = areaOf(path)
  if (area === undefined || area.floor > highestPureFloor) return undefined
  const object = nameOf(node.object)
  const member = `${object}.${nameOf(node.property)}`
  if (/^(?:Date\.now|Math\.random)$/.test(member)) return `uses ${member}`
  if (object === 'process' || object === 'globalThis') return `uses ${member}`
  const callee = nameOf(node.callee)
  if (callee === 'fetch' && node.type === 'CallExpression') return 'calls fetch'
  const isNow = callee === 'Date' && (node.arguments as readonly unknown[]).length === 0
  return isNow ? 'reads the time with Date' : undefined
}
