import { describe, expect, it } from 'vitest'
import { idempotencyExceptions } from '../../generator/facts/idempotency.ts'
import type { RawOperation } from '../../generator/specification/operations.ts'
import { idempotencyOf } from '../../src/jobs/job-facts.ts'
import { isSpecificationThere, operationsByKey } from './given.ts'

const given = (operationId: string) => idempotencyExceptions[operationId]?.idempotency

describe('idempotencyExceptions', () => {
  it.each([
    ['queryKeys', 'safe'],
    ['lookupUsersV2', 'safe'],
    ['joinRoom', 'idempotent'],
    ['emailSubmitTokenGetV2', 'idempotent'],
    ['claimKeys', undefined],
    ['inviteBy3PID', undefined],
    ['logout', undefined],
    ['createRoom', undefined],
  ])('%s is %s', (operationId, want) => {
    expect(given(operationId)).toBe(want)
  })

  describe.skipIf(!isSpecificationThere('idempotency'))('each', () => {
    const byRule = ({ method, path }: RawOperation) =>
      path.includes('{txnId}') ? 'transaction' : idempotencyOf(method as 'GET')

    it('is an operation for which the rule says otherwise', () => {
      const operations = operationsByKey()
      const needless = Object.entries(idempotencyExceptions).filter(([key, { idempotency }]) => {
        const operation = operations.get(key)
        return operation === undefined || byRule(operation) === idempotency
      })
      expect(needless).toEqual([])
    })
  })
})
