import type { Documents, Located, Node } from '../../../generator/specification/documents.ts'
import { at } from '../../../generator/specification/documents.ts'

/** Documents that a test has in its hands, by file; a reference is `#/…` or a file with that behind it. */
export const documentsOf = (files: Readonly<Record<string, Node>>): Documents => {
  const load = (file: string): Located => {
    const node = files[file]
    if (node === undefined) throw new Error(`no file ${file}`)
    return { node, file, pointer: '' }
  }
  const resolve = (from: Located): Located => {
    const { $ref } = from.node
    if (typeof $ref !== 'string') return from
    const [file = '', fragment = ''] = $ref.split('#')
    return resolve(at(load(file === '' ? from.file : file), ...fragment.split('/').slice(1)))
  }
  return { commit: 'c0ffee', load, list: () => Object.keys(files), resolve }
}
