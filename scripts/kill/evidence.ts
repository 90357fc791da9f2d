import { existsSync, readFileSync } from 'node:fs'
import type { ReceivedRequest } from '../../src/testing/homeserver/journal.ts'

/** A request as the server received it. */
export interface Receipt {
  /** What it is about: lane.life.number of the life in which it was enqueued. */
  readonly name: string
  /** In which life of the program it was sent. */
  readonly life: number
  /** Absent: it has none, and must not take effect twice. */
  readonly txnId?: string
}

/** What `onSettled` was told, and in which life. */
export interface Settlement {
  readonly name: string
  readonly life: number
  readonly outcome: string
  readonly isAgain: boolean
}

/** What the server and the program have written down. */
export interface Evidence {
  readonly receipts: readonly Receipt[]
  /** Names of what the queue has taken. */
  readonly acknowledged: readonly string[]
  readonly settled: readonly Settlement[]
  /** Names of what may have taken effect, and was cancelled for that. */
  readonly dropped: readonly string[]
}

/** The header by which a request tells in which life it was sent. */
export const lifeHeader = 'x-life'

/** Reads what a request is about. */
export const receiptOf = ({ body, headers, pathParameters }: ReceivedRequest): Receipt => {
  const { body: text = '', user_id: invited = '' } = body as Readonly<Record<string, string>>
  const { txnId } = pathParameters
  return {
    name: text || invited.replace(/^@u|:.*$/g, ''),
    life: Number(headers[lifeHeader]),
    ...(txnId !== undefined && { txnId }),
  }
}

/** Writes down what `onSettled` was told, as one line. */
export const settledLine = ({ name, life, outcome, isAgain }: Settlement): string =>
  [name, life, outcome, isAgain ? 'again' : 'first'].join(' ')

/** Reads what the program has written down in a folder. */
export const readJournals = (folder: string): Omit<Evidence, 'receipts'> => {
  const linesOf = (name: string) =>
    existsSync(`${folder}/${name}`)
      ? readFileSync(`${folder}/${name}`, 'utf8').split('\n').filter(Boolean)
      : []
  const settled = linesOf('settled').map((line) => {
    const [name = '', life = '', outcome = '', mark] = line.split(' ')
    return { name, life: Number(life), outcome, isAgain: mark === 'again' }
  })
  return { acknowledged: linesOf('acknowledged'), settled, dropped: linesOf('dropped') }
}
