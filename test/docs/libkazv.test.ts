import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { baseJob } from './libkazv/base-job.ts'
import { invite } from './libkazv/invite.ts'
import { jobTypes } from './libkazv/job-types.ts'
import { performing } from './libkazv/performing.ts'
import { responses } from './libkazv/response.ts'

const shows = [invite, baseJob, jobTypes, responses, performing].flatMap(Object.entries)

const rows = readFileSync(new URL('../../docs/libkazv.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| libkazv |'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

describe('docs/libkazv.md', () => {
  it('has four cells in each row, and none is empty', () => {
    for (const row of rows) {
      expect(row).toHaveLength(6)
      expect(row.slice(1, 5)).not.toContain('')
    }
  })

  it('has one test for each row, and one row for each test', () => {
    expect(rows.map((row) => row[4]).sort()).toEqual(shows.map(([name]) => name).sort())
  })

  it.each(shows)('shows %s', (_, show) => show())
})
