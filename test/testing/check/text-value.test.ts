import { expect, it } from 'vitest'
import { textValue } from '../../../src/testing/check/text-value.ts'
import type { Schema } from '../../../src/testing/specification/operation-spec.ts'

it.each<readonly [string, Schema['type'], unknown]>([
  ['12', 'integer', 12],
  ['-3', 'integer', -3],
  ['1.5', 'integer', 1.5],
  ['1.5', 'number', 1.5],
  ['1e3', 'integer', '1e3'],
  ['', 'integer', ''],
  [' 1', 'integer', ' 1'],
  ['true', 'boolean', true],
  ['false', 'boolean', false],
  ['True', 'boolean', 'True'],
  ['12', 'string', '12'],
  ['true', undefined, 'true'],
])('%o as %s', (text, type, want) => {
  expect(textValue(text, type === undefined ? {} : { type })).toBe(want)
})
