import { expect, it } from 'vitest'
import { emptyBody, jsonBody } from '../../src/jobs/body.ts'
import { readInteractiveAuth } from '../../src/jobs/read-interactive-auth.ts'
import { isDeeplyFrozen } from '../property/frozen.ts'

const read = (value: unknown, statusCode = 401) =>
  readInteractiveAuth({ statusCode, headers: {}, body: jsonBody(value as never) })

it('reads the first answer', () => {
  const flows = [{ stages: ['m.login.password'] }]
  const params = { 'm.login.terms': { policies: {} } }
  const body = { flows, params, session: 's' }
  const required = read(body)
  expect(required).toEqual({
    _tag: 'UserInteractiveAuthRequired',
    message: 'the server wants a step of user-interactive authentication',
    statusCode: 401,
    flows,
    params,
    completed: [],
    session: 's',
    body,
  })
  expect(isDeeplyFrozen(required)).toBe(true)
})

it('reads why a stage failed, and what is done', () => {
  const given = { flows: [], completed: ['a'], errcode: 'M_FORBIDDEN', error: 'Wrong password' }
  expect(read(given)).toMatchObject({ completed: ['a'], errcode: 'M_FORBIDDEN', error: 'Wrong password' })
})

it('makes the best of a malformed answer', () => {
  const given = {
    flows: [null, 7, { stages: ['a', 7] }],
    params: [],
    completed: 'a',
    session: 7,
    errcode: 'E',
    error: {},
  }
  expect(read(given)).toEqual({
    _tag: 'UserInteractiveAuthRequired',
    message: expect.any(String),
    statusCode: 401,
    flows: [{ stages: [] }, { stages: [] }, { stages: ['a'] }],
    params: {},
    completed: [],
    errcode: 'E',
    error: '',
    body: given,
  })
  expect(isDeeplyFrozen(read(given))).toBe(true)
})

it('keeps what else a stage brings', () => {
  expect(read({ flows: [], 'org.example.challenge': 'c' })?.body).toEqual({
    flows: [],
    'org.example.challenge': 'c',
  })
})

it('leaves all else to others', () => {
  expect(read({ flows: [] }, 403)).toBeUndefined()
  expect(read({ errcode: 'M_UNKNOWN_TOKEN' })).toBeUndefined()
  expect(read([])).toBeUndefined()
  expect(read(null)).toBeUndefined()
  expect(readInteractiveAuth({ statusCode: 401, headers: {}, body: emptyBody })).toBeUndefined()
})
