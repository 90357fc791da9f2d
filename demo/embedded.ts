import type { Session } from 'matrix-jobs'
import { InviteBy3PIDJob, type InviteBy3PIDParams } from 'matrix-jobs/client-server'
import { createHomeserver } from 'matrix-jobs/testing'
import { adviceOn, nameOf } from './describe.ts'
import { demonstrateQueue } from './queue.ts'
import { createReport, type Report } from './report.ts'
import { buildInvite, executeInvite, sendInvite } from './steps.ts'

/** Shows an invite against the embedded homeserver, how it fails, and a queue that waits. @returns whether all went as said */
export const demonstrate = async (write: (line: string) => void): Promise<boolean> => {
  const homeserver = createHomeserver()
  const alice = homeserver.registerUser('alice')
  const bob = homeserver.registerUser('bob')
  const roomId = homeserver.createRoom(alice.userId, { powerLevels: { invite: 50 } })
  homeserver.join(roomId, bob.userId)
  const params = {
    roomId,
    idServer: 'id.example.org',
    idAccessToken: 'a-token-of-the-identity-server',
    medium: 'email',
    address: 'carol@example.org',
  }
  const report = createReport(write, [alice.accessToken, bob.accessToken, params.idAccessToken])
  const server = await homeserver.listen()
  const failing = (title: string, expected: string, session: Session) =>
    showFailure(report, title, expected, session, params)
  try {
    const session = { serverUrl: server.url, accessToken: alice.accessToken }
    await sendInvite(report, session, roomId, buildInvite(report, session, params))
    const invites = homeserver.roomState(roomId).filter(({ type }) => type === 'm.room.third_party_invite')
    report.expect('invitations in the room', '1', `${invites.length}`)

    homeserver.revokeToken(alice.accessToken)
    await failing('The token is refused', 'MatrixError 401 M_UNKNOWN_TOKEN', session)
    const asBob = { ...session, accessToken: bob.accessToken }
    await failing('Bob lacks the power to invite', 'MatrixError 403 M_FORBIDDEN', asBob)
    // Another server than the one before: to that one fetch keeps a connection, which would break instead.
    const down = await homeserver.listen()
    await down.close()
    await failing('The server is down', 'NetworkError ECONNREFUSED', { ...session, serverUrl: down.url })
  } finally {
    await server.close()
  }
  await demonstrateQueue(report)
  return report.allAsExpected()
}

const showFailure = async (
  report: Report,
  title: string,
  expected: string,
  session: Session,
  params: InviteBy3PIDParams,
): Promise<void> => {
  report.step(title)
  const outcome = await executeInvite(InviteBy3PIDJob(session, params))()
  if (outcome._tag === 'Right') return report.expect('outcome', expected, 'a typed response')
  report.expect('outcome', expected, nameOf(outcome.left))
  report.show(`what to do: ${adviceOn(outcome.left)}`)
}
