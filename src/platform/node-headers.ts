/** Joins the headers that Node and undici give, where one that came more than once is an array. */
export const joinHeaders = (
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value = '']) => [
      name.toLowerCase(),
      typeof value === 'string' ? value : value.join(', '),
    ]),
  )

/** The bytes or the text of a header's name or value. */
export type RawText = Buffer | string

/** The same, or several values of one name. */
export type RawHeader = RawText | readonly RawText[]

/** Joins headers that come as names and values in turn. Of cookies, whose values have commas, the last one counts. */
export const joinRawHeaders = (raw: readonly RawHeader[]): Record<string, string> => {
  const headers: Record<string, string> = {}
  for (let i = 1; i < raw.length; i += 2) {
    const name = textOf(raw[i - 1]).toLowerCase()
    const value = textOf(raw[i])
    headers[name] =
      Object.hasOwn(headers, name) && name !== 'set-cookie' ? `${headers[name]}, ${value}` : value
  }
  return headers
}

/** Gives the text of a header's name or value. */
export const textOf = (raw: RawHeader = ''): string => {
  if (typeof raw === 'string') return raw
  return Buffer.isBuffer(raw) ? raw.toString('latin1') : raw.map(textOf).join(', ')
}
