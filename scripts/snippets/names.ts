import { isNode, type Node, nameOf, walk } from '../syntax.ts'

/** The names that a module uses without declaring or importing them itself. */
export const freeNames = (program: Node): ReadonlySet<string> => {
  const used = new Set<string>()
  const declared = new Set<string>()
  walk(program, (node, parent) => {
    for (const target of bindingsOf(node)) declareIn(declared, target)
    if (node.type === 'Identifier' && !isMerelyAName(node, parent)) used.add(node.name as string)
  })
  return new Set([...used].filter((name) => !declared.has(name)))
}

/** What a node binds to names: patterns and identifiers. */
const bindingsOf = (node: Node): readonly unknown[] => {
  if (/^Import\w*Specifier$/.test(node.type)) return [node.local]
  if (node.type === 'VariableDeclarator' || /^TS\w+Declaration$/.test(node.type)) return [node.id]
  if (node.type === 'CatchClause') return [node.param]
  if (node.type === 'TSTypeParameter') return [node.name]
  if (/^(?:Function|Class)/.test(node.type) || node.type === 'ArrowFunctionExpression') {
    return [node.id, ...((node.params as unknown[] | undefined) ?? [])]
  }
  return []
}

const declareIn = (declared: Set<string>, target: unknown): void => {
  const name = nameOf(target)
  if (name !== undefined) declared.add(name)
  else if (isNode(target, 'AssignmentPattern')) declareIn(declared, target.left)
  else if (isNode(target, 'RestElement')) declareIn(declared, target.argument)
  else if (isNode(target, 'Property')) declareIn(declared, target.value)
  else if (isNode(target, 'ArrayPattern'))
    for (const item of target.elements as unknown[]) declareIn(declared, item)
  else if (isNode(target, 'ObjectPattern'))
    for (const item of target.properties as unknown[]) declareIn(declared, item)
}

/** A name behind a dot, or of a property: it refers to nothing in scope. */
const isMerelyAName = (node: Node, parent: Node | undefined): boolean => {
  if (parent === undefined || parent.computed === true || parent.shorthand === true) return false
  return (
    parent.property === node ||
    parent.imported === node ||
    (parent.key === node && parent.type !== 'TSTypeParameter')
  )
}
