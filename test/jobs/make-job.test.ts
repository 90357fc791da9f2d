import { expect, it } from 'vitest'
import { namedFile } from '../../src/jobs/file-desc.ts'
import { makeJob } from '../../src/jobs/make-job.ts'
import { job } from './sample.ts'

it('leaves out what is undefined', () => {
  const bare = makeJob(job, 'AlwaysContinue', undefined, undefined, undefined)
  expect(bare).toEqual(job)
  expect(Object.keys(bare)).toHaveLength(9)
  expect(Object.isFrozen(bare)).toBe(true)
})

it('takes what is there, and of the parts only those that are sent', () => {
  const parts = { ...job, data: 'old', extra: 1 }
  expect(makeJob(parts, 'PauseIfFailed', 'q', null, namedFile('f'))).toEqual({
    ...job,
    queuePolicy: 'PauseIfFailed',
    queueId: 'q',
    data: null,
    responseFile: namedFile('f'),
  })
})
