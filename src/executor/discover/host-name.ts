import { requireForm } from '../../internal/invalid-parameter.ts'

// Of a user id, all behind the first colon; of a server name, all before its port. The length is that of a user id.
const form = /^(?=.{1,255}$)(?:@[^:]*:)?(\[[\da-f:.]{2,45}\]|[a-z\d-]+(?:\.[a-z\d-]+)*\.?)(?::\d{1,5})?$/i

/**
 * Gives the host of a server name or a user id.
 *
 * The port of a server name is that of the federation: the file for clients is found without it.
 * @throws InvalidParameterError on what is neither.
 * @see https://spec.matrix.org/v1.18/appendices/#server-name
 */
export const hostName = (serverName: string): string =>
  form.exec(requireForm('serverName', serverName, 'a server name or a user id', form))?.[1] ?? ''
