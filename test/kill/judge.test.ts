import { describe, expect, it } from 'vitest'
import type { Evidence, Receipt, Settlement } from '../../scripts/kill/evidence.ts'
import { judge, missed } from '../../scripts/kill/judge.ts'

const message = (name: string, life: number, txnId = name): Receipt => ({ name, life, txnId })
const invite = (name: string, life: number): Receipt => ({ name, life })
const told = (name: string, life: number, outcome = '200', isAgain = false): Settlement => ({
  ...{ name, life, outcome, isAgain },
})

// Two lanes, and a kill that hits a message in flight, an outcome that is being told, and an invite.
const good: Evidence = {
  acknowledged: ['0.0.7', '1.0.8', '0.0.8', '1.0.9', '0.1.0'],
  receipts: [
    message('0.0.7', 0),
    message('1.0.8', 0),
    message('0.0.8', 0),
    invite('1.0.9', 0),
    message('0.0.8', 1),
    message('0.1.0', 1),
  ],
  settled: [
    told('0.0.7', 0),
    told('1.0.8', 0),
    told('1.0.8', 1, '200', true),
    told('1.0.9', 1, 'CancelledError'),
    told('0.0.8', 1),
    told('0.1.0', 1),
  ],
  dropped: ['1.0.9'],
}

const broken = (evidence: Partial<Evidence>): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(judge({ ...good, ...evidence })).filter(([, against]) => against.length))

describe('the judge of kills', () => {
  it('finds nothing against a good history', () => {
    expect(broken({})).toEqual({})
    expect(missed(good)).toEqual([])
  })

  it.each<[string, string, Partial<Evidence>]>([
    [
      'nothing that was acknowledged is lost',
      '0.1.0',
      { receipts: good.receipts.filter(({ name }) => name !== '0.1.0') },
    ],
    [
      'everything that was acknowledged is settled',
      '0.1.0',
      { settled: good.settled.filter(({ name }) => name !== '0.1.0') },
    ],
    [
      'it is settled with its own outcome',
      '1.0.9',
      { settled: [...good.settled, told('1.0.9', 1, '200', true)] },
    ],
    ['what is settled again is marked', '0.1.0', { settled: [...good.settled, told('0.1.0', 1)] }],
    ['no lane is out of order', '0.0.7', { receipts: [message('0.1.1', 0), ...good.receipts] }],
    [
      'what is received again was in flight at a kill',
      '0.1.0',
      { receipts: [...good.receipts, message('0.1.0', 1)] },
    ],
    [
      'what is received again was in flight at a kill',
      '0.1.0',
      { receipts: [...good.receipts, message('0.1.0', 2)] },
    ],
    [
      'nothing behind it was received in between',
      '2.0.1',
      { receipts: [...good.receipts, message('2.0.1', 0), message('2.0.2', 0), message('2.0.1', 1)] },
    ],
    [
      'it has the same transaction id',
      '0.1.0',
      { receipts: [...good.receipts.slice(0, -1), message('0.1.0', 1, 'another')] },
    ],
    [
      'what must not take effect twice is received once',
      '1.0.9',
      { receipts: [...good.receipts, invite('1.0.9', 1)] },
    ],
  ])('sees that %s', (law, name, evidence) => {
    const verdicts = broken(evidence)
    expect(Object.keys(verdicts)).toEqual([law])
    expect(verdicts[law]).toContain(name)
  })

  it('sees that only what must not take effect twice is dropped', () => {
    const settled = [...good.settled.slice(0, -1), told('0.1.0', 1, 'CancelledError')]
    expect(broken({ dropped: ['1.0.9', '0.1.0'], settled })).toEqual({ 'nothing else is dropped': ['0.1.0'] })
  })

  it('says what no kill has hit', () => {
    expect(missed({ receipts: [], settled: [], acknowledged: [], dropped: [] })).toEqual([
      'a request in flight',
      'an outcome that was being told',
      'what must not take effect twice',
    ])
  })
})
