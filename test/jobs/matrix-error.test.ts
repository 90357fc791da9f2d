import { describe, expect, it } from 'vitest'
import { TaggedError } from '../../src/internal/tagged-error.ts'
import { jsonBody } from '../../src/jobs/body.ts'
import type { Guard } from '../../src/jobs/guard.ts'
import { abortedError, decodeError } from '../../src/jobs/job-error.ts'
import { isMatrixError } from '../../src/jobs/matrix-error.ts'
import { readInteractiveAuth } from '../../src/jobs/read-interactive-auth.ts'
import { responseError } from '../../src/jobs/response-error.ts'

const refusal = (body: object, statusCode = 400) =>
  responseError({ statusCode, headers: {}, body: jsonBody(body as never) })

describe('isMatrixError', () => {
  const error = refusal({ errcode: 'M_FORBIDDEN', error: 'no' })

  it('recognizes the outcome, a copy of it, and what run rejects with', () => {
    for (const given of [error, JSON.parse(JSON.stringify(error)), new TaggedError({ ...error })]) {
      expect(isMatrixError(given)).toBe(true)
      expect(isMatrixError(given, 'M_FORBIDDEN')).toBe(true)
      expect(isMatrixError(given, 'M_NOT_FOUND')).toBe(false)
    }
  })

  it.each<[string, unknown]>([
    ['another outcome', abortedError],
    ['a DecodeError', decodeError('/errcode', 'a string', 'number')],
    ['an HttpError', refusal({ errcode: 7 })],
    [
      'the wish for a step of authentication, though it has an errcode',
      readInteractiveAuth({
        statusCode: 401,
        headers: {},
        body: jsonBody({ flows: [], errcode: 'M_FORBIDDEN', error: 'Wrong password' }),
      }),
    ],
    ['the body of an error', { errcode: 'M_FORBIDDEN', error: 'no' }],
    ['an Error', new Error('M_FORBIDDEN')],
    ['undefined', undefined],
    ['null', null],
    ['a string', 'M_FORBIDDEN'],
    ['a tag alone', { _tag: 'MatrixError' }],
    ['no message', { ...error, message: undefined }],
    ['a status that is none', { ...error, statusCode: '403' }],
    ['an errcode that is none', { ...error, errcode: 7 }],
    ['words that are none', { ...error, error: {} }],
    ['a body that is none', { ...error, body: [] }],
  ])('says no to %s', (_, given) => {
    expect(isMatrixError(given)).toBe(false)
    expect(isMatrixError(given, 'M_FORBIDDEN')).toBe(false)
  })

  it('takes a field that is missing, null, or of its kind', () => {
    for (const retry_after_ms of [0, 2000, null]) {
      expect(
        isMatrixError(refusal({ errcode: 'M_LIMIT_EXCEEDED', retry_after_ms }), 'M_LIMIT_EXCEEDED'),
      ).toBe(true)
    }
    expect(isMatrixError(refusal({ errcode: 'M_LIMIT_EXCEEDED' }), 'M_LIMIT_EXCEEDED')).toBe(true)
  })

  it.each([
    ['M_LIMIT_EXCEEDED', { retry_after_ms: '5' }],
    ['M_LIMIT_EXCEEDED', { retry_after_ms: { valueOf: 5 } }],
    ['M_UNKNOWN_TOKEN', { soft_logout: 'false' }],
    ['M_USER_LOCKED', { soft_logout: 1 }],
    ['M_WRONG_ROOM_KEYS_VERSION', { current_version: 42 }],
    ['M_INCOMPATIBLE_ROOM_VERSION', { room_version: ['9'] }],
    ['M_RESOURCE_LIMIT_EXCEEDED', { admin_contact: 'mailto:a@b.c', limit_type: {} }],
    ['M_USER_LIMIT_EXCEEDED', { info_uri: 'https://example.org', can_upgrade: 'yes' }],
    ['M_THREEPID_IN_USE', { mxid: {} }],
    ['M_BAD_STATUS', { status: '401' }],
  ])('does not promise the fields of %s if they are %j, though it is a MatrixError', (errcode, fields) => {
    const given = refusal({ errcode, ...fields })
    expect(isMatrixError(given, errcode)).toBe(false)
    expect(isMatrixError(given) && given.errcode).toBe(errcode)
  })

  it('knows the codes of others by their names, and their fields by a guard', () => {
    const quota = refusal({ errcode: 'ORG.EXAMPLE_QUOTA', quota: 5, retry_after_ms: 'any' })
    const hasQuota: Guard<{ readonly quota: number }> = (body): body is { readonly quota: number } =>
      typeof (body as { quota?: unknown }).quota === 'number'
    expect(isMatrixError(quota, 'ORG.EXAMPLE_QUOTA')).toBe(true)
    expect(isMatrixError(quota, 'ORG.EXAMPLE_QUOTA', hasQuota)).toBe(true)
    expect(isMatrixError(refusal({ errcode: 'ORG.EXAMPLE_QUOTA' }), 'ORG.EXAMPLE_QUOTA', hasQuota)).toBe(
      false,
    )
    expect(isMatrixError(quota, 'ORG.EXAMPLE_OTHER', hasQuota)).toBe(false)
  })

  it('takes no name of an object for a code that it knows', () => {
    for (const errcode of ['constructor', '__proto__', 'toString']) {
      expect(isMatrixError(refusal({ errcode }), errcode)).toBe(true)
    }
  })
})
