import { describe, expect, it } from 'vitest'
import { readContentDisposition } from '../../src/jobs/content-disposition.ts'

const attachment = (fileName: string) => ({ disposition: 'attachment', fileName })

/** The bytes of a text in UTF-8, each a character, as platforms give them. */
const bytes = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

describe('readContentDisposition', () => {
  it.each([
    ['inline', { disposition: 'inline' }],
    [' INLINE ; a=b', { disposition: 'inline' }],
    ['attachment', { disposition: 'attachment' }],
    ['form-data; name=a', { disposition: 'attachment' }],
    ['', {}],
    ['"inline"', {}],
    ['=', {}],
    [';;;', {}],
  ])('reads the kind in %j', (header, found) => expect(readContentDisposition(header)).toEqual(found))

  it.each([
    ['attachment; filename=a.png', 'a.png'],
    ['attachment; filename="a.png"', 'a.png'],
    ['attachment;FileName="a.png"', 'a.png'],
    ['attachment; filename = "a.png" ; size=7', 'a.png'],
    ['attachment; filename="a; filename=b.png"', 'a; filename=b.png'],
    ['attachment; name="; filename=b.png"; filename=a.png', 'a.png'],
    ['attachment; filename="f\\oo.png"', 'foo.png'],
    ['attachment; filename="a\\"b\\".png"', 'a_b_.png'],
    ['attachment; filename="a%20b.png"', 'a%20b.png'],
    ['attachment; filename=a; filename=b', 'a'],
  ])('reads the name in %s', (header, name) =>
    expect(readContentDisposition(header)).toEqual(attachment(name)),
  )

  it.each([
    ["attachment; filename*=UTF-8''na%C3%AFve%20%E2%82%AC.png", 'naïve €.png'],
    ["attachment; filename*=utf-8'en'a.png", 'a.png'],
    ["attachment; filename=a.png; filename*=UTF-8''%C3%A4.png", 'ä.png'],
    ["attachment; filename*=UTF-8''%C3%A4.png; filename=a.png", 'ä.png'],
    ["attachment; filename*=UTF-8''%E4.png; filename=a.png", 'a.png'],
    ["attachment; filename*=UTF-8''; filename=a.png", 'a.png'],
    ["attachment; filename*=KOI8-R''%E4.png; filename=a.png", 'a.png'],
    ["attachment; filename*=UTF-8''a'b.png", "a'b.png"],
  ])('reads the extended name in %s', (header, name) =>
    expect(readContentDisposition(header)).toEqual(attachment(name)),
  )

  it.each([
    ['spaces without quotes', 'attachment; filename=my photo.png; size=7', 'my photo.png'],
    ['a quote that is not closed', 'attachment; filename="a.png', 'a.png'],
    ['quotes in quotes', 'attachment; filename="a"b".png"', 'a'],
    ['an extended name in quotes', 'attachment; filename*="UTF-8\'\'%C3%A4.png"', 'ä.png'],
    ['UTF-8 as it is', `attachment; filename="${bytes('ä €.png')}"`, 'ä €.png'],
    ['UTF-8 that the platform has read', 'attachment; filename="ä €.png"', 'ä €.png'],
    ['Latin-1', 'attachment; filename="\u00e4.png"', 'ä.png'],
    ['an empty parameter', 'attachment;; filename=a.png', 'a.png'],
    ['a percent sign beside UTF-8', `attachment; filename="100%${bytes('ä')}.png"`, '100%ä.png'],
  ])('copes with %s', (_, header, name) => expect(readContentDisposition(header)).toEqual(attachment(name)))

  it('does without a kind, and without a name that is none', () => {
    expect(readContentDisposition('filename=a.png')).toEqual({ fileName: 'a.png' })
    expect(readContentDisposition('inline; filename=".."')).toEqual({ disposition: 'inline' })
    expect(readContentDisposition("inline; filename*=UTF-8''..%2F..%2F; filename=a")).toEqual({
      disposition: 'inline',
    })
  })

  it('takes no longer than a long header is', () => {
    for (const part of [
      ';a="',
      ';a="\\"',
      '" ',
      ' ',
      ';',
      ';a',
      'a=',
      "'",
      '%',
      '\u00e4',
      '.',
      ';filename="a" ',
    ]) {
      const startedAt = performance.now()
      readContentDisposition(`inline;filename=a${part.repeat(20_000)}b`)
      readContentDisposition(part.repeat(20_000))
      expect(performance.now() - startedAt).toBeLessThan(1000)
    }
  })
})
