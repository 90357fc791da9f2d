import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { right } from '../../src/internal/either.ts'
import { encodeUtf8 } from '../../src/internal/utf8.ts'
import { jsonBody } from '../../src/jobs/body.ts'
import {
  decodeEntry,
  decodeEntryId,
  decodeGiven,
  decodeLane,
  decodePlace,
  encodeEntry,
  encodeEntryId,
  encodeLane,
} from '../../src/queue/content.ts'
import type { Entry } from '../../src/queue/entry.ts'
import { emptyLane } from '../../src/queue/lane.ts'
import { newEntry } from '../../src/queue/runner/new-entry.ts'
import { arbitraryJob } from '../property/arbitrary-job.ts'

const place = { laneId: 'queue:q', seq: 3 }
const moment = { now: 5, newId: () => 'new', isEncrypted: true }

describe('an entry', () => {
  it('is read back as it was written, frozen', () =>
    fc.assert(
      fc.property(arbitraryJob, fc.string({ minLength: 1 }), (job, entryId) => {
        const entry = {
          ...newEntry(
            job,
            { entryId, ttlMs: 1, priority: 2, ...(job.queueId && { dedupeKey: 'k' }) },
            moment,
          ),
          ...place,
          entryId,
        }
        const read = decodeEntry(encodeEntry(entry, true), place)
        expect(read).toEqual(entry)
        expect(Object.isFrozen(read) && Object.isFrozen(read.job) && Object.isFrozen(read.status)).toBe(true)
      }),
    ))

  it.each(['', '{', '[]', '{}', '{"entryId":"x"}', 'null'])('is none of %j', (text) =>
    expect(() => decodeEntry(encodeUtf8(text), place)).toThrow(
      expect.objectContaining({ reason: 'damaged' }),
    ),
  )

  it('has no token of its response in a store that does not encrypt', () => {
    const body = jsonBody({
      access_token: 'secret-token',
      nested: [{ refresh_token: 'secret-too' }],
      user_id: '@a',
    })
    const outcome = right({
      statusCode: 200,
      headers: { 'set-cookie': 'secret-cookie' },
      body,
      jobId: 'Login',
    })
    const job = { ...newEntry(fc.sample(arbitraryJob, 1)[0] as never, { entryId: 'x' }, moment), ...place }
    const entry = { ...job, status: { _tag: 'Settled', outcome } } as Entry
    const text = new TextDecoder().decode(encodeEntry(entry, false))
    expect(text).not.toContain('secret-')
    expect(text).toContain('@a')
    expect(new TextDecoder().decode(encodeEntry(entry, true))).toContain('secret-token')
  })
})

describe('a lane', () => {
  it('is read back without what it is doing', () => {
    const lane = { ...emptyLane('queue:q', 'https://x', 'n'), count: 2, isPaused: true } as const
    const { phase: _, pending: __, edits: ___, ...kept } = lane
    expect(decodeLane(encodeLane(lane))).toEqual(kept)
  })
  it('is none of anything else', () =>
    expect(() => decodeLane(encodeUtf8('{"laneId":1}'))).toThrow(
      expect.objectContaining({ reason: 'damaged' }),
    ))
})

describe('the id of an entry', () => {
  it.each(['a', '"', '\ud800'])('is read back: %j', (entryId) =>
    expect(decodeEntryId(encodeEntryId(entryId))).toBe(entryId),
  )
})

describe('a note', () => {
  it.each([
    [
      decodePlace,
      ['', 'garbage', 'null', '{}', '{"laneId":"a"}', '{"laneId":1,"seq":1}', '{"laneId":"a","seq":-1}'],
    ] as const,
    [decodeGiven, ['', 'garbage', 'null', '{}', '{"values":"a"}']] as const,
    [decodeEntryId, ['', '3.id1.queue:a', 'null', '5']] as const,
  ])('(%o) is damaged if it is anything else', (decode, texts) => {
    for (const text of texts)
      expect(() => decode(encodeUtf8(text)), text).toThrow(expect.objectContaining({ reason: 'damaged' }))
  })
})
