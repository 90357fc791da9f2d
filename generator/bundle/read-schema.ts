import type { Schema } from '../../src/testing/specification/operation-spec.ts'
import { at, type Documents, items, type Located, members } from '../specification/documents.ts'
import { corrected } from './flaws.ts'
import { placeOf } from './schema-names.ts'

/** Tells the reader of a schema where its references lead to. */
export interface References {
  /** Gives the reference to use for a shared schema. */
  readonly refer: (target: Located) => string
}

/** What tells a person something, and nothing about the values. */
const annotations = ['title', 'description', 'summary', 'example', 'examples', '$schema']
/** What is copied as it is. */
const facts = [
  'type',
  'enum',
  'pattern',
  'format',
  'required',
  'minProperties',
  'maxProperties',
  'default',
  'deprecated',
]

type Read = (at: Located, references: References, documents: Documents) => unknown

const one: (key: string) => Read = (key) => (from, references, documents) =>
  typeof from.node[key] === 'boolean' ? from.node[key] : readSchema(at(from, key), references, documents)

const list: (key: string) => Read = (key) => (from, references, documents) =>
  items(from, key).map((item) => readSchema(item, references, documents))

const record: (key: string) => Read = (key) => (from, references, documents) =>
  Object.fromEntries(
    members(from, key).map(([name, member]) => [name, readSchema(member, references, documents)]),
  )

/** The keywords under which there are schemas. */
const nested: Readonly<Record<string, Read>> = {
  items: one('items'),
  additionalProperties: one('additionalProperties'),
  properties: record('properties'),
  patternProperties: record('patternProperties'),
  allOf: list('allOf'),
  anyOf: list('anyOf'),
  oneOf: list('oneOf'),
}

/**
 * Copies a schema without what is only for readers, its references rewritten.
 *
 * @throws Error naming the place of a keyword that is not known: it might mean something for the values.
 */
export const readSchema = (from: Located, references: References, documents: Documents): Schema => {
  const located = { ...from, node: corrected(placeOf(from), from.node) }
  const entries = Object.keys(located.node)
    .filter((key) => !annotations.includes(key) && !key.startsWith('x-'))
    .map((key) => [key, readKeyword(key, located, references, documents)])
  return Object.fromEntries(entries) as Schema
}

const readKeyword = (key: string, from: Located, references: References, documents: Documents): unknown => {
  if (key === '$ref') return references.refer(documents.resolve(onlyReference(from)))
  if (facts.includes(key)) return from.node[key]
  const read = nested[key]
  if (read === undefined) throw new Error(`${placeOf(from)}: a keyword that is not known: ${key}`)
  return read(from, references, documents)
}

const onlyReference = ({ node, ...place }: Located): Located => ({ ...place, node: { $ref: node.$ref } })
