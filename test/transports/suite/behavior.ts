import type { Candidate } from '../candidate.ts'
import { abortSuite } from './aborts.ts'
import { downloadSuite } from './downloads.ts'
import { homeserverSuite } from './homeserver.ts'
import { originSuite } from './origins.ts'
import { requestSuite } from './requests.ts'
import { responseSuite } from './responses.ts'
import { uploadSuite } from './uploads.ts'

/** Holds a transport to all that is wanted of one while nothing is broken. */
export const behaviorSuite = (candidate: Candidate): void => {
  requestSuite(candidate)
  responseSuite(candidate)
  uploadSuite(candidate)
  downloadSuite(candidate)
  abortSuite(candidate)
  originSuite(candidate)
  homeserverSuite(candidate)
}
