import type { Node } from '../specification/documents.ts'

/** A place where the data says something other than what it means. */
export interface Flaw {
  readonly reason: string
  readonly correct: (node: Node) => Node
}

/** The flaws of schemas, by place. */
export const schemaFlaws: Readonly<Record<string, Flaw>> = {
  'api/client-server/rooms.yaml#/paths/~1rooms~1{roomId}~1state~1{eventType}~1{stateKey}/get/responses/200/content/application~1json/schema':
    {
      reason: 'a whole event is an object as well, and of oneOf only one may fit',
      correct: ({ oneOf, ...node }) => ({ ...node, anyOf: oneOf }),
    },
}

/** Gives a schema node as it is meant. */
export const corrected = (place: string, node: Node): Node => schemaFlaws[place]?.correct(node) ?? node

/** Why an operation's security is not what the data says, by its id. */
export const securityFlaws: Readonly<
  Record<string, { readonly security: 'required' | 'optional' | 'none'; readonly reason: string }>
> = {
  emailSubmitTokenGetV2: {
    security: 'optional',
    reason: 'a link in an email leads here, and a browser that follows it has no token',
  },
  getRoomSummary: {
    security: 'optional',
    reason: 'signedRequest is defined nowhere, and servers may answer without a token',
  },
  msisdnSubmitTokenGetV2: {
    security: 'optional',
    reason: 'a link in a message leads here, and a browser that follows it has no token',
  },
}

/** Why an example does not fit its schema, by the operation's id and the example's place. */
export const exampleFlaws: Readonly<Record<string, string>> = {
  'getProtocols /responses/200/content/application~1json':
    'the protocol gitter has no icon, which is required',
}
