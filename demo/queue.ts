import { type ChildProcess, fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHomeserver } from 'matrix-jobs/testing'
import type { ProgramMessage, ProgramOptions } from './queue-program.ts'
import type { Report } from './report.ts'

const program = new URL('./queue-program.ts', import.meta.url)
const addresses = ['carol@example.org', 'dave@example.org', 'erin@example.org']

/** Shows that what is in a queue outlives the server's absence and the process's death. */
export const demonstrateQueue = async (report: Report): Promise<void> => {
  const homeserver = createHomeserver()
  const { userId, accessToken } = homeserver.registerUser('alice')
  const roomId = homeserver.createRoom(userId)
  const { url: serverUrl, close } = await homeserver.listen()
  await close()
  const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-'))
  const options = { folder, serverUrl, accessToken, roomId }
  try {
    report.step('Enqueue three invites while the server is down')
    const first = start({ ...options, addresses })
    const waiting = (await heard(first, 'Waiting')).find((message) => message._tag === 'Waiting')
    const { entries, reason, error } = waiting ?? {}
    report.expect('waiting', '3, Offline, NetworkError ECONNREFUSED', [entries, reason, error].join(', '))
    report.step('Kill the process, and start the server')
    const died = new Promise((resolve) => first.once('exit', (_code, signal) => resolve(signal)))
    first.kill('SIGKILL')
    report.expect('the process ended by', 'SIGKILL', `${await died}`)
    const server = await homeserver.listen({ port: Number(new URL(serverUrl).port) })
    report.step('Start the process again: it sends what is there, in order')
    const settled = (await heard(start({ ...options, addresses: [] }), 'Drained')).filter(
      (message) => message._tag === 'Settled',
    )
    for (const { address, status, attempts } of settled)
      report.show(`${address}: ${status}, attempt ${attempts}`)
    await server.close()
    const invited = homeserver.requests().map(({ body }) => (body as { readonly address: string }).address)
    report.expect('the server has received', addresses.join(', '), invited.join(', '))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const start = (options: ProgramOptions): ChildProcess => fork(program, [JSON.stringify(options)])

/** What the program says until it says something. */
const heard = (child: ChildProcess, last: ProgramMessage['_tag']): Promise<readonly ProgramMessage[]> =>
  new Promise((resolve, reject) => {
    const messages: ProgramMessage[] = []
    child.on('message', (message: ProgramMessage) => {
      messages.push(message)
      if (message._tag === last) resolve(messages)
    })
    child.once('exit', (code) => reject(new Error(`the program has ended with ${code}`)))
  })
