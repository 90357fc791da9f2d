import { expect, it } from 'vitest'
import { emptyBody, jsonBody } from '../../src/jobs/body.ts'
import { interactiveAuth } from '../../src/jobs/interactive-auth.ts'

const read = (value: unknown, statusCode = 401) =>
  interactiveAuth({ statusCode, headers: {}, body: jsonBody(value as never) })

it('reads the first answer', () => {
  const flows = [{ stages: ['m.login.password'] }]
  const params = { 'm.login.terms': { policies: {} } }
  expect(read({ flows, params, session: 's' })).toEqual({
    _tag: 'UserInteractiveAuthRequired',
    message: 'the server wants a step of user-interactive authentication',
    statusCode: 401,
    flows,
    params,
    completed: [],
    session: 's',
  })
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
  })
})

it('leaves all else to others', () => {
  expect(read({ flows: [] }, 403)).toBeUndefined()
  expect(read({ errcode: 'M_UNKNOWN_TOKEN' })).toBeUndefined()
  expect(read([])).toBeUndefined()
  expect(read(null)).toBeUndefined()
  expect(interactiveAuth({ statusCode: 401, headers: {}, body: emptyBody })).toBeUndefined()
})
