import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { type BaseJob, header, type JobError, redactJob, type Session, toCurl, withData } from 'matrix-jobs'
import {
  InviteBy3PIDJob,
  type InviteBy3PIDParams,
  type InviteBy3PIDResponse,
} from 'matrix-jobs/client-server'
import { createExecutor, fetchTransport, timeout } from 'matrix-jobs/executor'
import { nameOf } from './describe.ts'
import type { Report } from './report.ts'
import { GetRoomStateJob } from './room-state.ts'

const executor = createExecutor({ transport: fetchTransport(), middleware: [timeout(30_000)] })

/** Executes an invite: what comes is typed, whether it succeeds or fails. */
export const executeInvite = (job: BaseJob): TE.TaskEither<JobError, InviteBy3PIDResponse> =>
  pipe(executor.execute(job), TE.chainEitherKW(InviteBy3PIDJob.decodeResponse))

/** Builds an invite and shows it. */
export const buildInvite = (report: Report, session: Session, params: InviteBy3PIDParams): BaseJob => {
  report.step('Build InviteBy3PIDJob: a frozen value, and nothing is sent yet')
  const job = pipe(InviteBy3PIDJob(session, params), withData({ requestId: 42 }))
  const shown = redactJob(job)
  report.show(JSON.stringify(shown, null, 2))
  report.expect('frozen', 'true', `${Object.isFrozen(job)}`)
  report.step('The same as a line for curl')
  report.show(toCurl(shown, { showSecrets: true }))
  report.expect('its token', 'Bearer ***', header(shown.headers, 'Authorization') ?? 'none')
  return job
}

/** Executes the invite, which is expected to succeed, and reads the room's state afterwards. */
export const sendInvite = async (
  report: Report,
  session: Session,
  roomId: string,
  job: BaseJob,
): Promise<void> => {
  report.step(`Execute it against ${session.serverUrl}`)
  const invited = await executeInvite(job)()
  if (invited._tag === 'Left') return failed(report, invited.left)
  report.expect('typed response', '{}', JSON.stringify(invited.right))

  report.step("The room's state, by an operation that is defined by hand")
  const state = await pipe(
    executor.execute(GetRoomStateJob(session, { roomId })),
    TE.chainEitherKW(GetRoomStateJob.decodeResponse),
  )()
  if (state._tag === 'Left') return failed(report, state.left)
  for (const { type, sender, content } of state.right) {
    report.show(`${type} from ${sender}`)
    if (type === 'm.room.third_party_invite') report.show(`  display name: ${content.display_name}`)
  }
}

const failed = (report: Report, error: JobError): void => {
  report.expect('outcome', 'a typed response', nameOf(error))
  report.show(error.message)
}
