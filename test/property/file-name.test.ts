import fc from 'fast-check'
import { safeFileName } from 'matrix-jobs'
import { GetContentJob } from 'matrix-jobs/client-server'
import { describe, expect, it } from 'vitest'

/** What names are attacked with, among all other characters. */
const hostile = fc.constantFrom(
  ...[
    '.',
    '..',
    '/',
    '\\',
    ':',
    ' ',
    '"',
    ';',
    '=',
    '*',
    "'",
    '%',
    '%2F',
    '%00',
    '\0',
    '\n',
    '\u007f',
    '\u0085',
  ],
  ...['\u2028', '\u202e', '\u2066', '\u200f', '\ud800', '\udc00', 'con', 'NUL', 'com1', 'a', 'é', '€', '👩'],
)
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(hostile, { maxLength: 300 }).map((parts) => parts.join('')),
)

const expectSafe = (given: string | undefined) => {
  if (given === undefined) return
  expect(given).not.toMatch(/[/\\<>:"|?*\p{Cc}\p{Cs}\p{Bidi_C}\p{Zl}\p{Zp}]/u)
  expect(given).not.toMatch(/^$|^[\s.]|[\s.]$|^(?:con|prn|aux|nul|com\d|lpt\d)\s*(?:\.|$)/i)
  expect(new TextEncoder().encode(given).length).toBeLessThanOrEqual(255)
}

/** The response to a download with this header. */
const download = (disposition: string) => {
  const headers = { 'content-disposition': disposition }
  const body = { _tag: 'Bytes', base64: '' } as const
  const media = GetContentJob.decodeResponse({ jobId: 'GetContent', statusCode: 200, headers, body })
  if (media._tag === 'Left' || media.right._tag !== 'Media') throw new Error('no media')
  return media.right
}

describe('safeFileName, of any text', () => {
  it('gives nothing or a safe name', () => {
    fc.assert(
      fc.property(name, (given) => expectSafe(safeFileName(given))),
      { numRuns: 3000 },
    )
  })

  it('leaves what it gave as it is, if that is not at the limit', () => {
    fc.assert(
      fc.property(name, (given) => {
        const safe = safeFileName(given)
        fc.pre(safe !== undefined && new TextEncoder().encode(safe).length < 255)
        expect(safeFileName(safe ?? '')).toBe(safe)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('the name of a download', () => {
  it('is safe, whatever the header is', () => {
    const start = fc.constantFrom(
      '',
      'inline',
      'attachment;filename=',
      'inline; filename="',
      "a; filename*=UTF-8''",
    )
    fc.assert(
      fc.property(start, name, (begin, rest) => expectSafe(download(begin + rest).fileName)),
      { numRuns: 3000 },
    )
  })

  it('is the very name that was encoded by RFC 8187, if that is a safe one', () => {
    const encode = (text: string) =>
      encodeURIComponent(text).replace(
        /['()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      )
    fc.assert(
      fc.property(name, (given) => {
        const safe = safeFileName(given)
        fc.pre(safe !== undefined && new TextEncoder().encode(safe).length < 255)
        const header = `attachment; filename="fallback"; filename*=UTF-8''${encode(safe ?? '')}`
        expect(download(header)).toMatchObject({ disposition: 'attachment', fileName: safe })
      }),
      { numRuns: 3000 },
    )
  })

  it('is the very name in quotes, and as bytes of UTF-8', () => {
    fc.assert(
      fc.property(name, (given) => {
        const safe = safeFileName(given)
        fc.pre(safe !== undefined && new TextEncoder().encode(safe).length < 255)
        const bytes = String.fromCharCode(...new TextEncoder().encode(safe))
        expect(download(`inline; filename="${bytes}"`)).toMatchObject({
          disposition: 'inline',
          fileName: safe,
        })
      }),
      { numRuns: 3000 },
    )
  })
})
