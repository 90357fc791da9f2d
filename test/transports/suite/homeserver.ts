import { describe, expect, inject, it } from 'vitest'
import { GetContentAuthedJob, InviteBy3PIDJob, UploadContentJob } from '../../../src/entries/client-server.ts'
import { retry } from '../../../src/executor/middleware/retry.ts'
import { standard } from '../../../src/executor/middleware/standard.ts'
import { run } from '../../../src/executor/run.ts'
import { memoryFile } from '../../../src/jobs/file-desc.ts'
import { createExecutor } from '../../../src/platform/create-executor.ts'
import type { Candidate } from '../candidate.ts'
import { pattern } from '../pattern.ts'

/** Holds a transport to perform jobs of the specification against a homeserver that checks them. */
export const homeserverSuite = ({ name, make }: Candidate): void => {
  describe(`${name}, with a homeserver`, () => {
    const { url: serverUrl, accessToken, roomId } = inject('places').homeserver
    const executor = createExecutor({
      transport: make(),
      middleware: standard({ retry: retry({ attempts: 1 }) }),
    })
    const session = { serverUrl, accessToken }
    const invite = {
      roomId,
      idServer: 'id.example.org',
      idAccessToken: 'secret',
      medium: 'email',
      address: 'a@b',
    }

    it('invites', async () => {
      expect(await run(executor, InviteBy3PIDJob(session, invite), InviteBy3PIDJob)).toEqual({})
    })

    it('moves content up and down', async () => {
      const body = memoryFile(pattern(100_000), 'image/png')
      const uploaded = await run(
        executor,
        UploadContentJob(session, { filename: 'ß.png', body }),
        UploadContentJob,
      )
      expect(uploaded.content_uri).toMatch(/^mxc:/)
      const content = GetContentAuthedJob(session, { serverName: 'example.org', mediaId: 'a' })
      expect(await run(executor, content, GetContentAuthedJob)).toMatchObject({ _tag: 'Media' })
    })

    it('is refused with a typed error', async () => {
      const wrong = { ...session, accessToken: 'syt_wrong' }
      const refused = run(executor, InviteBy3PIDJob(wrong, invite), InviteBy3PIDJob)
      await expect(refused).rejects.toMatchObject({
        _tag: 'MatrixError',
        errcode: 'M_UNKNOWN_TOKEN',
        statusCode: 401,
      })
    })
  })
}
