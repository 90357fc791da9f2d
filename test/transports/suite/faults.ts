import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { timeout } from '../../../src/executor/middleware/timeout.ts'
import { BaseJob } from '../../../src/jobs/base-job.ts'
import { bytesBody, emptyBody } from '../../../src/jobs/body.ts'
import { withQuery } from '../../../src/jobs/derive.ts'
import { createExecutor } from '../../../src/platform/create-executor.ts'
import type { Candidate } from '../candidate.ts'
import { countedClock } from '../counted-clock.ts'
import { connectionFaults, type Fault, requestFaults } from '../faults.ts'
import { freshId, sighted } from '../sights.ts'
import { summaryOf } from '../summary.ts'

/** Holds a transport to the outcome of each fault, and to leave nothing open. */
export const faultSuite = (candidate: Candidate): void => {
  describe(`${candidate.name}, where a server`, () => {
    const { clock, openTimers } = countedClock()
    const openHandles = candidate.openHandles ?? (() => 0)
    let handlesBefore = 0
    const transport = candidate.make()

    const perform = async (serverUrl: string, path: string, id: string, fault: Partial<Fault> = {}) => {
      const { uploadBytes = 0, limits = { totalMs: 20_000 } } = fault
      const body = uploadBytes ? bytesBody(new Uint8Array(uploadBytes)) : emptyBody
      const method = uploadBytes ? 'PUT' : 'GET'
      const job = BaseJob({ serverUrl }, { jobId: 'Fault', method, requestUrl: path, body })
      const executor = createExecutor({ transport, middleware: [timeout(limits)], clock })
      return summaryOf(await executor.execute(withQuery('id', id)(job))())
    }

    beforeEach(() => {
      handlesBefore = openHandles()
    })

    afterEach(async () => {
      expect(openTimers()).toBe(0)
      // A server sees the end of a connection a moment before the client has closed it.
      await expect.poll(openHandles, { interval: 5, timeout: 4_000 }).toBeLessThanOrEqual(handlesBefore)
    })

    for (const [place, fault] of Object.entries<Fault>(connectionFaults)) {
      const outcome = fault.differs?.[candidate.name] ?? fault.outcome
      it(`${fault.does}: ${outcome}`, async () => {
        const urls: Readonly<Record<string, string>> = inject('places').connections
        expect(await perform(`${urls[place]}`, '/', freshId(), fault)).toBe(outcome)
        if (place === 'silent') await sighted('silent', 'closed')
      })
    }

    for (const [name, fault] of Object.entries<Fault>(requestFaults)) {
      const outcome = fault.differs?.[candidate.name] ?? fault.outcome
      it(`${fault.does}: ${outcome}`, async () => {
        const { faults } = inject('places')
        const id = freshId()
        const designed = [outcome, fault.sometimes?.[candidate.name] ?? outcome]
        expect(designed).toContain(await perform(faults, `/${name}`, id, fault))
        await sighted(id, 'closed')
        // What comes next is not harmed by it.
        expect(await perform(faults, '/whole', freshId())).toBe('200, whole')
      })
    }
  })
}
