import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../source-files.ts'
import { tsc } from './command.ts'

/** What somebody writes who uses the package; the errors that it expects show that its types are not lost. */
const program = `
import type { Either } from 'fp-ts/lib/Either.js'
import type { TypeOf } from 'io-ts'
import { type BaseJob, type JobError, withData } from 'matrix-jobs'
import { InviteBy3PIDJob, type InviteBy3PIDResponse } from 'matrix-jobs/client-server'
import { SyncResponseCodec } from 'matrix-jobs/codecs/client-server'
import { createExecutor, fetchTransport, retry, run } from 'matrix-jobs/executor'
import { createFakeClock } from 'matrix-jobs/testing'

const params = { roomId: '!a:b', idServer: 'id.b', idAccessToken: 'c', medium: 'email', address: 'd@b' }
const job: BaseJob = withData({ requestId: 1 })(InviteBy3PIDJob({ serverUrl: 'https://b' }, params))
const executor = createExecutor({ transport: fetchTransport(), middleware: [retry()], clock: createFakeClock() })
const answer: Promise<InviteBy3PIDResponse> = run(executor, job, InviteBy3PIDJob)
export const read = async (): Promise<Either<JobError, InviteBy3PIDResponse>> => {
  await answer
  const outcome = await executor.execute(job)()
  return outcome._tag === 'Left' ? outcome : InviteBy3PIDJob.decodeResponse(outcome.right)
}
// @ts-expect-error a parameter is missing
InviteBy3PIDJob({ serverUrl: 'https://b' }, { roomId: '!a:b' })
// @ts-expect-error jobs cannot be changed
job.method = 'GET'
// @ts-expect-error the response has a type
export const wrong: Promise<number> = run(executor, job, InviteBy3PIDJob)
export const next = (sync: TypeOf<typeof SyncResponseCodec>): string => sync.next_batch
// @ts-expect-error a codec's type is that of the response
export const wrongNext = (sync: TypeOf<typeof SyncResponseCodec>): number => sync.next_batch
`

const undiciProgram = `
import { createExecutor } from 'matrix-jobs/executor'
import { undiciTransport } from 'matrix-jobs/transports/undici'
import { Agent } from 'undici'
export const executor = createExecutor({ transport: undiciTransport({ dispatcher: new Agent() }) })
// @ts-expect-error the dispatcher has a type
undiciTransport({ dispatcher: 1 })
`

const bundler = { module: 'esnext', moduleResolution: 'bundler' }
const nodeNext = { module: 'nodenext', moduleResolution: 'nodenext' }

/** The libraries of a page, without the types of Node; also our own declarations are checked. */
const browser = { lib: ['es2022', 'dom'], types: [], skipLibCheck: false }
/** The libraries of a Node program. */
const server = { lib: ['es2022'], types: ['node'], typeRoots: [join(root, 'node_modules/@types')] }

const compile = (project: string, text: string, options: object): void => {
  const folder = join(project, 'consumer')
  mkdirSync(folder)
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: 'es2022',
    noEmit: true,
    ...options,
  }
  writeFileSync(join(folder, 'main.ts'), text)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }))
  try {
    tsc(folder, '-p', '.')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Checks that programs of several settings compile against the installed package. */
export const checkConsumers = (project: string): string => {
  compile(project, program, { ...nodeNext, ...browser })
  compile(project, program, { ...bundler, ...browser })
  compile(project, program, { ...nodeNext, ...server })
  return 'strict TypeScript compiles under nodenext and bundler, with the types of browsers and of Node'
}

/** Checks the same of the transport over undici. */
export const checkUndiciConsumer = (project: string): string => {
  compile(project, undiciProgram, { ...nodeNext, ...server, skipLibCheck: true })
  return 'TypeScript compiles against transports/undici'
}
