import { describe, expect, it } from 'vitest'
import { type StoreOnTrial, storeConformance } from '../../../src/testing/store/conformance.ts'
import { broken, defects, forgetful, wasteful } from './broken-stores.ts'

/** What the suite says of a store: the messages of the checks that it does not pass. */
const complaintsOf = async (create: () => Promise<StoreOnTrial>): Promise<readonly string[]> => {
  const complaints: string[] = []
  for (const { run } of storeConformance(create)) {
    await run().catch((error: unknown) => complaints.push(error instanceof Error ? error.message : 'none'))
  }
  return complaints
}

describe('storeConformance', () => {
  it('says nothing of a good store', async () => {
    expect(await complaintsOf(broken(() => ({})))).toEqual([])
  })

  it.each(Object.entries(defects))('finds a store that %s', async (_name, defect) => {
    expect(await complaintsOf(broken(defect))).not.toEqual([])
  })

  it('finds a store that forgets all when it is opened anew', async () => {
    expect(await complaintsOf(forgetful)).toEqual(['the entries: expected [[7,"entry"]], got []'])
  })

  it('finds a store that reads a lane from its first entry on', async () => {
    expect(await complaintsOf(wasteful)).toEqual([
      'that at most 20 records are read for 10 (10000): expected true, got false',
    ])
  })

  it('has a name of its own for each check', () => {
    const names = storeConformance(forgetful).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('destroys what it made, also after a check that failed', async () => {
    let living = 0
    const create = async () => {
      living += 1
      const destroy = async () => {
        living -= 1
      }
      return { ...(await forgetful()), destroy }
    }
    expect(await complaintsOf(create)).toHaveLength(1)
    expect(living).toBe(0)
  })
})
