import { describe, expect, it } from 'vitest'
import type { StoreKey } from '../../../src/queue/store.ts'
import { abstractLevelStore } from '../../../src/stores/abstract-level/abstract-level-store.ts'
import type { Level } from '../../../src/stores/abstract-level/level.ts'
import { put, textOf, upTo } from '../../../src/testing/store/records.ts'
import { frailLevel, levelFailure } from './frail-level.ts'

const lane: StoreKey = ['lane', 'a']
const once = (error: Error) => {
  let left: Error | undefined = error
  return () => {
    const given = left
    left = undefined
    return given
  }
}
const opened = async () => {
  const level = frailLevel()
  const store = abstractLevelStore(level)
  await store.open()
  level.calls.length = 0
  return { level, store }
}
const afterFailure = async () => {
  const { level, store } = await opened()
  level.failBatch = once(levelFailure('LEVEL_IO_ERROR'))
  await expect(store.commit([put(lane, 'a')])).rejects.toMatchObject({ reason: 'failed' })
  return { level, store }
}

describe('after a write that failed', () => {
  it('opens the level anew before the next, once', async () => {
    const { level, store } = await afterFailure()
    await Promise.all(upTo(5).map((n) => store.commit([put(lane, `${n}`)])))
    expect(level.calls).toEqual(['batch', 'close', 'open', 'batch'])
    expect(await textOf(store, lane)).toBe('4')
  })

  it('lets reads wait while it is opened anew', async () => {
    const { store } = await afterFailure()
    const reads = upTo(9).map(() => textOf(store, lane))
    const commit = store.commit([put(lane, 'b')])
    const others = upTo(9).map(() => store.listLanes({ limit: 1 }))
    await expect(Promise.all([...reads, commit, ...others])).resolves.toHaveLength(19)
  })

  it('waits for a read that is under way before it is opened anew', async () => {
    const { level, store } = await afterFailure()
    await store.commit([put(lane, 'b')])
    level.calls.length = 0
    const { get } = level
    let release = () => {}
    const slow = new Promise<void>((resolve) => {
      release = resolve
    })
    level.get = async (...parameters) => {
      await slow
      level.calls.push('read')
      return get(...parameters)
    }
    const read = textOf(store, lane)
    level.failBatch = once(levelFailure('LEVEL_IO_ERROR'))
    await store.commit([put(lane, 'c')]).catch(() => undefined)
    const commit = store.commit([put(lane, 'd')])
    for (let i = 0; i < 20; i++) await Promise.resolve()
    release()
    expect(await read).toBe('b')
    await commit
    expect(level.calls).toEqual(['batch', 'read', 'close', 'open', 'batch'])
  })

  it('fails with the reason why it cannot be opened anew, and tries again', async () => {
    const { level, store } = await afterFailure()
    level.failOpen = once(levelFailure('LEVEL_DATABASE_NOT_OPEN', '', levelFailure('LEVEL_LOCKED')))
    await expect(store.commit([put(lane, 'b')])).rejects.toMatchObject({ reason: 'locked' })
    await store.commit([put(lane, 'c')])
    expect(await textOf(store, lane)).toBe('c')
  })

  it('stays closed when it is closed', async () => {
    const { level, store } = await afterFailure()
    await store.close()
    await expect(store.commit([put(lane, 'b')])).rejects.toMatchObject({ reason: 'closed' })
    await expect(store.get(lane)).rejects.toMatchObject({ reason: 'closed' })
    expect(level.calls).toEqual(['batch', 'close'])
  })

  it('is opened once when it was closed and is opened again', async () => {
    const { level, store } = await afterFailure()
    await store.close()
    await store.open()
    await store.commit([put(lane, 'b')])
    expect(level.calls).toEqual(['batch', 'close', 'open', 'batch'])
  })
})

describe('abstractLevelStore', () => {
  it('leaves a level closed that somebody else has closed', async () => {
    const { level, store } = await opened()
    await level.close()
    await expect(store.commit([put(lane, 'a')])).rejects.toMatchObject({ reason: 'closed' })
    await expect(store.get(lane)).rejects.toMatchObject({ reason: 'closed' })
    expect(level.calls).not.toContain('open')
  })

  it('takes nothing more while it is being closed', async () => {
    const { level, store } = await opened()
    const before = store.commit([put(lane, 'a')])
    const closing = store.close()
    await expect(store.commit([put(lane, 'b')])).rejects.toMatchObject({ reason: 'closed' })
    await expect(store.get(lane)).rejects.toMatchObject({ reason: 'closed' })
    await Promise.all([before, closing])
    expect(level.batches).toHaveLength(1)
  })

  it('is open after it was closed and opened in one go', async () => {
    const { store } = await opened()
    const commit = store.commit([put(lane, 'a')])
    await Promise.all([store.close(), store.open(), commit])
    expect(await textOf(store, lane)).toBe('a')
  })

  it('does nothing before it is opened', async () => {
    const store = abstractLevelStore(frailLevel())
    await expect(store.get(lane)).rejects.toMatchObject({ reason: 'closed' })
    await expect(store.commit([put(lane, 'a')])).rejects.toMatchObject({ reason: 'closed' })
  })

  it('has the name of the place, where there is one', () => {
    expect(abstractLevelStore({ ...frailLevel(), location: './queue' }).name).toBe('./queue')
    expect(abstractLevelStore(frailLevel())).not.toHaveProperty('name')
  })

  it.each([true, false])('hands on whether a write must have reached the disk: %s', async (sync) => {
    const level = frailLevel()
    const wishes: boolean[] = []
    const batch: Level['batch'] = async (operations, options) => {
      wishes.push(options.sync)
      await level.batch(operations, options)
    }
    const store = abstractLevelStore({ ...level, batch }, { sync })
    await store.open()
    await store.commit([put(lane, 'a')])
    expect(wishes).toEqual([sync])
  })

  it.each([undefined, null, 'level', {}])('refuses what is no level: %j', (level) => {
    expect(() => abstractLevelStore(level as never)).toThrow('level: expected an abstract-level database')
  })

  it.each([
    ['options', null],
    ['options', 5],
    ['sync', { sync: null }],
    ['sync', { sync: 'yes' }],
  ])('names an option that is wrong: %s', (field, options) => {
    expect(() => abstractLevelStore(frailLevel(), options as never)).toThrow(
      expect.objectContaining({ _tag: 'InvalidParameterError', field }),
    )
  })
})
