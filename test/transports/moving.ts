import { expect } from 'vitest'
import type { Outcome } from '../../src/executor/executor.ts'
import type { Progress } from '../../src/executor/transport.ts'
import { createExecutor } from '../../src/platform/create-executor.ts'
import { type FileOpeners, fileInterface } from '../../src/platform/file-interface.ts'
import { type Asked, ask } from './ask.ts'
import type { Candidate } from './candidate.ts'
import { pattern } from './pattern.ts'

/** What is moved, in either direction. */
export const content = pattern(1_000_000)

/** How many bytes it has. */
export const size = content.length

/** What came of a job that moves something, and what was told on the way. */
export interface Moved {
  readonly outcome: Outcome
  readonly uploaded: readonly Progress[]
  readonly downloaded: readonly Progress[]
}

/** Performs a job with files and watches it. */
export const move = async (
  make: Candidate['make'],
  openers: FileOpeners,
  ...[serverUrl, path, asked]: readonly [string, string, Asked]
): Promise<Moved> => {
  const uploaded: Progress[] = []
  const downloaded: Progress[] = []
  const executor = createExecutor({ transport: make(fileInterface(openers)) })
  const outcome = await executor.execute(ask(serverUrl, path, asked), {
    onUploadProgress: (progress) => uploaded.push(progress),
    onDownloadProgress: (progress) => downloaded.push(progress),
  })()
  return { outcome, uploaded, downloaded }
}

/** Holds the progress to begin after nothing, never go back, and end at all of the bytes. */
export const expectProgress = (seen: readonly Progress[], total: number | undefined) => {
  const bytes = seen.map((progress) => progress.bytes)
  expect(bytes).toEqual([...bytes].sort((a, b) => a - b))
  expect(seen.at(-1)).toEqual(total === undefined ? { bytes: size } : { bytes: size, total })
}
