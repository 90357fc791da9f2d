import { describe, expect, it } from 'vitest'
import { memoryStore } from '../../../src/queue/memory-store.ts'
import type { JobStore, StoreKey } from '../../../src/queue/store.ts'
import { encrypted } from '../../../src/stores/encrypted/encrypted.ts'
import { put, textOf } from '../../../src/testing/store/records.ts'
import { testKey } from '../trials.ts'
import { openedOver, otherKey, recordsBelow } from './below.ts'

const lane: StoreKey = ['lane', 'a']
const wrongKey = { _tag: 'StoreError', reason: 'wrong-key' }
const aes = (usages: KeyUsage[], length = 256) =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length }, false, usages)
const closedWithRecord = async () => {
  const { store, below } = await openedOver()
  await store.commit([put(lane, 'content')])
  await store.close()
  return below
}
const textWith = async (store: JobStore) => {
  await store.open()
  const text = await textOf(store, lane)
  await store.close()
  return text
}
const bytesBelow = async (below: JobStore) => {
  await below.open()
  const records = await recordsBelow(below)
  await below.close()
  return records
}

describe('another key', () => {
  it('opens nothing and changes nothing, and the store below is closed', async () => {
    const below = await closedWithRecord()
    const before = await bytesBelow(below)
    await expect(encrypted(below, otherKey).open()).rejects.toMatchObject(wrongKey)
    await expect(below.get(lane)).rejects.toMatchObject({ reason: 'closed' })
    expect(await bytesBelow(below)).toEqual(before)
    expect(await textWith(encrypted(below, testKey))).toBe('content')
  })

  it('does not open a store whose own key is damaged, nor is that made anew', async () => {
    const below = await closedWithRecord()
    await below.open()
    await below.commit([put(['note', 'key', ''], 'garbage')])
    await expect(encrypted(below, testKey).open()).rejects.toMatchObject(wrongKey)
  })

  it.each([
    ['a lane', lane],
    ['a format', ['note', 'format', ''] as const],
  ])('is any key to a store that holds %s in plain text', async (_what, key) => {
    const below = memoryStore()
    await below.open()
    await below.commit([put(key, 'plain')])
    await expect(encrypted(below, testKey).open()).rejects.toMatchObject(wrongKey)
    await below.open()
    expect(await below.get(['note', 'key', ''])).toBeUndefined()
    expect(await textOf(below, key)).toBe('plain')
  })
})

describe('a new key', () => {
  it('takes the place of a former one with one write, and the former one opens no more', async () => {
    const below = await closedWithRecord()
    const before = await bytesBelow(below)
    expect(await textWith(encrypted(below, otherKey, { formerKeys: [testKey] }))).toBe('content')
    const after = await bytesBelow(below)
    const changed = after.filter(({ value }, index) => `${value}` !== `${before[index]?.value}`)
    expect(changed.map(({ key }) => key)).toEqual([['note', 'key', '']])
    expect(await textWith(encrypted(below, otherKey))).toBe('content')
    await expect(encrypted(below, testKey).open()).rejects.toMatchObject(wrongKey)
  })

  it('opens a store that it has opened already, whatever former ones are given, and writes nothing', async () => {
    const below = await closedWithRecord()
    const before = await bytesBelow(below)
    expect(await textWith(encrypted(below, testKey, { formerKeys: [otherKey] }))).toBe('content')
    expect(await bytesBelow(below)).toEqual(before)
  })

  it('is found by the second of two former ones', async () => {
    const below = await closedWithRecord()
    const third = new Uint8Array(32).fill(9)
    expect(await textWith(encrypted(below, third, { formerKeys: [otherKey, testKey] }))).toBe('content')
  })
})

describe('a key', () => {
  it('may be a CryptoKey that cannot be exported', async () => {
    const below = memoryStore()
    const key = await aes(['encrypt', 'decrypt'])
    const store = encrypted(below, key)
    await store.open()
    await store.commit([put(lane, 'content')])
    await store.close()
    expect(await textWith(encrypted(below, key))).toBe('content')
    await expect(encrypted(below, testKey).open()).rejects.toMatchObject(wrongKey)
  })

  it('may be wiped by the caller', async () => {
    const below = await closedWithRecord()
    const key = testKey.slice()
    const store = encrypted(below, key)
    key.fill(0)
    expect(await textWith(store)).toBe('content')
  })

  it.each([
    ['too short', new Uint8Array(31)],
    ['a text', 'x'.repeat(32)],
    ['nothing', undefined],
    ['null', null],
  ])('is refused that is %s', (_what, key) => {
    expect(() => encrypted(memoryStore(), key as never)).toThrow(/^key: expected a Uint8Array of 32 bytes/)
    const options = { formerKeys: [testKey, key as never] }
    expect(() => encrypted(memoryStore(), testKey, options)).toThrow(/^formerKeys\/1: expected/)
  })

  it('is refused that may not encrypt, or is too weak, or for something else', async () => {
    const hmac = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    const keys = [
      await aes(['decrypt']),
      await aes(['encrypt']),
      await aes(['encrypt', 'decrypt'], 128),
      hmac,
    ]
    for (const key of keys) expect(() => encrypted(memoryStore(), key)).toThrow(/^key: expected/)
  })
})

describe('what is no key', () => {
  it.each([
    ['store', undefined, testKey, {}],
    ['store', {}, testKey, {}],
    ['options', memoryStore(), testKey, null],
    ['formerKeys', memoryStore(), testKey, { formerKeys: 5 }],
    ['onUnreadable', memoryStore(), testKey, { onUnreadable: 5 }],
  ])('is refused by its name if it is wrong: %s', (field, ...parameters) => {
    const make = encrypted as (...parameters: unknown[]) => JobStore
    const error = { _tag: 'InvalidParameterError', field }
    expect(() => make(...parameters)).toThrow(expect.objectContaining(error))
  })
})

describe('opening', () => {
  it('twice at once makes one key', async () => {
    const below = memoryStore()
    const store = encrypted(below, testKey)
    await Promise.all([store.open(), store.open()])
    await store.commit([put(lane, 'content')])
    await store.close()
    expect(await textWith(encrypted(below, testKey))).toBe('content')
  })

  it('fails with a reason where there is no WebCrypto, as in a page without https', async () => {
    const there = Object.getOwnPropertyDescriptor(globalThis, 'crypto')
    Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true })
    try {
      await expect(encrypted(memoryStore(), testKey).open()).rejects.toMatchObject({ reason: 'failed' })
    } finally {
      if (there) Object.defineProperty(globalThis, 'crypto', there)
    }
  })
})
