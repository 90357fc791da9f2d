import { createServer } from 'node:http'
import { createServer as createSecure } from 'node:https'
import { createServer as createRaw, type Socket } from 'node:net'
import { createHomeserver } from '../../../src/testing/homeserver/homeserver.ts'
import type { Places } from '../places.ts'
import { answers } from './answers.ts'
import { control } from './control.ts'
import { createJournal, type Journal } from './journal.ts'
import { listen } from './listen.ts'
import { misdeedsFor } from './misdeeds.ts'
import { createRawServer } from './raw-requests.ts'
import { selfSigned } from './self-signed.ts'

/** The servers of the suite, on loopback. */
export interface Servers {
  readonly places: Places
  readonly close: () => Promise<void>
}

// A connection that a server ends is one that the next request may be sent to at this very moment.
const patient = { keepAliveTimeout: 0 }

/** Starts all servers that the suite needs. */
export const startServers = async (): Promise<Servers> => {
  const journal = createJournal()
  const http = await listen(createServer(patient, answers(journal)))
  const other = await listen(createServer(patient, answers(journal)))
  const secure = await listen(createSecure(selfSigned, answers(journal)))
  const silent = await listen(createRaw(hangUpLater(journal)))
  const raw = await listen(createRawServer(misdeedsFor(`http://127.0.0.1:${other.port}`), journal))
  const told = await listen(createServer(control(journal)))
  const closed = await listen(createRaw())
  await closed.close()
  const homeserver = await startHomeserver()
  const url = (port: number, scheme = 'http') => `${scheme}://127.0.0.1:${port}`
  return {
    places: {
      answers: url(http.port),
      other: url(other.port),
      faults: url(raw.port),
      control: url(told.port),
      homeserver: homeserver.place,
      connections: {
        closed: url(closed.port),
        nowhere: 'http://x.invalid',
        selfSigned: url(secure.port, 'https'),
        plain: url(http.port, 'https'),
        silent: url(silent.port, 'https'),
      },
    },
    close: async () => {
      await homeserver.close()
      for (const server of [http, other, secure, silent, raw, told]) await server.close()
    },
  }
}

const startHomeserver = async () => {
  const homeserver = createHomeserver()
  const alice = homeserver.registerUser('alice')
  const roomId = homeserver.createRoom(alice.userId)
  const { url, close } = await homeserver.listen()
  return { place: { url, accessToken: alice.accessToken, roomId }, close }
}

/** Says nothing. Platforms wait for it on their own, long after their user; so it ends what they hold. */
const hangUpLater = (journal: Journal) => (socket: Socket) => {
  journal.begin('silent', { method: '', target: '', headers: {} }, socket.resume())
  setTimeout(() => socket.destroy(), 1500)
}
