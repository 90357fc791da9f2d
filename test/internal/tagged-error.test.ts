import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { TaggedError } from '../../src/internal/tagged-error.ts'

const data = { _tag: 'MatrixError', message: 'status 403', statusCode: 403, body: { errcode: 'M_FORBIDDEN' } }
const error = new TaggedError(data)

it("is an Error with the data's fields, and the data itself as JSON", () => {
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ ...data, name: 'MatrixError' })
  expect(JSON.parse(JSON.stringify(error))).toEqual(data)
})

it('shows its name and message in the stack', () => {
  expect(`${error}`).toBe('MatrixError: status 403')
  expect(error.stack).toMatch(/^MatrixError: status 403\n/)
  expect(inspect(error)).toContain('MatrixError')
})
