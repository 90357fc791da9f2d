import { describe, expect, inject, it } from 'vitest'
import { jsonBody } from '../../../src/jobs/body.ts'
import { createExecutor } from '../../../src/platform/create-executor.ts'
import { answerTo, ask, jsonOf } from '../ask.ts'
import type { Candidate } from '../candidate.ts'
import { differenceFor } from '../differences.ts'
import { freshId, received } from '../sights.ts'

const statuses = [301, 302, 303, 307, 308]

/** Holds a transport to keep what is one server's from others. */
export const originSuite = ({ name, make }: Candidate): void => {
  describe(`${name}, between servers`, () => {
    const executor = createExecutor({ transport: make() })
    const { answers, other } = inject('places')
    const secret = {
      method: 'PUT',
      accessToken: 'syt_secret',
      body: jsonBody({ id_access_token: 'secret' }),
    } as const

    it.each(statuses)('gives a redirect of %i as the response', async (status) => {
      const search = { status, to: `${answers}/echo` }
      const { statusCode } = await answerTo(executor, ask(answers, '/redirect', { ...secret, search }))
      expect(`${statusCode}`).toBe(differenceFor('redirect', name) ?? `${status}`)
    })

    it.each(statuses)('takes no token along with a redirect of %i, and no body', async (status) => {
      const id = freshId()
      const search = { status, to: `${other}/echo?id=${id}` }
      await answerTo(executor, ask(answers, '/redirect', { ...secret, search }))
      const arrived = await received(id)
      expect(arrived.filter(({ headers }) => 'authorization' in headers)).toEqual([])
      expect(arrived.length > 0 ? 'yes' : 'no').toBe(differenceFor('follow', name) ?? 'no')
    })

    it('keeps no cookie', async () => {
      await answerTo(executor, ask(answers, '/cookie'))
      const { headers } = jsonOf(await answerTo(executor, ask(answers, '/echo'))) as { headers: object }
      expect(headers).not.toHaveProperty('cookie')
    })
  })
}
