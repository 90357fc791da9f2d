/** An http or https URL with an ASCII host, and without a user, query and fragment. */
export const urlForm = /^(https?):\/\/([\w.~-]+|\[[\da-f:.]+\])(?::(\d{1,5}))?(\/[!$-;=@-Z_~]*)?$/i

/** Says what `urlForm` takes. */
export const urlExpected = 'a bare http(s) URL'

/**
 * Gives a URL's scheme, host and port: the same text for all URLs of one server.
 *
 * The platform's URL cannot be named on the floors without I/O.
 * @returns undefined for what is no http or https URL
 */
export const originOf = (url: string): string | undefined => {
  const [, scheme, host, port] = urlForm.exec(url.toLowerCase()) ?? []
  const number = Number(port)
  return (
    scheme && `${scheme}://${host}${port && number !== (scheme === 'https' ? 443 : 80) ? `:${number}` : ''}`
  )
}
