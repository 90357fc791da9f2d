import { items, type Located } from '../specification/documents.ts'

/** What a node may say that the model has no place for: nothing of it shall be lost without a word. */
const unread: readonly (readonly [what: string, says: (at: Located) => boolean])[] = [
  ['oneOf or anyOf beside properties', ({ node }) => isUnion(node) && node.properties !== undefined],
  ['an enum of other values than strings', ({ node }) => hasEnum(node) && node.type !== 'string'],
  [
    'patternProperties beside an additionalProperties that has a type',
    ({ node }) =>
      node.patternProperties !== undefined &&
      typeof node.additionalProperties === 'object' &&
      Object.keys(node.additionalProperties ?? {}).some((key) => key !== 'description'),
  ],
  ['keys that are data in a part of an allOf', (at) => items(at, 'allOf').some((part) => isMap(part.node))],
  ['not, if, const or dependencies', ({ node }) => unknown.some((key) => node[key] !== undefined)],
]

const unknown = ['not', 'if', 'const', 'dependentRequired', 'dependentSchemas', 'prefixItems', 'contains']

const isUnion = (node: Located['node']): boolean => node.oneOf !== undefined || node.anyOf !== undefined

const hasEnum = (node: Located['node']): boolean => node.enum !== undefined

const isMap = (node: Located['node']): boolean =>
  node.patternProperties !== undefined || node.additionalProperties !== undefined

/** Refuses a schema that says what would not be read. @throws Error naming the place. */
export const refuseUnread = (at: Located): void => {
  const found = unread.find(([, says]) => says(at))
  if (found !== undefined)
    throw new Error(`${at.file}#${at.pointer}: not known to the generator: ${found[0]}`)
}
