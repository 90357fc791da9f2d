import { left, right } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { readArguments, usage } from '../../demo/arguments.ts'

const whole: Readonly<Record<string, string>> = {
  '--server': 'https://matrix.example.org',
  '--room': '!abc:example.org',
  '--address': 'a@b.c',
  '--id-server': 'id.example.org',
}
const env = { MATRIX_ACCESS_TOKEN: 'secret-one', MATRIX_ID_ACCESS_TOKEN: 'secret-two' }

const read = (
  changes: Readonly<Record<string, string | undefined>> = {},
  tokens: typeof env | object = env,
) =>
  readArguments(
    Object.entries({ ...whole, ...changes }).flatMap(([name, value]) =>
      value === undefined ? [] : [name, value],
    ),
    { ...tokens },
  )

it('runs the embedded demonstration without arguments', () => {
  expect(readArguments([], {})).toEqual(right({ _tag: 'Embedded' }))
})

it('takes a real server with the tokens of the environment', () => {
  expect(read()).toEqual(
    right({
      _tag: 'Server',
      session: { serverUrl: 'https://matrix.example.org', accessToken: 'secret-one' },
      params: {
        roomId: '!abc:example.org',
        idServer: 'id.example.org',
        idAccessToken: 'secret-two',
        medium: 'email',
        address: 'a@b.c',
      },
    }),
  )
  expect(read({ '--medium': 'msisdn' })).toMatchObject({ right: { params: { medium: 'msisdn' } } })
  const inline = Object.entries(whole).map(([name, value]) => `${name}=${value}`)
  expect(readArguments(inline, env)).toEqual(read())
})

describe('in one line that names it, refuses', () => {
  it.each(Object.keys(whole))('%s that is missing', (name) => {
    expect(read({ [name]: undefined })).toEqual(left(`${name} is missing`))
    expect(read({ [name]: '' })).toEqual(left(`${name} is missing`))
  })

  it('an environment variable that is missing or empty', () => {
    for (const name of ['MATRIX_ACCESS_TOKEN', 'MATRIX_ID_ACCESS_TOKEN']) {
      for (const value of [undefined, '']) {
        expect(read({}, { ...env, [name]: value })).toEqual(
          left(`the environment variable ${name} is missing`),
        )
      }
    }
  })

  it.each([
    ['--server', 'example.org'],
    ['--server', 'ftp://example.org'],
    ['--server', 'https://alice:hidden@example.org'],
    ['--server', 'https://example.org:99999'],
    ['--room', '#abc:example.org'],
    ['--room', '!'],
    ['--id-server', 'https://id.example.org'],
    ['--medium', ''],
  ])('%s with the value %s, which it does not show', (name, value) => {
    const line = expect.stringMatching(`^${name}\\b.+`)
    expect(read({ [name]: value })).toEqual(left(line))
    expect(JSON.stringify(read({ [name]: value }))).not.toMatch(/hidden|99999/)
  })

  it('a token that no header can carry, which it does not show', () => {
    expect(read({}, { ...env, MATRIX_ACCESS_TOKEN: 'hidden token' })).toEqual(
      left('the environment variable MATRIX_ACCESS_TOKEN: expected visible ASCII'),
    )
  })

  it.each([
    [['--token=hidden'], 'unknown option --token'],
    [['-s', 'hidden'], 'unknown option -s'],
    [['--toString'], 'unknown option --toString'],
    [['hidden'], 'argument 1 is not an option'],
    [['--medium', 'email', 'hidden'], 'argument 3 is not an option'],
    [['--server'], '--server lacks its value'],
    [['--server', '--room'], '--server lacks its value'],
    [['--room', '!a', '--room', '!b'], '--room is given twice'],
  ])('%j', (argv, line) => {
    expect(readArguments(argv, env)).toEqual(left(line))
  })
})

it('has a usage of one line', () => {
  expect(usage).toMatch(/^usage: [^\n]+$/)
})
