import { expect, it } from 'vitest'
import { isMethod } from '../../src/jobs/method.ts'

it('knows the methods of the Matrix APIs', () => {
  expect(['GET', 'POST', 'PUT', 'DELETE'].every(isMethod)).toBe(true)
  expect(['get', 'PATCH', 'GET\r\n', '', null].some(isMethod)).toBe(false)
})
