import { describe, expect, it } from 'vitest'
import {
  checkFile,
  checkNamedFile,
  memoryFile,
  memoryFileContent,
  namedFile,
} from '../../src/jobs/file-desc.ts'
import { refusedField } from './sample.ts'

describe('FileDesc', () => {
  it('is a name, and a content type where there is one', () => {
    expect(namedFile('a.png', 'image/png')).toEqual({
      _tag: 'NamedFile',
      name: 'a.png',
      contentType: 'image/png',
    })
    expect(Object.keys(namedFile('a.png'))).toEqual(['_tag', 'name'])
  })

  it('keeps a copy of its content', () => {
    const content = Uint8Array.of(0, 1, 255)
    const file = memoryFile(content, 'image/png')
    content[0] = 9
    expect(memoryFileContent(file)).toEqual(Uint8Array.of(0, 1, 255))
    expect(Object.isFrozen(file)).toBe(true)
    expect(Object.keys(memoryFile(content))).toEqual(['_tag', 'base64'])
  })

  it.each([[new ArrayBuffer(2)], [[1, 2]], [Uint16Array.of(65)], ['abc'], [null]])(
    'has no content %s',
    (content) => {
      expect(refusedField(() => memoryFile(content as never))).toBe('file/content')
    },
  )

  it.each([
    ['file', null],
    ['file', 'a.png'],
    ['file/_tag', {}],
    ['file/_tag', { _tag: 'Stream', name: 'a' }],
    ['file/name', { _tag: 'NamedFile' }],
    ['file/name', { _tag: 'NamedFile', name: '' }],
    ['file/base64', { _tag: 'MemoryFile', base64: 'A' }],
    ['file/contentType', { _tag: 'NamedFile', name: 'a', contentType: 'a\r\nEvil: 1' }],
    ['file/contentType', { _tag: 'NamedFile', name: 'a', contentType: null }],
  ])('refuses, naming %s, %j', (field, value) => {
    expect(refusedField(() => checkFile('file', value))).toBe(field)
  })

  it('can be asked for with a name', () => {
    expect(checkNamedFile('f', namedFile('a'))).toEqual(namedFile('a'))
    expect(refusedField(() => checkNamedFile('f', memoryFile(new Uint8Array())))).toBe('f/_tag')
  })
})
