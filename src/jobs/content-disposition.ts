import { safeFileName } from './file-name.ts'

/** How a server would have content shown, and what it calls it. */
export interface ContentDisposition {
  /** Whether to show it where it is or to offer it for saving; what is neither counts as `attachment`. */
  readonly disposition?: 'inline' | 'attachment'
  /** A name that a file can safely be given, made of the server's. */
  readonly fileName?: string
}

/**
 * Reads a header Content-Disposition; it never throws, since servers write it in many ways.
 *
 * @returns what could be read; `{}` of what is none
 * @see https://www.rfc-editor.org/rfc/rfc6266
 */
export const readContentDisposition = (header: string): ContentDisposition => {
  const given: Record<string, string> = {}
  for (const [, name = '', value = ''] of header.matchAll(parameter))
    given[name.toLowerCase()] ??= unquote(value)
  const type = /^[^;="]+(?=;|$)/.exec(header)?.[0].trim().toLowerCase()
  const fileName = safeFileName(decodeExtended(given['filename*']) ?? decodeBytes(given.filename ?? ''))
  return {
    ...(type && { disposition: type === 'inline' ? type : 'attachment' }),
    ...(fileName && { fileName }),
  }
}

// A value without quotes goes on to the semicolon: many servers write spaces in it.
const parameter = /(?:^|;)\s*([^\s;="]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)/g

const unquote = (value: string): string =>
  /^".*"$/s.test(value) ? value.slice(1, -1).replace(/\\(.)/g, '$1') : value.replace('"', '')

/** Reads `UTF-8''na%C3%AFve.txt` (RFC 8187). */
const decodeExtended = (value = ''): string | undefined =>
  decodePercent(/^utf-8'[^']*'(.+)/i.exec(value)?.[1] ?? '%')

/** Platforms give a header's bytes as Latin-1, and servers write UTF-8 there. */
const decodeBytes = (text: string): string =>
  decodePercent(text.replace(/[%\x80-\xff]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)) ?? text

const decodePercent = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {}
  return undefined
}
