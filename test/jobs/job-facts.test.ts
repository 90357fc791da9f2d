import { expect, it } from 'vitest'
import { idempotencyOf, isAuth, isIdempotency } from '../../src/jobs/job-facts.ts'

it('knows what HTTP promises of a method', () => {
  expect((['GET', 'PUT', 'DELETE', 'POST'] as const).map(idempotencyOf)).toEqual([
    'safe',
    'idempotent',
    'idempotent',
    'unsafe',
  ])
})

it('recognizes the words for facts', () => {
  expect(['safe', 'idempotent', 'transaction', 'unsafe', 'Safe', '', null].map(isIdempotency)).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ])
  expect(['required', 'optional', 'none', 'maybe', true].map(isAuth)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
