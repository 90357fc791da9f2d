import { expect, it } from 'vitest'
import { createJobQueue } from '../../src/platform/queue/create-job-queue.ts'
import { memoryStore } from '../../src/queue/memory-store.ts'

const executor = { execute: () => undefined }
const create = (options: unknown) => () => createJobQueue(options as never)
const invalid = (field: string) => expect.objectContaining({ _tag: 'InvalidParameterError', field })

it.each([undefined, null, 5, 'x', []])('takes no %j for options', (options) => {
  expect(create(options)).toThrow(invalid('options'))
})

it.each([
  ['clock', 5],
  ['clock', { now: () => 0 }],
  ['random', 5],
  ['newId', 5],
  ['peers', {}],
  ['peers', null],
  ['peers', { openChannel: () => undefined, lock: {} }],
  ['onSettle', () => undefined],
])('names an option that is wrong: %s', (name, value) => {
  expect(create({ executor, store: memoryStore(), [name]: value })).toThrow(invalid(name))
})
