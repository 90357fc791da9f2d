import fc from 'fast-check'
import type { FlatSchema } from '../specification/flatten.ts'
import { formats } from '../specification/formats.ts'
import { arbitraryText } from './json.ts'

const label = fc.stringMatching(/^[a-z][a-z\d-]{0,6}[a-z\d]$/)

const serverName: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.array(label, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('.')),
      },
      { weight: 1, arbitrary: fc.ipV4() },
      {
        weight: 1,
        arbitrary: fc
          .ipV6()
          .filter((ip) => !ip.includes('.'))
          .map((ip) => `[${ip}]`),
      },
    ),
    fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined }),
  )
  .map(([host, port]) => (port === undefined ? host : `${host}:${port}`))

const opaque = fc.stringMatching(/^[A-Za-z\d_-]{1,18}$/)

const uri: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom('https', 'http'), serverName, fc.array(label, { maxLength: 2 }))
  .map(([scheme, server, path]) => `${scheme}://${server}/${path.join('/')}`)

/** Texts of each format of the specification. */
const byFormat: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'mx-user-id': fc
    .tuple(fc.stringMatching(/^[a-z\d._=/+-]{1,12}$/), serverName)
    .map(([localpart, server]) => `@${localpart}:${server}`),
  // Since version 12 of rooms, there is no server in their ids.
  'mx-room-id': fc
    .tuple(opaque, fc.option(serverName, { nil: undefined }))
    .map(([id, server]) => (server === undefined ? `!${id}` : `!${id}:${server}`)),
  'mx-room-alias': fc
    .tuple(arbitraryText, serverName)
    .map(([name, server]) => `#${name.replaceAll(':', '')}:${server}`),
  'mx-event-id': opaque.map((id) => `$${id}`),
  'mx-mxc-uri': fc.tuple(serverName, opaque).map((parts) => `mxc://${parts.join('/')}`),
  'mx-server-name': serverName,
  uri,
  email: fc.tuple(fc.stringMatching(/^[a-z\d.+_-]{1,10}$/), label).map((parts) => `${parts.join('@')}.org`),
}

/** Makes texts of a format, of a pattern, or any. */
export const fromText = ({ format = '', pattern }: FlatSchema): fc.Arbitrary<string> => {
  const formed = byFormat[format]
  // The patterns of Matrix's own formats say less than these do.
  if (formed !== undefined && (pattern === undefined || format.startsWith('mx-'))) return formed
  if (pattern === undefined) return arbitraryText
  const matching = fc.stringMatching(new RegExp(pattern, 'u'))
  return formed === undefined
    ? matching
    : matching.filter((text) => formats[format]?.form.test(text) === true)
}
