import { pipe } from 'fp-ts/lib/function.js'
import { toHttpRequest, withData, withQueue } from 'matrix-jobs'
import { InviteBy3PIDJob } from 'matrix-jobs/client-server'
import { do_not_optimize as keep } from 'mitata'
import { measureRounds } from './rounds.ts'

const session = {
  serverUrl: 'https://matrix.example.org',
  accessToken: 'syt_YWxpY2U_abcdefghijklmnop_1a2b3c',
}
const params = {
  roomId: '!d41d8cd:matrix.example.org',
  idServer: 'identity.example.org',
  idAccessToken: 'abc123_OpaqueString',
  medium: 'email',
  address: 'alice@example.com',
}
const job = InviteBy3PIDJob(session, params)

/** The least that any client does: the URL from a template, and the body as text. */
const floor = () => {
  const { roomId, idServer, idAccessToken, medium, address } = params
  const url = `${session.serverUrl}/_matrix/client/v3/rooms/${encodeURIComponent(roomId)}/invite`
  const body = JSON.stringify({ id_server: idServer, id_access_token: idAccessToken, medium, address })
  return { url, body }
}

/** More rooms than the library remembers the encoding of, so that each one is new to it. */
const rooms = Array.from({ length: 5000 }, (_, i) => `!room${i}:matrix.example.org`)
let next = 0
const newRoom = () => ({ ...params, roomId: rooms[next++ % rooms.length] as string })

/** The greatest ratio to the floor that each may have. */
const limits: Readonly<Record<string, number>> = {
  'InviteBy3PIDJob(session, params)': 0.35,
  'InviteBy3PIDJob, then toHttpRequest': 1.5,
  withData: 0.5,
  withQueue: 0.5,
}

const rounds = process.argv.includes('--quick') ? 5 : 25
const results = await measureRounds(
  {
    'floor: template URL + JSON.stringify': () => keep(floor()),
    'InviteBy3PIDJob(session, params)': () => keep(InviteBy3PIDJob(session, params)),
    'InviteBy3PIDJob, a new room each time': () => keep(InviteBy3PIDJob(session, newRoom())),
    'InviteBy3PIDJob, then toHttpRequest': () => keep(toHttpRequest(InviteBy3PIDJob(session, params))),
    withData: () => keep(pipe(job, withData({ requestId: 42 }))),
    withQueue: () => keep(pipe(job, withQueue('room:!d41d8cd:matrix.example.org', 'CancelFutureIfFailed'))),
  },
  rounds,
)

console.log(`Node ${process.version}, ${rounds} rounds; ns and ratios are medians`)
console.log(`${'construction'.padEnd(40)} ${'ns'.padStart(7)} ${'x floor'.padStart(8)} ${'goal'.padStart(8)}`)
for (const { name, medianNs, ratio } of results) {
  const goal = limits[name]
  const columns = [medianNs.toFixed(0).padStart(7), ratio.toFixed(2).padStart(8)]
  console.log(
    `${name.padEnd(40)} ${columns.join(' ')} ${(goal === undefined ? '' : `<= ${goal}`).padStart(8)}`,
  )
}
