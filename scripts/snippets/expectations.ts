import { isNode, type Node, nameOf, parseModule, walk } from '../syntax.ts'

// The `$` keeps these names apart from the snippet's own.
const header = `import { deepEqual as $deepEqual } from 'node:assert/strict'
const $reached = new Set<number>()`
const footer = (count: number) =>
  `;$deepEqual($reached.size, ${count}, 'not all of the ${count} expectations were reached')`

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * Makes each `expression // => value` a comparison of the two.
 *
 * The value stands behind the expression or on the lines below it. Behind a `const` it is compared with the
 * constant. One that is never reached, as behind something that was to throw, fails as well.
 * @throws Error on an expectation that belongs to no statement, or is no expression itself.
 */
export const compileExpectations = (code: string, where: string): string => {
  const statements = statementsOf(code, where)
  const edits = [...code.matchAll(/\/\/ =>/g)].map(({ index }, number) => {
    const before = (node: Node) => node.end <= index && /^[\s;]*$/.test(code.slice(node.end, index))
    const statement = statements.filter(before).at(-1)
    const value = readValue(code.slice(index), where)
    if (statement === undefined) throw new Error(`${where}: \`// => ${value}\` is behind no statement`)
    return edit(code, statement, comparisonWith(value, number), where)
  })
  if (edits.length === 0) return code
  const compiled = edits.reduceRight(
    (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
    code,
  )
  return [header, compiled, footer(edits.length)].join('\n')
}

const statementsOf = (code: string, where: string): readonly Node[] => {
  const statements: Node[] = []
  walk(parseModule(code, where), (node) => {
    if (node.type === 'ExpressionStatement' || node.type === 'VariableDeclaration') statements.push(node)
  })
  return statements.sort((a, b) => a.end - b.end)
}

/** Makes the comparison one statement, as what it replaces. The cast keeps it from narrowing what follows. */
const comparisonWith = (value: string, number: number) => (actual: string) =>
  `$deepEqual((${actual}) as unknown, (${value})), $reached.add(${number});`

const edit = (code: string, statement: Node, compare: (actual: string) => string, where: string): Edit => {
  if (isNode(statement.expression)) {
    const { start, end } = statement.expression
    return { start: statement.start, end: statement.end, text: compare(code.slice(start, end)) }
  }
  const [declarator, ...others] = statement.declarations as Node[]
  const name = nameOf(declarator?.id)
  if (name === undefined || others.length > 0) {
    throw new Error(`${where}: a \`// =>\` stands behind a declaration of several names`)
  }
  return { start: statement.end, end: statement.end, text: `;${compare(name)}` }
}

/** Reads the value of an expectation: as many lines of the comment as it takes to make an expression. */
const readValue = (text: string, where: string): string => {
  const [first = '', ...rest] = text.split('\n')
  const more = rest.findIndex((line) => !/^\s*\/\/(?! =>)/.test(line))
  const lines = [first.slice('// =>'.length), ...rest.slice(0, more === -1 ? undefined : more)]
  for (let count = 1; count <= lines.length; count++) {
    const value = lines
      .slice(0, count)
      .map((line) => line.replace(/^\s*\/\/\s?/, ''))
      .join('\n')
      .trim()
    if (isExpression(value)) return value
  }
  throw new Error(`${where}: \`${first}\` is no expression; prose goes into a plain comment`)
}

const isExpression = (text: string): boolean => {
  try {
    const body = parseModule(`(${text}\n)`, '').body as Node[]
    return text !== '' && body.length === 1
  } catch {
    return false
  }
}
