import type { Fence, JobStore, Write } from '../../queue/store.ts'
import { weightOf } from '../weight.ts'

/** Writes batches in the order in which they were asked for. */
export interface GroupCommit {
  readonly commit: JobStore['commit']
  /** Resolves when all that was asked for is written, or has failed. */
  readonly idle: () => Promise<void>
}

interface Waiting {
  readonly writes: readonly Write[]
  readonly fence: Fence | undefined
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

// What one write may weigh. The bound is for memory: beyond it nothing is gained.
const mostBytes = 2 ** 22

/**
 * Makes one write of all batches that come while another is under way: a disk takes as long for one as for a hundred.
 *
 * One with a fence goes alone, as it must not fail the others. If a write of several fails each goes alone, in order.
 */
export const groupCommits = (
  write: (writes: readonly Write[], fence: Fence | undefined) => Promise<void>,
): GroupCommit => {
  let line: Waiting[] = []
  let running: Promise<void> | undefined

  const alone = async ({ writes, fence, resolve, reject }: Waiting) =>
    write(writes, fence).then(resolve, reject)
  const together = async (group: readonly Waiting[]) => {
    try {
      await write(merged(group), undefined)
    } catch {
      for (const one of group) await alone(one)
      return
    }
    for (const { resolve } of group) resolve()
  }
  const run = async () => {
    // What is asked for in one task is written together.
    await Promise.resolve()
    while (line.length) {
      const waiting = line
      line = []
      for (const group of groupsOf(waiting)) {
        const [first] = group
        await (first && group.length === 1 ? alone(first) : together(group))
      }
    }
    // In the same task in which the line was seen to be empty: what comes next begins anew.
    running = undefined
  }
  return {
    commit: (writes, fence) =>
      new Promise((resolve, reject) => {
        line.push({ writes, fence, resolve, reject })
        running ??= run()
      }),
    idle: async () => running,
  }
}

const groupsOf = (waiting: readonly Waiting[]): readonly (readonly Waiting[])[] => {
  const groups: Waiting[][] = []
  let group: Waiting[] = []
  let bytes = 0
  for (const one of waiting) {
    const more = weightOf(one.writes)
    if (!group.length || one.fence || group[0]?.fence || bytes + more > mostBytes) {
      group = []
      bytes = 0
      groups.push(group)
    }
    group.push(one)
    bytes += more
  }
  return groups
}

// Of several writes to one record the last counts.
const merged = (group: readonly Waiting[]): readonly Write[] => {
  const last = new Map<string, Write>()
  for (const { writes } of group) for (const write of writes) last.set(JSON.stringify(write.key), write)
  return [...last.values()]
}
