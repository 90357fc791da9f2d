import { describe, expect, it } from 'vitest'
import { constraint, propertyFacts } from '../../../generator/emit/facts.ts'
import type { PropertyFacts, Schema } from '../../../generator/schema/schema.ts'

const text = { kind: 'text' } as const

const given: readonly (readonly [string, Schema, PropertyFacts, string | undefined])[] = [
  ['nothing', text, {}, undefined],
  ['a boolean', { kind: 'boolean' }, {}, undefined],
  ['an integer', { kind: 'integer' }, {}, 'A whole number'],
  ['a unit, which says more than that', { kind: 'integer' }, { unit: 'seconds' }, 'In seconds'],
  ['a format', { ...text, format: 'mx-room-id' }, {}, 'A room id, which begins with `!`'],
  ['a format that is not known', { ...text, format: 'date' }, {}, undefined],
  ['a pattern', { ...text, pattern: '^a' }, {}, 'Matches `^a`'],
  ['a format, which says more than that', { ...text, format: 'uri', pattern: '^a' }, {}, 'A URI'],
  ['a length', { ...text, maxLength: 9 }, {}, 'At most 9 characters'],
  ['a format and a length', { ...text, format: 'uri', maxLength: 9 }, {}, 'A URI, at most 9 characters'],
  ['items', { kind: 'array', items: { ...text, format: 'uri' } }, {}, 'Each a URI'],
  ['items without a form', { kind: 'array', items: text }, {}, undefined],
]

describe('constraint', () => {
  it.each(given)('says of %s', (_, schema, { unit }, want) => {
    expect(constraint(schema, unit)).toBe(want && want.charAt(0).toLowerCase() + want.slice(1))
  })
})

describe('propertyFacts', () => {
  const facts = (schema: Schema, more: PropertyFacts) =>
    propertyFacts({ name: 'a', required: true, schema, facts: more })

  it.each(given)('says in a sentence: %s', (_, schema, more, want) => {
    expect(facts(schema, more)).toEqual(want === undefined ? [] : [`${want}.`])
  })

  it('says the version and what goes', () => {
    expect(facts(text, { since: '1.3', deprecated: true })).toEqual(['Since v1.3. Deprecated.'])
    expect(facts({ kind: 'integer' }, { unit: 'bytes', since: '1.3' })).toEqual(['In bytes. Since v1.3.'])
  })
})
