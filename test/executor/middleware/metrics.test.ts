import { describe, expect, it } from 'vitest'
import { type MeterLike, metrics } from '../../../src/executor/middleware/metrics.ts'
import type { Transport } from '../../../src/executor/transport.ts'
import { right } from '../../../src/internal/either.ts'
import { job } from '../../jobs/sample.ts'
import { scripted, still } from '../scripted.ts'
import { fakeMeter } from '../telemetry.ts'

const asked = {
  'http.request.method': 'POST',
  'url.template': '/_matrix/client/v3/rooms/{roomId}/invite',
  'server.address': 'matrix.example.org',
  'server.port': 443,
}

describe('metrics', () => {
  it('measures durations in seconds, sizes, and how many requests are on their way', async () => {
    const { meter, measurements } = fakeMeter()
    const transport: Transport = async () => {
      await clock.advance(1500)
      return right({ statusCode: 200, headers: { 'content-length': '2' }, body: new Uint8Array([123, 125]) })
    }
    const { clock, executor } = still({ transport, middleware: [metrics({ meter })] })
    await executor.execute(job)()
    const attributes = { ...asked, 'http.response.status_code': 200 }
    const size = JSON.stringify(job.body._tag === 'Json' && job.body.value).length
    expect(measurements).toEqual([
      { name: 'http.client.active_requests', value: 1, attributes: asked },
      { name: 'http.client.active_requests', value: -1, attributes: asked },
      { name: 'http.client.request.duration', value: 1.5, attributes },
      { name: 'http.client.request.body.size', value: size, attributes },
      { name: 'http.client.response.body.size', value: 2, attributes },
    ])
  })

  it('tells failures by their type, and no size of what did not come', async () => {
    const { meter, measurements } = fakeMeter()
    const { transport } = scripted({ statusCode: 429 }, { _tag: 'AbortedError', message: '' })
    const { executor } = still({ transport, middleware: [metrics({ meter })] })
    await executor.execute(job)()
    await executor.execute(job)()
    const durations = measurements.filter(({ name }) => name === 'http.client.request.duration')
    expect(durations.map(({ attributes }) => attributes)).toEqual([
      { ...asked, 'http.response.status_code': 429, 'error.type': '429' },
      { ...asked, 'error.type': 'AbortedError' },
    ])
    expect(measurements.map(({ name }) => name)).not.toContain('http.client.response.body.size')
  })

  const broken = (): never => {
    throw new Error('broken')
  }
  it.each<[string, MeterLike]>([
    ['makers throw', { createHistogram: broken, createUpDownCounter: broken }],
    [
      'instruments throw',
      { createHistogram: () => ({ record: broken }), createUpDownCounter: () => ({ add: broken }) },
    ],
  ])('does not break a job with a meter whose %s', async (_what, meter) => {
    const { transport } = scripted({ statusCode: 200 })
    const { executor } = still({ transport, middleware: [metrics({ meter })] })
    expect(await executor.execute(job)()).toMatchObject({ right: { statusCode: 200 } })
  })
})
