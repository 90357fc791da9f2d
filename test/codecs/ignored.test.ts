import { InviteBy3PIDJob } from 'matrix-jobs/client-server'
import { InviteBy3PIDResponseCodec } from 'matrix-jobs/codecs/client-server'
import { expect, it } from 'vitest'
import { jsonBody } from '../../src/jobs/body.ts'

const bodies = [{}, { a: 1 }, [], 'a', 7, null]

it.each(bodies)('takes a body that says nothing as its definition does: %j', (value) => {
  const response = { jobId: 'InviteBy3PID', statusCode: 200, headers: {}, body: jsonBody(value) }
  const decoded = InviteBy3PIDResponseCodec.decode(value)
  expect(decoded).toEqual({ _tag: 'Right', right: {} })
  expect(decoded).toEqual(InviteBy3PIDJob.decodeResponse(response))
  expect(decoded._tag === 'Right' && InviteBy3PIDResponseCodec.is(decoded.right)).toBe(true)
})

it('tells what it gives from what it takes', () => {
  expect(bodies.map(InviteBy3PIDResponseCodec.is)).toEqual([true, false, false, false, false, false])
})
