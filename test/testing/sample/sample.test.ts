import { describe, expect, it } from 'vitest'
import { byNames } from '../../../src/testing/sample/by-names.ts'
import { sample } from '../../../src/testing/sample/sample.ts'
import { sampleResponse } from '../../../src/testing/sample/sample-response.ts'
import { findSpec } from '../../../src/testing/specification/find-spec.ts'
import type { Schema } from '../../../src/testing/specification/operation-spec.ts'

const context = {
  serverName: 'example.org',
  userId: '@bob:example.org',
  accessToken: 'token',
  values: {},
  count: 3,
  at: 1000,
}

describe('sample', () => {
  it.each<readonly [string, Schema, unknown]>([
    ['a text by its name', { type: 'string' }, 'thing'],
    ['a user id', { type: 'string', format: 'mx-user-id' }, '@bob:example.org'],
    ['a room id', { type: 'string', format: 'mx-room-id' }, '!room:example.org'],
    ['an event id', { type: 'string', format: 'mx-event-id' }, '$event'],
    ['an mxc URI', { type: 'string', format: 'mx-mxc-uri' }, 'mxc://example.org/media3'],
    ['one of some', { type: 'string', enum: ['b', 'a'] }, 'b'],
    ['a number', { type: 'integer' }, 1],
    ['a flag', { type: 'boolean' }, false],
    ['null', { type: 'null' }, null],
    ['a list of one', { type: 'array', items: { type: 'integer' } }, [1]],
    ['a text, if that is among the types', { type: ['object', 'string'] }, 'thing'],
    ['the first type otherwise', { type: ['integer', 'null'] }, 1],
    ['an object where there may be anything', {}, {}],
    ['the first alternative', { oneOf: [{ type: 'integer' }, { type: 'string' }] }, 1],
    [
      'what must be there',
      {
        type: 'object',
        properties: { a: { type: 'integer' }, b: { type: 'integer' }, devices: { type: 'integer' } },
        required: ['a'],
      },
      { a: 1, devices: 1 },
    ],
    [
      'what is usual, but not further in',
      {
        type: 'array',
        items: { properties: { thing: { properties: { devices: {} } } }, required: ['thing'] },
      },
      [{ thing: {} }],
    ],
    [
      'the parts of a whole',
      {
        allOf: [
          { properties: { a: { type: 'integer' } } },
          { properties: { b: { type: 'boolean' } }, required: ['a', 'b'] },
        ],
      },
      { a: 1, b: false },
    ],
    ['what a reference means', { $ref: '#/$defs/error' }, { errcode: 'errcode' }],
  ])('makes %s', (_, schema, want) => {
    expect(sample(schema, context, ['thing'])).toEqual(want)
  })

  it('takes ids from the path, if they are of the form', () => {
    const values = { roomIdOrAlias: '!a:b', userId: 'nobody', eventId: '$e', serverName: 's', mediaId: 'm' }
    const make = (format: string, more = {}) =>
      sample({ type: 'string', format }, { ...context, values: { ...values, ...more } }, ['thing'])
    expect(make('mx-room-id')).toBe('!a:b')
    expect(make('mx-room-id', { roomIdOrAlias: '#a:b' })).toBe('!room:example.org')
    expect(make('mx-user-id')).toBe('@bob:example.org')
    expect(make('mx-event-id')).toBe('$e')
    expect(make('mx-event-id', { txnId: '1' })).toBe('$sent-1')
    expect(make('mx-mxc-uri')).toBe('mxc://s/m')
    expect(make('mx-mxc-uri', { mediaId: 'a/b' })).toBe('mxc://example.org/media3')
  })
})

describe('byNames', () => {
  it('takes what has the most names', () => {
    const table = { type: 1, 'flows.type': 2, 'constructor.a': 3 }
    expect(byNames(table, ['login', 'flows', 'type'])).toBe(2)
    expect(byNames(table, ['login', 'type'])).toBe(1)
    expect(byNames(table, ['constructor'])).toBeUndefined()
  })
})

describe('sampleResponse', () => {
  const respond = (operation: string, values = {}, redirectUrl?: string) =>
    sampleResponse(findSpec(operation), { ...context, values, redirectUrl })

  it('makes JSON', () => {
    expect(respond('getDevice', { deviceId: 'D' })).toEqual({
      statusCode: 200,
      headers: { 'Content-Type': 'application/json' },
      body: '{"device_id":"D"}',
    })
  })

  it('makes media, with their name', () => {
    expect(respond('getContent', { mediaId: 'm' })).toEqual({
      statusCode: 200,
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Disposition': 'inline; filename="file"',
      },
      body: 'content of m',
    })
    const { headers } = respond('getContentOverrideName', { mediaId: 'm', fileName: 'Höhe "1"\n.png' })
    expect(headers['Content-Disposition']).toBe("inline; filename*=utf-8''H%C3%B6he%20%221%22%0A.png")
    const { body, headers: ofPicture } = respond('getContentThumbnail')
    expect(ofPicture['Content-Type']).toBe('image/png')
    expect([...body.slice(1, 4)]).toEqual([...new TextEncoder().encode('PNG')])
  })

  it('makes redirects and empty responses', () => {
    expect(respond('redirectToSSO', {}, 'https://app.example.org/?a=b')).toEqual({
      statusCode: 302,
      headers: { Location: 'https://example.org/sso?redirectUrl=https%3A%2F%2Fapp.example.org%2F%3Fa%3Db' },
      body: '',
    })
    expect(respond('emailSubmitTokenGetV2')).toEqual({ statusCode: 200, headers: {}, body: '' })
  })
})
