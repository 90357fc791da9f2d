import type { JobError } from 'matrix-jobs'

/** Names an outcome in one line: what a program tells apart. */
export const nameOf = (error: JobError): string => {
  switch (error._tag) {
    case 'MatrixError':
      return `MatrixError ${error.statusCode} ${error.errcode}`
    case 'HttpError':
      return `HttpError ${error.statusCode}`
    case 'NetworkError':
      return `NetworkError ${error.code}`.trim()
    default:
      return error._tag
  }
}

/** Says what an application would do about an outcome. */
export const adviceOn = (error: JobError): string => {
  switch (error._tag) {
    case 'MatrixError':
      if (error.errcode === 'M_UNKNOWN_TOKEN') return 'log in again'
      if (error.errcode === 'M_FORBIDDEN') return `tell the user: ${error.error}`
      return error.message
    case 'NetworkError':
      return 'try again when the server is back: nothing was lost, since the job is a value'
    default:
      return error.message
  }
}
