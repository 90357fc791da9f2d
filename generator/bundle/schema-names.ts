import type { Located } from '../specification/documents.ts'

/** Identifies a place in the documents. */
export const placeOf = ({ file, pointer }: Pick<Located, 'file' | 'pointer'>): string => `${file}#${pointer}`

/**
 * Names shared schemas after their files: `client_event`, or `relations.response` for a part of one.
 *
 * Where two would have one name, the folder stands before it: `identity.sid`.
 * @param places - as `placeOf` gives them
 * @throws Error naming two places that have one name even so.
 */
export const nameSchemas = (places: readonly string[]): ReadonlyMap<string, string> => {
  const short = places.map(shortName)
  const names = places.map((place, i) => {
    const name = shortName(place)
    return short.some((other, k) => other === name && k !== i) ? `${folderOf(place)}.${name}` : name
  })
  const twice = names.findIndex((name, i) => names.indexOf(name) !== i)
  if (twice >= 0) throw new Error(`${places[twice]}: another schema is called ${names[twice]} too`)
  return new Map(places.map((place, i) => [place, names[i] ?? '']))
}

const shortName = (place: string): string => {
  const [, file = '', pointer = ''] = /([^/]+)\.yaml#(.*)$/.exec(place) ?? []
  const part = pointer.split('/').at(-1) ?? ''
  return part === '' ? file : `${file}.${part}`
}

/** The API's folder, or the whole path where there is none. */
const folderOf = (place: string): string => /^api\/([^/]+)\//.exec(place)?.[1] ?? place.replaceAll('/', '.')
