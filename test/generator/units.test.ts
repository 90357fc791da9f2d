import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { unitOf } from '../../generator/facts/units.ts'
import { type Node, openDocuments, type Value } from '../../generator/specification/documents.ts'
import { isSpecificationThere, root } from './given.ts'

describe('unitOf', () => {
  it.each([
    ['timeout', 'How long to wait, in milliseconds.', 'milliseconds'],
    ['timeout', 'How long to wait (in milliseconds). 10 seconds is usual.', 'milliseconds'],
    ['ttl', 'For how many seconds it holds.', 'seconds'],
    ['size', 'Its size in bytes.', 'bytes'],
    ['size', 'The byte-size of the image.', 'bytes'],
    ['w', 'Its width in pixels.', 'pixels'],
    ['rotation_period_ms', 'How long it is used.', 'milliseconds'],
    ['rotation_period_msgs', 'How many messages it is used for.', undefined],
    ['ts', 'When it was sent.', 'milliseconds'],
    ['origin_server_ts', '', 'milliseconds'],
    ['attempts', 'How many there were.', undefined],
    ['height', 'How high it is to be.', 'pixels'],
    ['last_seen', 'When it was active.', 'milliseconds'],
    ['send_attempt', 'Greater than that of the one before.', undefined],
    ['constructor', '', undefined],
  ])('%s: %s', (name, description, want) => {
    expect(unitOf(name, description)).toBe(want)
  })
})

describe.skipIf(!isSpecificationThere('units'))('the numbers in the specification', () => {
  it('have the units that were checked by hand', () => {
    const { load, list } = openDocuments(root)
    const found = new Map<string, Set<string>>()
    for (const file of folders.flatMap(list)) {
      for (const [name, description] of numbersIn(load(file).node)) {
        const unit = unitOf(name, description)
        if (unit !== undefined) found.set(unit, (found.get(unit) ?? new Set()).add(name))
      }
    }
    expect(
      Object.fromEntries([...found].map(([unit, names]) => [unit, [...names].sort().join(' ')])),
    ).toEqual({
      bytes: 'm.upload.size matrix:image:size size',
      milliseconds:
        'added_at age duration duration_ms expires_in_ms last_active_ago last_seen last_seen_ts lifetime ' +
        'not_after not_before origin_server_ts retry_after_ms rotation_period_ms timeout timeout_ms timestamp ts ' +
        'unused_expires_at validated_at',
      pixels: 'h height w width',
      seconds: 'expires_in ttl',
    })
  })
})

const schemas = 'event-schemas/schema'
const definitions = 'api/client-server/definitions'
const folders = [
  ...['api/client-server', 'api/identity', definitions, 'api/identity/definitions'],
  ...[schemas, join(schemas, 'core-event-schema'), join(schemas, 'core-event-schema/msgtype_infos')],
  ...[join(definitions, 'errors'), join(schemas, 'components')],
]

/** Gathers the name and description of every number among the properties and parameters below a node. */
const numbersIn = (value: Value | undefined): readonly (readonly [name: string, description: string])[] => {
  if (Array.isArray(value)) return value.flatMap(numbersIn)
  if (!isNode(value)) return []
  const properties = isNode(value.properties) ? Object.entries(value.properties) : []
  return [
    ...(typeof value.name === 'string' ? number(value.name, value, value.schema) : []),
    ...properties.flatMap(([name, property]) => number(name, property, property)),
    ...Object.values(value).flatMap(numbersIn),
  ]
}

const number = (name: string, described: Value | undefined, schema: Value | undefined) =>
  isNode(described) &&
  isNode(schema) &&
  [schema.type].flat().some((type) => type === 'integer' || type === 'number')
    ? [[name, String(described.description ?? '')] as const]
    : []

const isNode = (value: Value | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
