import type { Api } from '../specification/operations.ts'

/** The version of the published specification that links lead to. */
export const linkedVersion = 'v1.18'

/** A page of the published specification. */
export type Page = 'client-server-api' | 'identity-service-api' | 'application-service-api'

/** Where an operation is described otherwise than by the rule. */
export interface OperationPlace {
  readonly page?: Page
  /** Stands before the plain anchor, which another operation with the same method and path has. */
  readonly prefix?: string
  readonly reason: string
}

/** Operations whose description is not at the plain anchor of their API's page. */
export const operationPlaces: Readonly<Record<string, OperationPlace>> = {
  inviteBy3PID: { prefix: 'thirdparty_', reason: 'inviteUser has the plain anchor' },
  peekEvents: { prefix: 'peeking_', reason: 'getEvents has the plain anchor' },
  pingAppservice: { page: 'application-service-api', reason: 'for application services only' },
  updateAppserviceRoomDirectoryVisibility: {
    page: 'application-service-api',
    reason: 'for application services only',
  },
}

/** Event types that are described on another page than the client-server API's. */
export const eventPages: Readonly<Record<string, Page>> = {
  'm.accepted_terms': 'identity-service-api',
}

/** Variants of `m.room.message` that are described apart from the others: their anchors bear the whole name. */
export const messagesApart: ReadonlySet<string> = new Set([
  'm.room.message$m.key.verification.request',
  'm.room.message$m.server_notice',
])

/**
 * Gives the anchor of an operation on its page: `#get_matrixclientv3sync`.
 *
 * It is right for every operation but those that `operationPlaces` gives a prefix; `operationLink` minds them.
 * @param path - the whole path with its placeholders
 */
export const anchor = (method: string, path: string): string => `#${method.toLowerCase()}${anchorize(path)}`

/** Gives the address of an operation's description. */
export const operationLink = (api: Api, operationId: string, method: string, path: string): string => {
  const { page = pages[api], prefix = '' } = operationPlaces[operationId] ?? {}
  return `${address(page)}#${prefix}${anchor(method, path).slice(1)}`
}

/**
 * Gives the anchor of an event type on its page: `#mroommember`, and `#mimage` for `m.room.message$m.image`.
 *
 * @param name - as the schema's file is called: the event type, and after `$` its variant
 */
export const eventAnchor = (name: string): string => {
  const [type, variant] = name.split('$')
  const isMessage = type === 'm.room.message' && variant !== undefined && !messagesApart.has(name)
  return `#${anchorize(isMessage ? variant : name)}`
}

/** Gives the address of an event type's description. */
export const eventLink = (name: string): string =>
  `${address(eventPages[name] ?? 'client-server-api')}${eventAnchor(name)}`

const pages = { 'client-server': 'client-server-api', identity: 'identity-service-api' } as const

const address = (page: Page) => `https://spec.matrix.org/${linkedVersion}/${page}/`

/** Makes an anchor as Hugo does: letters, digits, `_` and `-` remain, in lower case. */
const anchorize = (text: string) =>
  text
    .trim()
    .replaceAll(' ', '-')
    .replaceAll(/[^\p{L}\p{N}_-]/gu, '')
    .toLowerCase()
