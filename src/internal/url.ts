/** An http or https URL with an ASCII host, and without a user, query and fragment. */
export const urlForm = /^(https?):\/\/([\w.~-]+|\[[\da-f:.]+\])(:\d{1,5})?(\/[!$-;=@-Z_a-z~]*)?$/i

/** Says what `urlForm` takes. */
export const urlExpected = 'a bare http(s) URL'

/**
 * Gives a URL's scheme, host and port: the same text for all URLs of one server.
 *
 * The platform's URL cannot be named on the floors without I/O.
 * @returns undefined for what is no http or https URL
 */
export const originOf = (url: string): string | undefined => {
  const match = urlForm.exec(url)
  if (match === null) return undefined
  const [, scheme = '', host = '', port = ''] = match
  const secure = scheme.toLowerCase() === 'https'
  const number = Number(port.slice(1))
  const isDefault = port === '' || number === (secure ? 443 : 80)
  return `${secure ? 'https' : 'http'}://${host.toLowerCase()}${isDefault ? '' : `:${number}`}`
}
