import { pascalCase } from '../names.ts'
import type { Located } from '../specification/documents.ts'
import { declarationsOf } from './declarations.ts'
import type { Schema } from './schema.ts'

/** The schemas that have a name, which others refer to. */
export interface SharedSchemas {
  /** Gives the name of a schema, and has it read unless it was. */
  readonly refer: (target: Located) => string
  /** Gives a schema that was read, by its name. */
  readonly look: (name: string) => Schema
  /** Gives the name of the schema in whose file a type is declared; undefined if in none. */
  readonly homeOf: (type: string) => string | undefined
  /** Gives what was read so far, by name. */
  readonly all: () => ReadonlyMap<string, SharedSchema>
}

/** A schema that has a name. */
export interface SharedSchema {
  readonly name: string
  readonly schema: Schema
  readonly at: Located
}

/** Where a file or a part of one has a name that says too little, or that another one has. */
const prefixes: readonly (readonly [folder: string, prefix: string])[] = [
  ['api/application-service/definitions/', 'ThirdParty'],
  ['api/identity/definitions/', 'Identity'],
]

const renamed: Readonly<Record<string, string>> = {
  'event-schemas/schema/core-event-schema/event.yaml': 'BasicEvent',
  'event-schemas/schema/m.key.verification.m.relates_to.yaml': 'KeyVerificationRelatesTo',
  'event-schemas/schema/components/room_key_withheld_content.yaml': 'RoomKeyWithheld',
  'api/application-service/definitions/protocol_base.yaml': 'ThirdPartyProtocolBase',
  'api/client-server/definitions/protocol.yaml': 'ThirdPartyProtocol',
  'api/client-server/definitions/wellknown/full.yaml': 'WellknownClient',
  'api/client-server/definitions/wellknown/homeserver.yaml': 'WellknownHomeserver',
  'api/client-server/definitions/wellknown/identity_server.yaml': 'WellknownIdentityServer',
}

/** Keeps the schemas that have a name; each is read once, also when it contains itself. */
export const sharedSchemas = (
  read: (at: Located, name: string, shared: SharedSchemas) => Schema,
): SharedSchemas => {
  const known = new Map<string, SharedSchema | undefined>()
  const places = new Map<string, string>()
  const shared: SharedSchemas = {
    refer: (target) => {
      const name = nameOf(target)
      const place = `${target.file}#${target.pointer}`
      const before = places.get(name)
      if (before === place) return name
      if (before !== undefined) throw new Error(`${place} and ${before} are both called ${name}`)
      places.set(name, place)
      known.set(name, undefined)
      known.set(name, { name, schema: read(target, name, shared), at: target })
      return name
    },
    look: (name) => {
      const found = known.get(name)
      if (found === undefined) throw new Error(`${name} was not read, or contains itself`)
      return found.schema
    },
    homeOf: (type) => [...known.values()].find((one) => one !== undefined && declares(one, type))?.name,
    all: () => {
      const entries = [...known].flatMap(([name, schema]) =>
        schema === undefined ? [] : [[name, schema] as const],
      )
      return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
    },
  }
  return shared
}

const declares = ({ name, schema }: SharedSchema, type: string): boolean =>
  declarationsOf(name, schema).some((declaration) => declaration.name === type)

/** Names the schema by its file, or by its file and its place in it. */
export const nameOf = ({ file, pointer }: Located): string => {
  const other = renamed[file]
  if (other !== undefined) return other
  const [, prefix = ''] = prefixes.find(([folder]) => file.startsWith(folder)) ?? []
  const base = file
    .replace(/^.*\//, '')
    .replace(/\.yaml$/, '')
    .replace(/^m\.(?=login|oauth|mentions|relates)/, '')
  return prefix + pascalCase(`${base} ${pointer.replace(/^\/(components\/schemas\/)?/, '')}`)
}
