import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { readBundle } from '../../../generator/bundle/bundle.ts'
import { bundleFiles } from '../../../generator/bundle/bundle-files.ts'
import { exampleFlaws } from '../../../generator/bundle/flaws.ts'
import { generatedHeader } from '../../../generator/emit/module.ts'
import { openDocuments } from '../../../generator/specification/documents.ts'
import { apis, readOperations } from '../../../generator/specification/operations.ts'
import { clientServer } from '../../../src/testing/specification/client-server.ts'
import { formats } from '../../../src/testing/specification/formats.ts'
import { identity } from '../../../src/testing/specification/identity.ts'
import { schemas } from '../../../src/testing/specification/schemas.ts'
import { isSpecificationThere, root } from '../given.ts'
import { examplesOf } from './examples.ts'

const isThere = isSpecificationThere('bundle')

describe.skipIf(!isThere)('the bundle', () => {
  // Also of what is skipped, the tests are gathered.
  const documents = isThere ? openDocuments(root) : (undefined as never)
  const bundle = isThere ? readBundle(documents) : (undefined as never)

  it('is what is in src/testing/specification', () => {
    expect({ 'client-server': clientServer, identity }).toEqual(bundle.operations)
    expect(schemas).toEqual(bundle.schemas)
    expect([clientServer.length, identity.length]).toEqual([166, 23])
  })

  it('is written the same each time, and marked as generated', () => {
    const files = bundleFiles(documents)
    expect(bundleFiles(openDocuments(root))).toEqual(files)
    expect(files.map(({ path }) => path)).toEqual([
      'src/testing/specification/client-server.ts',
      'src/testing/specification/identity.ts',
      'src/testing/specification/schemas.ts',
    ])
    for (const { text } of files) expect(text.split('\n')[0]).toBe(generatedHeader)
  })

  it('has no sentence of the specification', () => {
    const strings: string[] = []
    JSON.stringify(bundle, (_, value) => {
      if (typeof value === 'string') strings.push(value)
      return value
    })
    expect(strings.filter((text) => /\w \w/.test(text))).toEqual([])
  })

  it('refers to nothing that is not there', () => {
    const missing = [...JSON.stringify(bundle).matchAll(/"#\/\$defs\/([^"]*)"/g)]
      .map(([, name = '']) => name)
      .filter((name) => bundle.schemas[name] === undefined)
    expect(missing).toEqual([])
  })

  it('takes the examples of the specification, but for those that are flawed', () => {
    const ajv = new Ajv2020({ strict: false, formats: { int64: true, float: true } })
    for (const [name, { form }] of Object.entries(formats)) ajv.addFormat(name, form)
    ajv.addSchema({ $id: 'bundle', $defs: bundle.schemas, operations: bundle.operations })
    const refused: string[] = []
    let count = 0
    for (const api of apis) {
      for (const [i, raw] of readOperations(documents, api).entries()) {
        for (const { schemaAt, value } of examplesOf(documents, raw)) {
          count++
          if (!ajv.validate(`bundle#/operations/${api}/${i}${schemaAt}`, value)) {
            refused.push(`${raw.operationId} ${schemaAt}`)
          }
        }
      }
    }
    expect(refused).toEqual(Object.keys(exampleFlaws))
    expect(count).toBeGreaterThan(500)
  })
})
