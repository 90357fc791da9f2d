import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createHeaderReader } from '../../src/platform/header-reader.ts'
import { joinRawHeaders, type RawHeader } from '../../src/platform/node-headers.ts'

const bytes = (...texts: string[]) => texts.map((text) => Buffer.from(text, 'latin1'))

describe('a reader of headers', () => {
  it('gives the same frozen headers again for the same bytes', () => {
    const read = createHeaderReader()
    const headers = read(bytes('X-A', '1'))
    expect(headers).toEqual({ 'x-a': '1' })
    expect(Object.isFrozen(headers)).toBe(true)
    expect(read(bytes('X-A', '1'))).toBe(headers)
  })

  it('takes no list of values for the text that they would be together', () => {
    const read = createHeaderReader()
    expect([read(['A', '12']), read(['A', ['1', '2']])]).toEqual([{ a: '12' }, { a: '1, 2' }])
  })

  it('reads each as if there had been none before, whatever the form', () => {
    // Of so few that the same often come again, in part or in another form.
    const text = fc.constantFrom('a', 'A', 'b', 'ab', '')
    const raw: fc.Arbitrary<RawHeader> = fc.oneof(
      { weight: 2, arbitrary: text.map((one) => Buffer.from(one)) },
      text,
      fc.array(text, { maxLength: 2 }),
    )
    const responses = fc.array(fc.array(raw, { maxLength: 4 }), { maxLength: 9 })
    fc.assert(
      fc.property(responses, (all) => {
        const read = createHeaderReader()
        expect(all.map(read)).toEqual(all.map(joinRawHeaders))
      }),
      { numRuns: 1000 },
    )
  })
})
