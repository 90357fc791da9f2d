/** The formats of the specification's texts: what to say that was expected, and which texts are of it. */
export const formats: Readonly<Record<string, { readonly expected: string; readonly form: RegExp }>> = {
  'mx-user-id': { expected: 'a user id', form: /^@[^:]*:./ },
  'mx-room-id': { expected: 'a room id', form: /^!./ },
  'mx-room-alias': { expected: 'a room alias', form: /^#[^:]*:./ },
  'mx-event-id': { expected: 'an event id', form: /^\$./ },
  'mx-mxc-uri': { expected: 'an mxc URI', form: /^mxc:\/\/[^/]+\/[^/]+$/ },
  'mx-server-name': { expected: 'a server name', form: /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i },
  uri: { expected: 'a URI', form: /^[a-z][a-z\d+.-]*:\S+$/i },
  email: { expected: 'an email address', form: /^[^\s@]+@[^\s@]+$/ },
}
