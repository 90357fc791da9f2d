import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { differenceTable, faultTable } from './tables.ts'

const page = readFileSync(new URL('../../docs/transports.md', import.meta.url), 'utf8')

/** The tables of the page, in their order; each is to be pasted from what is expected. */
const tables = page
  .trimEnd()
  .split('\n\n')
  .filter((block) => block.startsWith('| '))

it('has in docs/transports.md the outcomes that the suite holds the transports to', () => {
  expect(tables).toEqual([differenceTable(), faultTable()])
})
