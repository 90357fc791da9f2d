import { expect, it } from 'vitest'
import { generated } from '../../../src/testing/arbitrary/table.ts'
import { findSpec } from '../../../src/testing/specification/find-spec.ts'

it('finds the operation of each definition', () => {
  for (const { definition, operationId, path } of generated) {
    expect(findSpec(definition)).toMatchObject({ operationId, path })
  }
})

it.each([
  ['getDevices', 'getDevices'],
  ['GetDevices', 'getDevices'],
  ['LogoutAll', 'logout_all'],
  ['identity/logout', 'logout'],
])('finds an operation by its id: %s', (name, operationId) => {
  expect(findSpec(name)).toMatchObject({ operationId })
})

it.each([
  ['getNothing', 'an operation of the specification'],
  ['logout', 'client-server/logout or identity/logout'],
])('refuses a name that no operation has, or two have: %s', (name, expected) => {
  expect(() => findSpec(name)).toThrow(expect.objectContaining({ field: 'operation', expected }))
})

it('refuses a definition of something else', () => {
  const other = { jobId: 'Other', method: 'GET', path: '/_synapse/admin' }
  expect(() => findSpec(other)).toThrow(expect.objectContaining({ field: 'operation' }))
})
