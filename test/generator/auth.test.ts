import { describe, expect, it } from 'vitest'
import { authExceptions } from '../../generator/facts/auth.ts'
import type { RawOperation } from '../../generator/specification/operations.ts'
import { isSpecificationThere, operationsByKey } from './given.ts'

describe('authExceptions', () => {
  it.each([
    ['getRoomSummary', 'optional'],
    ['register', 'optional'],
    ['refresh', undefined],
    ['getVersions', undefined],
  ])('%s is %s', (operationId, want) => {
    expect(authExceptions[operationId]?.auth).toBe(want)
  })

  describe.skipIf(!isSpecificationThere('auth'))('each', () => {
    const bySecurity = ({ operation }: RawOperation) => {
      const { security } = operation.node
      if (!Array.isArray(security)) return 'none'
      return security.some((scheme) => Object.keys(scheme).length === 0) ? 'optional' : 'required'
    }

    it('is an operation whose security says otherwise', () => {
      const operations = operationsByKey()
      const needless = Object.entries(authExceptions).filter(([key, { auth }]) => {
        const operation = operations.get(key)
        return operation === undefined || bySecurity(operation) === auth
      })
      expect(needless).toEqual([])
    })
  })
})
