import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  anchor,
  eventAnchor,
  eventLink,
  operationLink,
  operationPlaces,
} from '../../generator/facts/anchors.ts'
import { openDocuments } from '../../generator/specification/documents.ts'
import { apis, readOperations } from '../../generator/specification/operations.ts'
import { isSpecificationThere, root } from './given.ts'

describe('anchor', () => {
  it.each([
    ['GET', '/_matrix/client/v3/sync', '#get_matrixclientv3sync'],
    ['POST', '/_matrix/client/v3/rooms/{roomId}/read_markers', '#post_matrixclientv3roomsroomidread_markers'],
    ['POST', '/_matrix/identity/v2/store-invite', '#post_matrixidentityv2store-invite'],
    ['GET', '/.well-known/matrix/policy_server', '#getwell-knownmatrixpolicy_server'],
    ['GET', '/_matrix/client/v3/pushrules/', '#get_matrixclientv3pushrules'],
    ['POST', '/_matrix/client/v3/rooms/{roomId}/invite ', '#post_matrixclientv3roomsroomidinvite'],
  ])('%s %s', (method, path, want) => {
    expect(anchor(method, path)).toBe(want)
  })
})

describe('operationLink', () => {
  const client = 'https://spec.matrix.org/v1.18/client-server-api/'
  it.each([
    ['inviteUser', 'POST', '/rooms/{roomId}/invite', `${client}#postroomsroomidinvite`],
    ['inviteBy3PID', 'POST', '/rooms/{roomId}/invite', `${client}#thirdparty_postroomsroomidinvite`],
    ['getEvents', 'GET', '/events', `${client}#getevents`],
    ['peekEvents', 'GET', '/events', `${client}#peeking_getevents`],
    [
      'pingAppservice',
      'POST',
      '/appservice',
      'https://spec.matrix.org/v1.18/application-service-api/#postappservice',
    ],
  ])('%s', (operationId, method, path, want) => {
    expect(operationLink('client-server', operationId, method, path)).toBe(want)
  })

  it('leads an identity operation to the identity service’s page', () => {
    expect(operationLink('identity', 'getVersions', 'GET', '/_matrix/identity/versions')).toBe(
      'https://spec.matrix.org/v1.18/identity-service-api/#get_matrixidentityversions',
    )
  })
})

describe('eventAnchor', () => {
  it.each([
    ['m.room.member', '#mroommember'],
    ['m.room_key.withheld', '#mroom_keywithheld'],
    ['m.room.message$m.image', '#mimage'],
    ['m.room.message$m.server_notice', '#mroommessagemserver_notice'],
    ['m.key.verification.start$m.sas.v1', '#mkeyverificationstartmsasv1'],
  ])('%s', (name, want) => {
    expect(eventAnchor(name)).toBe(want)
  })
})

describe('eventLink', () => {
  it.each([
    ['m.tag', 'https://spec.matrix.org/v1.18/client-server-api/#mtag'],
    ['m.accepted_terms', 'https://spec.matrix.org/v1.18/identity-service-api/#maccepted_terms'],
  ])('%s', (name, want) => {
    expect(eventLink(name)).toBe(want)
  })
})

describe.skipIf(!isSpecificationThere('anchors'))('the links in the specification', () => {
  let linked: readonly string[] = []
  let operations: readonly (readonly [operationId: string, link: string])[] = []
  let events: readonly string[] = []

  beforeAll(() => {
    const documents = openDocuments(root)
    operations = apis.flatMap((api) =>
      readOperations(documents, api).map(
        (at) => [at.operationId, operationLink(api, at.operationId, at.method, at.path)] as const,
      ),
    )
    events = documents
      .list('event-schemas/schema')
      .map((file) => file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length))
    linked = linksIn(join(root, 'data'))
  })

  it('lead to operations as operationLink does', () => {
    const made = new Set(operations.map(([, link]) => `/${link.split('/').slice(4).join('/')}`))
    // `_request_` and `_response-` lead on to an object of an operation.
    const operationLinks = linked.filter((link) => /#(get|put|post|delete)(_matrix|well-known)/.test(link))
    expect(operationLinks.length).toBeGreaterThan(40)
    expect(operationLinks.filter((link) => !made.has(link.replace(/_(request|response)[_-].*/, '')))).toEqual(
      [],
    )
  })

  it('lead to event types as eventLink does', () => {
    const made = new Set(events.map((name) => eventAnchor(name)))
    // Elsewhere the page has headings of its own: capabilities, sections, versions of algorithms.
    const eventLinks = linked.filter((link) => /#mroom|#mkey|#mcall|#mspace|#mpolicy|#mtag/.test(link))
    const ofEvents = eventLinks.filter((link) => !link.includes('-', link.indexOf('#')))
    expect(ofEvents.length).toBeGreaterThan(10)
    expect(ofEvents.filter((link) => !made.has(link.slice(link.indexOf('#'))))).toEqual([])
  })

  it('give each operation and each event type an address of its own', () => {
    const links = [...operations.map(([, link]) => link), ...events.map(eventLink)]
    expect(new Set(links).size).toBe(links.length)
  })

  it('need no exception for an operation that is not there', () => {
    const ids = new Set(operations.map(([operationId]) => operationId))
    expect(Object.keys(operationPlaces).filter((operationId) => !ids.has(operationId))).toEqual([])
  })
})

/** Gathers `/client-server-api/#anchor` and the like from all files below a folder, each once. */
const linksIn = (folder: string): readonly string[] => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )
  const links = files.flatMap((name) =>
    [
      ...readFileSync(join(folder, name), 'utf8').matchAll(
        /\/(?:client-server|identity-service)-api\/?#[\w-]+/g,
      ),
    ].map(([link]) => link.replace('api#', 'api/#')),
  )
  return [...new Set(links)].sort()
}
