import type { BaseJob } from '../jobs/base-job.ts'
import { errorTypeOf, serverOf, shownPath, type WatchedOutcome } from './watched-facts.ts'

/** The attributes of a span or of a measurement: of OpenTelemetry's kinds, those that are used here. */
export interface TelemetryAttributes {
  [name: string]: string | number
}

/** Names the server and the operation of a job by the semantic conventions for HTTP; nothing in it is an identifier. */
export const requestAttributes = (job: BaseJob): TelemetryAttributes => {
  const server = serverOf(job)
  return {
    'http.request.method': job.method,
    'url.template': shownPath(job),
    ...(server && { 'server.address': server.address, 'server.port': server.port }),
  }
}

/** Names the outcome of a job by the semantic conventions for HTTP. */
export const outcomeAttributes = (outcome: WatchedOutcome): TelemetryAttributes => {
  const errorType = errorTypeOf(outcome)
  return {
    ...(outcome.statusCode !== undefined && { 'http.response.status_code': outcome.statusCode }),
    ...(errorType !== undefined && { 'error.type': errorType }),
  }
}
