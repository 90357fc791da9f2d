import { BaseJob, type BaseJobParams, emptyBody, type JobResponse, type Json, jsonBody } from 'matrix-jobs'
import type { Transport } from 'matrix-jobs/executor'

/** Tests by the name that the table has for them. */
export type Shows = Readonly<Record<string, () => void | Promise<void>>>

export const session = { serverUrl: 'https://h' }
export const get: BaseJobParams = { jobId: 'Test', method: 'GET', requestUrl: '/path' }
export const params = { roomId: '!a:h', idServer: 'i', idAccessToken: 's', medium: 'email', address: 'a@b.c' }
export const job = BaseJob(session, { ...get, method: 'PUT', body: jsonBody({ a: 1 }) })

/** A response with a JSON body, or without one. */
export const response = (statusCode: number, value?: Json): JobResponse => ({
  jobId: 'Test',
  statusCode,
  headers: { 'content-type': 'application/json' },
  body: value === undefined ? emptyBody : jsonBody(value),
})

/** A transport that answers all with an empty body. */
export const answering =
  (statusCode: number): Transport =>
  async () => ({ _tag: 'Right', right: { statusCode, headers: {}, body: new Uint8Array() } })
