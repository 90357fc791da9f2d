import { inspect } from 'node:util'
import fc from 'fast-check'
import { type BaseJob, decodeJob, encodeJob, redactJob, TaggedError, toCurl, withHeader } from 'matrix-jobs'
import { InviteBy3PIDJob } from 'matrix-jobs/client-server'
import { createExecutor, run, type Transport } from 'matrix-jobs/executor'
import { describe, expect, it } from 'vitest'
import { left, right } from '../../src/internal/either.ts'
import { params, refusedField } from '../jobs/sample.ts'

// Six letters at the start keep a planted secret from occurring by chance.
const secret = (start: string) => fc.stringMatching(/^[\w.~+/=-]{1,30}$/).map((rest) => start + rest)
const planted = fc.tuple(secret('PlantedAccess'), secret('PlantedIdentity'))

const jobOf = ([accessToken, idAccessToken]: readonly [string, string]) =>
  InviteBy3PIDJob({ serverUrl: 'https://h.example', accessToken }, { ...params, idAccessToken })

/** Everything that a log could show of a value. */
const shown = (value: unknown): string =>
  [
    JSON.stringify(value),
    inspect(value, { showHidden: true, depth: Number.POSITIVE_INFINITY }),
    inspect(value),
    String(value),
    value instanceof Error ? `${value.message} ${value.stack} ${JSON.stringify(Object.entries(value))}` : '',
  ].join('\n')

const expectClean = (value: unknown, secrets: readonly string[]) => {
  const text = shown(value)
  for (const planted of secrets) expect(text).not.toContain(planted)
}

const thrownBy = async (transport: Transport, job: BaseJob): Promise<unknown> => {
  try {
    await run(createExecutor({ transport }), job, InviteBy3PIDJob)
  } catch (error) {
    return error
  }
  throw new Error('run did not reject')
}

const answer =
  (statusCode: number, text: string): Transport =>
  async () =>
    right({ statusCode, headers: {}, body: new TextEncoder().encode(text) })

describe('planted secrets do not occur', () => {
  it('in the error at a bad parameter, be it the secret itself', () => {
    const bad = fc.constantFrom('\n', ' ', 'é', '\0')
    fc.assert(
      fc.property(
        planted,
        bad,
        fc.constantFrom('roomId', 'address', 'medium', 'idServer'),
        ([access, identity], bad, field) => {
          const attempts = [
            () => InviteBy3PIDJob({ serverUrl: 'https://h', accessToken: access + bad }, params),
            () => InviteBy3PIDJob({ serverUrl: `https://u:${access}@h` }, params),
            () =>
              InviteBy3PIDJob({ serverUrl: 'https://h' }, { ...params, idAccessToken: [identity] as never }),
            () =>
              jobOf([access, identity]) &&
              InviteBy3PIDJob({ serverUrl: '' }, { ...params, idAccessToken: identity }),
            () =>
              InviteBy3PIDJob({ serverUrl: 'https://h', accessToken: access }, {
                ...params,
                idAccessToken: identity,
                [field]: 7,
              } as never),
            () => withHeader('Authorization', `Bearer ${access}\n`)(jobOf([access, identity])),
          ]
          for (const attempt of attempts) {
            expect(refusedField(attempt)).toBeDefined()
            try {
              attempt()
            } catch (error) {
              expectClean(error, [access, identity])
            }
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('in a DecodeError', () => {
    fc.assert(
      fc.property(planted, fc.nat(), (secrets, at) => {
        const text = JSON.stringify(encodeJob(jobOf(secrets)))
        const document = JSON.parse(text)
        const broken = [
          text.slice(0, at % text.length),
          { ...document, version: secrets[0] },
          { ...document, job: { ...document.job, method: secrets[0] } },
          { ...document, job: { ...document.job, url: `https://u:${secrets[0]}@h` } },
          { ...document, job: { ...document.job, headers: { Authorization: `Bearer ${secrets[0]}\n` } } },
          { ...document, job: { ...document.job, body: { _tag: 'Bytes', base64: `${secrets[1]}*` } } },
          { ...document, job: { ...document.job, body: { _tag: secrets[1] } } },
        ]
        for (const given of broken) {
          const result = decodeJob(given)
          expect(result._tag).toBe('Left')
          expectClean(result, secrets)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('in toCurl by default, nor in a redacted job', () => {
    fc.assert(
      fc.property(planted, (secrets) => {
        expectClean(toCurl(jobOf(secrets)), secrets)
        expectClean(redactJob(jobOf(secrets)), secrets)
        const text = toCurl(jobOf(secrets), { showSecrets: true })
        for (const secret of secrets) expect(text).toContain(secret)
      }),
      { numRuns: 1000 },
    )
  })

  it('in what run throws, whatever the server repeats', async () => {
    const status = fc.constantFrom(201, 204, 302, 400, 401, 403, 429, 500, 502)
    const pythonJson = (value: unknown) =>
      JSON.stringify(value).replaceAll('+', '\\u002b').replaceAll('=', '\\u003D')
    const phpJson = (value: unknown) => JSON.stringify(value).replaceAll('/', '\\/')
    const write = fc.constantFrom(
      JSON.stringify,
      pythonJson,
      phpJson,
      (value: unknown) => `<p>${JSON.stringify(value)}`,
    )
    await fc.assert(
      fc.asyncProperty(planted, status, write, async (secrets, statusCode, print) => {
        const [access, identity] = secrets
        const echo = {
          errcode: 'M_UNKNOWN',
          error: `no such token: ${access}, ${identity}`,
          sent: { headers: [`Authorization: Bearer ${access}`], body: { id_access_token: identity } },
          [access]: identity,
        }
        const error = await thrownBy(answer(statusCode, print(echo)), jobOf(secrets))
        expect(error).toBeInstanceOf(TaggedError)
        expectClean(error, secrets)
      }),
      { numRuns: 1000 },
    )
  })

  it('in what run throws when errcode itself repeats one', async () => {
    const secrets = ['PlantedAccess-1', 'PlantedIdentity-1'] as const
    const text = JSON.stringify({ errcode: secrets[0], error: secrets[1] })
    const error = await thrownBy(answer(400, text), jobOf(secrets))
    expect(error).toMatchObject({ _tag: 'MatrixError', errcode: '***', error: '***' })
    expectClean(error, secrets)
  })

  it('in what run throws when the transport throws them', async () => {
    await fc.assert(
      fc.asyncProperty(planted, async (secrets) => {
        const transport: Transport = async (request) => {
          throw new Error(`cannot send ${JSON.stringify(request)}`)
        }
        const error = await thrownBy(transport, jobOf(secrets))
        expect(error).toMatchObject({ _tag: 'UnexpectedError', message: expect.stringContaining('***') })
        expectClean(error, secrets)
      }),
      { numRuns: 300 },
    )
  })

  it('in what run throws when nothing came back', async () => {
    const secrets = ['PlantedAccess-1', 'PlantedIdentity-1'] as const
    const failure = { _tag: 'NetworkError', message: 'connection failed', code: 'ECONNREFUSED' } as const
    const error = await thrownBy(async () => left(failure), jobOf(secrets))
    expect(error).toMatchObject(failure)
    expectClean(error, secrets)
  })
})
