import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ClassicLevel } from 'classic-level'
import { expect, it } from 'vitest'
import type { JobStore, StoreKey } from '../../../src/queue/store.ts'
import { abstractLevelStore } from '../../../src/stores/abstract-level/abstract-level-store.ts'
import { encrypted } from '../../../src/stores/encrypted/encrypted.ts'
import { put, upTo } from '../../../src/testing/store/records.ts'
import { testKey } from '../trials.ts'

// What nobody may find: where it stands, and in which form it is written.
const roomId = '!plantedRoom:example.org'
const planted = {
  roomId,
  entryId: 'planted-entry-id',
  address: 'planted@example.org',
  token: 'syt_planted_token',
  body: 'planted words of a message',
}
const content = JSON.stringify(planted)
const keys: readonly StoreKey[] = [
  ['lane', roomId],
  ...upTo(20).map((seq) => ['entry', roomId, seq] as const),
  ['note', 'place', planted.entryId],
  ['note', 'dedupe', JSON.stringify([roomId, planted.address])],
]
const bytes = { keyEncoding: 'view', valueEncoding: 'view' } as const

/** Fills a store in a folder, and gives all bytes of its files, and its keys one by one. */
const dump = async (wrap: (store: JobStore) => JobStore) => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-'))
  try {
    const level = new ClassicLevel<Uint8Array, Uint8Array>(folder, { ...bytes, compression: false })
    const store = wrap(abstractLevelStore(level, { sync: false }))
    await store.open()
    await store.commit(keys.map((key) => put(key, content)))
    await store.commit(keys.slice(5, 9).map((key) => ({ _tag: 'Remove', key })))
    await store.close()
    await level.open()
    const stored = await level.keys(bytes).all()
    await level.compactRange(new Uint8Array([0]), new Uint8Array([255]), bytes)
    await level.close()
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)))
    return { files: Buffer.concat(files), keys: Buffer.concat(stored) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const formsOf = (text: string): readonly Buffer[] => [
  Buffer.from(text),
  Buffer.from(text, 'utf16le'),
  Buffer.from(Buffer.from(text).toString('hex')),
  // Without the ends, which depend on what is before and behind.
  Buffer.from(Buffer.from(text).toString('base64').slice(4, -4)),
]
const findings = (haystack: Buffer): readonly string[] =>
  Object.entries(planted).flatMap(([name, text]) =>
    formsOf(text).some((form) => haystack.includes(form)) ? [name] : [],
  )

it('nothing is found in the files of an encrypted store, nor in its keys, nor is its key', async () => {
  const { files, keys: names } = await dump((store) => encrypted(store, testKey))
  expect(files.length).toBeGreaterThan(2_000)
  expect(findings(files)).toEqual([])
  expect(findings(names)).toEqual([])
  expect(files.includes(Buffer.from(testKey))).toBe(false)
})

it('all of it is found in those of one that is not', async () => {
  const { files, keys: names } = await dump((store) => store)
  expect(findings(files)).toEqual(Object.keys(planted))
  expect(findings(names)).toEqual(['roomId', 'entryId', 'address'])
})
