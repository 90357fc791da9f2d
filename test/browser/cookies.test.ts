import { describe, expect, it } from 'vitest'
import { createExecutor } from '../../src/platform/create-executor.ts'
import { answerTo, ask, jsonOf } from '../transports/ask.ts'
import { differenceFor } from '../transports/differences.ts'
import { browserCandidates } from './candidates.ts'

describe.each(browserCandidates)('$name, to the server that the page is from', ({ name, make }) => {
  it('sends what cookies the platform forces on it', async () => {
    await cookieStore.set('planted', '1')
    const executor = createExecutor({ transport: make() })
    const sent = jsonOf(await answerTo(executor, ask(location.origin, '/cookies')))
    expect(`${sent}`.includes('planted=1') ? 'yes' : 'no').toBe(differenceFor('cookies', name) ?? 'no')
  })
})
