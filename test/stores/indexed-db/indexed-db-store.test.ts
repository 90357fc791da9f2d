import { expect, it } from 'vitest'
import { indexedDbStore } from '../../../src/stores/indexed-db/indexed-db-store.ts'

it.each([
  ['name', '', {}],
  ['name', undefined, {}],
  ['options', 'queue', null],
  ['options', 'queue', 5],
  ['durability', 'queue', { durability: 'eager' }],
  ['durability', 'queue', { durability: null }],
  ['logBytes', 'queue', { logBytes: -1 }],
  ['logBytes', 'queue', { logBytes: '5' }],
])('names a parameter that is wrong: %s', (field, name, options) => {
  expect(() => indexedDbStore(name as never, options as never)).toThrow(
    expect.objectContaining({ _tag: 'InvalidParameterError', field }),
  )
})
