import fc from 'fast-check'
import { memoryFile } from 'matrix-jobs'
import {
  ChangePasswordJob,
  GetContentAuthedJob,
  InviteBy3PIDJob,
  LoginJob,
  SyncJob,
  UploadContentJob,
} from 'matrix-jobs/client-server'
import {
  createExecutor,
  credentials,
  fetchTransport,
  memoryTokenStore,
  responseLimit,
  standard,
} from 'matrix-jobs/executor'
import { createFakeClock } from 'matrix-jobs/testing'
import { expect, it } from 'vitest'
import { arbitraryReply, responseOf } from './arbitrary-reply.ts'
import { isDeeplyFrozen } from './frozen.ts'

const serverUrl = 'https://matrix.example.org'
const session = { serverUrl }
const invite = { roomId: '!a:b', idServer: 'b', idAccessToken: 'secret', medium: 'email', address: 'a@b' }

/** A job of each kind of response with its decoder: JSON, nothing, content, a token, and further stages. */
const asked = [
  [SyncJob(session, {}), SyncJob],
  [InviteBy3PIDJob(session, invite), InviteBy3PIDJob],
  [GetContentAuthedJob(session, { serverName: 'b', mediaId: 'c' }), GetContentAuthedJob],
  [UploadContentJob(session, { body: memoryFile(new Uint8Array(9)) }), UploadContentJob],
  [LoginJob(session, { type: 'm.login.password', password: 'secret' }), LoginJob],
  [ChangePasswordJob(session, { newPassword: 'secret' }), ChangePasswordJob],
] as const

const errorTags = /^(?:NetworkError|TimeoutError|FileError|ResponseTooLargeError)$/
const decodeTags = /^(?:HttpError|MatrixError|DecodeError|UserInteractiveAuthRequired)$/

it('makes a typed outcome of any response, through the whole executor', async () => {
  let decoded = 0
  let refused = 0
  const law = fc.asyncProperty(
    fc.constantFrom(...asked),
    arbitraryReply,
    fc.boolean(),
    async ([job, definition], given, limit) => {
      const clock = createFakeClock()
      const store = memoryTokenStore([{ serverUrl, accessToken: 'syt_a', refreshToken: 'syr_a' }])
      const executor = createExecutor({
        transport: fetchTransport({ fetch: async () => responseOf(given) }),
        middleware: standard({
          credentials: credentials(store),
          ...(limit && { responseLimit: responseLimit(100) }),
        }),
        clock,
        random: () => 0.5,
      })
      let over = false
      const task = executor
        .execute(job)()
        .finally(() => {
          over = true
        })
      for (let minutes = 0; !over && minutes < 100; minutes++) await clock.advance(60_000)
      const outcome = await task
      // What a server sent is not frozen throughout: a long response would take long.
      expect(outcome._tag === 'Left' ? isDeeplyFrozen(outcome.left) : Object.isFrozen(outcome.right)).toBe(
        true,
      )
      expect(clock.pendingTimers()).toBe(0)
      if (outcome._tag === 'Left') {
        expect(outcome.left._tag).toMatch(errorTags)
        return
      }
      const read = definition.decodeResponse(outcome.right)
      if (read._tag === 'Right') decoded++
      else {
        refused++
        expect(read.left._tag).toMatch(decodeTags)
      }
    },
  )
  await fc.assert(law, { numRuns: 10_000 })
  // It would prove little if one of the two never came.
  expect(Math.min(decoded, refused)).toBeGreaterThan(500)
})
