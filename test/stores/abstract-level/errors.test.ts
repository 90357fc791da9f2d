import { expect, it } from 'vitest'
import { storeError } from '../../../src/queue/store-error.ts'
import { levelError } from '../../../src/stores/abstract-level/errors.ts'
import { levelFailure } from './frail-level.ts'

const named = (name: string, message = '') => Object.assign(new Error(message), { name })
const notOpen = (cause?: unknown) => levelFailure('LEVEL_DATABASE_NOT_OPEN', 'Database is not open', cause)

it.each([
  ['locked', notOpen(levelFailure('LEVEL_LOCKED'))],
  ['closed', notOpen()],
  ['closed', levelFailure('LEVEL_ITERATOR_NOT_OPEN')],
  ['failed', notOpen(levelFailure('LEVEL_CORRUPTION'))],
  ['failed', notOpen(levelFailure('LEVEL_IO_ERROR', 'IO error: /queue/LOCK: Permission denied'))],
  ['full', levelFailure('LEVEL_IO_ERROR', 'IO error: /queue/000003.log: No space left on device')],
  ['full', levelFailure('LEVEL_IO_ERROR', 'IO error: /queue/000003.log: Disk quota exceeded')],
  ['full', levelFailure('ENOSPC')],
  ['full', levelFailure('EDQUOT')],
  [
    'full',
    notOpen(named('UnknownError', 'Encountered full disk while opening backing store for indexedDB.open.')),
  ],
  ['full', named('QuotaExceededError')],
  ['full', named('AbortError', 'x'), named('QuotaExceededError')],
  ['failed', levelFailure('LEVEL_IO_ERROR', 'IO error: /home/quota/no space/000003.log: Input/output error')],
  ['failed', new TypeError('a')],
  ['failed', undefined],
  ['failed', 'a text'],
])('tells the reason %s', (reason, error, cause?: Error) => {
  if (cause) Object.assign(error as Error, { cause })
  expect(levelError(error)).toMatchObject({ _tag: 'StoreError', reason })
})

it('tells the codes, and nothing of what is stored', () => {
  const error = levelFailure('LEVEL_IO_ERROR', 'the secret', levelFailure('EIO', 'another secret'))
  expect(levelError(error).message).toBe('store: it failed with LEVEL_IO_ERROR, EIO')
})

it('leaves a StoreError as it is', () => {
  const error = storeError('fenced', 'x')
  expect(levelError(error)).toBe(error)
})
