import { eventLink } from '../facts/anchors.ts'
import { pascalCase } from '../names.ts'
import { type ReadContext, readSchema, uniqueNames } from '../schema/read.ts'
import type { Schema } from '../schema/schema.ts'
import type { SharedSchemas } from '../schema/shared.ts'
import { at, type Documents, items, type Located } from '../specification/documents.ts'

/** The content of a type of event, or of one variant of it. */
export interface EventContent {
  /** The type: `m.room.message`. */
  readonly type: string
  /** What its file is called: `m.room.message$m.image`. */
  readonly variant: string
  /** The name of the content's type: `RoomMessageImageContent`. */
  readonly name: string
  readonly kind: EventKind
  readonly schema: Schema
  readonly link: string
}

/** Whether an event is a room's state, in a room's timeline, or neither. */
export type EventKind = 'state' | 'room' | 'basic'

const folder = 'event-schemas/schema'

/** Reads the contents of all types of events. */
export const readEvents = (documents: Documents, shared: SharedSchemas): readonly EventContent[] =>
  documents
    .list(folder)
    .map(documents.load)
    .flatMap((document) => {
      const content = contentOf(document)
      return content === undefined ? [] : [readEvent(document, content, documents, shared)]
    })

const readEvent = (
  document: Located,
  content: Located,
  documents: Documents,
  shared: SharedSchemas,
): EventContent => {
  const variant = document.file.slice(folder.length + 1, -'.yaml'.length)
  const [type = ''] = variant.split('$')
  const owner = pascalCase(variant.replace(/^m\./, '').replace('$m.', ' '))
  const name = `${owner}Content`
  const context: ReadContext = { documents, shared, owner, uniqueName: uniqueNames(owner, [name]) }
  return {
    type,
    variant,
    name,
    kind: kindOf(document, documents),
    schema: readSchema(content, context, 'content', name),
    link: eventLink(variant),
  }
}

/** Finds the content's schema, in the document or in a part of its `allOf`. */
const contentOf = (document: Located): Located | undefined => {
  const parts = [document, ...items(document, 'allOf')]
  const part = parts.find(({ node }) => {
    const properties = node.properties
    return typeof properties === 'object' && properties !== null && 'content' in properties
  })
  return part && at(part, 'properties', 'content')
}

/** An event is of the kind of the schema that it extends, however many lie between. */
const kindOf = (document: Located, documents: Documents): EventKind => {
  const bases = items(document, 'allOf').map(documents.resolve)
  const kinds = bases.map((base) => {
    if (base.file.endsWith('/state_event.yaml')) return 'state'
    return base.file.endsWith('/room_event.yaml')
      ? 'room'
      : base === document
        ? 'basic'
        : kindOf(base, documents)
  })
  return kinds.includes('state') ? 'state' : kinds.includes('room') ? 'room' : 'basic'
}
