import { parseAst } from 'vitest/node'

/** A node of the syntax tree, as ESTree and its TypeScript extension have it. */
export interface Node {
  readonly type: string
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

/**
 * Parses a TypeScript module.
 *
 * The parser is the one that the tests run on anyway: TypeScript 7 offers none to programs.
 * @throws Error naming the file.
 */
export const parseModule = (text: string, file: string): Node => {
  try {
    return parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file) as unknown as Node
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`)
  }
}

/** Visits a node and all below it, parents first, in the order of the text. */
export const walk = (node: Node, visit: (node: Node, parent: Node | undefined) => void): void => {
  const step = (current: Node, parent: Node | undefined) => {
    visit(current, parent)
    for (const value of Object.values(current)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) step(child, current)
    }
  }
  step(node, undefined)
}

/** Tells whether something is a node, and of a type if one is given. */
export const isNode = (value: unknown, type?: string): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  (type === undefined || value.type === type)

/** The name that an identifier or a string literal gives to an export, an import or a property. */
export const nameOf = (node: unknown): string | undefined => {
  if (isNode(node, 'Identifier')) return node.name as string
  if (isNode(node, 'Literal')) return String(node.value)
  return undefined
}

/** The number of the line, from 1, that an offset is on. */
export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length
