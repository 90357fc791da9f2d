import type { Property, Schema } from '../schema/schema.ts'

const formats: Readonly<Record<string, string>> = {
  'mx-user-id': 'a user id, such as `@localpart:server`',
  'mx-room-id': 'a room id, which begins with `!`',
  'mx-room-alias': 'a room alias, such as `#name:server`',
  'mx-event-id': 'an event id, which begins with `$`',
  'mx-mxc-uri': 'a URI of content, such as `mxc://server/mediaId`',
  'mx-server-name': "a server's host, and its port if it is not the default one",
  'mx-unpadded-base64': 'base64 without padding',
  'mx-urlsafe-unpadded-base64': 'URL-safe base64 without padding',
  uri: 'a URI',
  email: 'an email address',
}

/** Says what a value must be beyond its type: its format, its unit, its form. */
export const constraint = (schema: Schema, unit: string | undefined): string | undefined => {
  if (unit !== undefined) return `in ${unit}`
  if (schema.kind === 'array') return itemsConstraint(schema.items)
  if (schema.kind === 'integer') return 'a whole number'
  if (schema.kind !== 'text') return undefined
  const form = schema.pattern === undefined ? undefined : `matches \`${schema.pattern}\``
  const length = schema.maxLength === undefined ? undefined : `at most ${schema.maxLength} characters`
  const parts = [schema.format === undefined ? undefined : formats[schema.format], length]
  const known = parts.filter((part) => part !== undefined)
  return known.length > 0 ? known.join(', ') : form
}

const itemsConstraint = (items: Schema): string | undefined => {
  const each = constraint(items, undefined)
  return each === undefined ? undefined : `each ${each}`
}

/** Says the facts of a property, in one line or none. */
export const propertyFacts = ({ schema, facts }: Property): readonly string[] => {
  const what = constraint(schema, facts.unit)
  const parts = [
    what === undefined ? undefined : what.charAt(0).toUpperCase() + what.slice(1),
    facts.since === undefined ? undefined : `Since v${facts.since}`,
    facts.deprecated ? 'Deprecated' : undefined,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? [] : [`${parts.join('. ')}.`]
}
