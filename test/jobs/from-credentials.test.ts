import { expect, it } from 'vitest'
import { fromCredentials, isFromCredentials, requireSecret } from '../../src/jobs/from-credentials.ts'
import { refusedField } from './sample.ts'

it('is recognized, also after JSON, and nothing else is', () => {
  expect(isFromCredentials(fromCredentials)).toBe(true)
  expect(isFromCredentials(JSON.parse(JSON.stringify(fromCredentials)))).toBe(true)
  for (const other of [null, undefined, 'FromCredentials', {}, { _tag: 'Json' }, 7]) {
    expect(isFromCredentials(other)).toBe(false)
  }
})

it('is taken in place of a secret, and becomes the frozen marker', () => {
  expect(requireSecret('f', 'token')).toBe('token')
  expect(requireSecret('f', { _tag: 'FromCredentials', extra: 1 })).toBe(fromCredentials)
  expect(Object.isFrozen(fromCredentials)).toBe(true)
  for (const other of [undefined, null, 7, {}])
    expect(refusedField(() => requireSecret('f', other))).toBe('f')
})
