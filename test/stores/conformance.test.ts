import { describe, it } from 'vitest'
import { storeConformance } from '../../src/testing/store/conformance.ts'
import { trials } from './trials.ts'

describe.each(Object.entries(trials))('%s', (_name, create) => {
  it.each(storeConformance(create).map(({ name, run }) => [name, run] as const))('%s', async (_check, run) =>
    run(),
  )
})
