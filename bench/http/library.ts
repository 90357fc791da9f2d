import type { Session } from 'matrix-jobs'
import { SendMessageJob } from 'matrix-jobs/client-server'
import { createExecutor, credentials, memoryTokenStore, run, standard } from 'matrix-jobs/executor'
import { accessToken, contentOf, eventType, roomId, type Send, txnIdOf } from './event.ts'

type Options = Parameters<typeof createExecutor>[0]
type Transport = Options['transport']

const sendBy = (options: Options, session: Session): Send => {
  const executor = createExecutor(options)
  return async (number) => {
    const params = { roomId, eventType, txnId: txnIdOf(number), body: contentOf(number) }
    const job = SendMessageJob(session, params)
    const { event_id } = await run(executor, job, SendMessageJob)
    return event_id
  }
}

/** Sends through an executor without middleware; the job bears its token. */
export const executorAlone = (transport: Transport, origin: string): Send =>
  sendBy({ transport }, { serverUrl: origin, accessToken })

/** Sends through the standard middleware, which gives the job its token. */
export const standardExecutor = (transport: Transport, origin: string): Send => {
  const store = memoryTokenStore([{ serverUrl: origin, accessToken }])
  return sendBy(
    { transport, middleware: standard({ credentials: credentials(store) }) },
    { serverUrl: origin },
  )
}
