import { expect, it } from 'vitest'
import { refuseUnread } from '../../../generator/schema/refuse-unread.ts'
import type { Node } from '../../../generator/specification/documents.ts'

const reading = (node: Node) => () => refuseUnread({ node, file: 'a.yaml', pointer: '/x' })

it.each<[string, Node]>([
  ['oneOf or anyOf beside properties', { oneOf: [], properties: {} }],
  ['oneOf or anyOf beside properties', { anyOf: [], properties: {} }],
  ['an enum of other values', { type: 'integer', enum: [1] }],
  ['an enum of other values', { type: ['string', 'null'], enum: ['a', null] }],
  ['an enum of other values', { enum: ['a'] }],
  ['patternProperties beside', { patternProperties: {}, additionalProperties: { type: 'string' } }],
  ['keys that are data', { allOf: [{ additionalProperties: { type: 'string' } }] }],
  ['not, if, const', { type: 'string', const: 'a' }],
])('refuses %s, and names the place', (what, node) => {
  expect(reading(node)).toThrow(`a.yaml#/x: not known to the generator: ${what}`)
})

it.each<[Node]>([
  [{ oneOf: [{ type: 'string' }] }],
  [{ type: 'string', enum: ['a'] }],
  [{ patternProperties: {}, additionalProperties: false }],
  [{ allOf: [{ properties: {} }], properties: {} }],
  [{ type: 'object', description: 'x' }],
])('lets %j pass', (node) => expect(reading(node)).not.toThrow())
