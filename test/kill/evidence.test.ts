import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readJournals, receiptOf, settledLine } from '../../scripts/kill/evidence.ts'
import type { ReceivedRequest } from '../../src/testing/homeserver/journal.ts'

const request: ReceivedRequest = {
  ...{ method: 'PUT', path: '/', query: [], problems: [], pathParameters: {} },
  headers: { 'x-life': '3' },
}

it('reads what a message is about, and its transaction id', () => {
  const sent = { ...request, body: { msgtype: 'm.text', body: '1.2.4' }, pathParameters: { txnId: 't' } }
  expect(receiptOf(sent)).toEqual({ name: '1.2.4', life: 3, txnId: 't' })
})

it('reads what an invite is about', () => {
  expect(receiptOf({ ...request, body: { user_id: '@u1.2.9:example.org' } })).toEqual({
    name: '1.2.9',
    life: 3,
  })
})

it('reads the lines that were written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-jobs-'))
  const settled = [
    { name: '0.0.1', life: 0, outcome: '200', isAgain: false },
    { name: '0.0.1', life: 1, outcome: '200', isAgain: true },
  ]
  writeFileSync(join(folder, 'settled'), settled.map((one) => `${settledLine(one)}\n`).join(''))
  writeFileSync(join(folder, 'acknowledged'), '0.0.1\n1.0.1\n')
  const journals = readJournals(folder)
  rmSync(folder, { recursive: true })
  expect(journals).toEqual({ settled, acknowledged: ['0.0.1', '1.0.1'], dropped: [] })
})
