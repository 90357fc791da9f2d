import { parseArgs } from 'node:util'
import * as E from 'fp-ts/lib/Either.js'
import { isInvalidParameterError, type Session } from 'matrix-jobs'
import { InviteBy3PIDJob, type InviteBy3PIDParams } from 'matrix-jobs/client-server'

/** What the demonstration is to do. */
export type Command =
  | { readonly _tag: 'Embedded' }
  | { readonly _tag: 'Server'; readonly session: Session; readonly params: InviteBy3PIDParams }

/** The line that says how the demonstration is called. */
export const usage =
  'usage: MATRIX_ACCESS_TOKEN=... MATRIX_ID_ACCESS_TOKEN=... npm start -- ' +
  '--server URL --room ID --address ADDRESS --id-server HOST [--medium email]'

const required = ['server', 'room', 'address', 'id-server'] as const
const options = [...required, 'medium']

/**
 * Reads the command line.
 *
 * @param env - bears the tokens, which do not belong on a command line that others can list
 * @returns Left with one line that names what is missing or wrong, and never shows its value.
 */
export const readArguments = (
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): E.Either<string, Command> => {
  if (argv.length === 0) return E.right({ _tag: 'Embedded' })
  const given = readOptions(argv)
  if (E.isLeft(given)) return given
  const { server = '', room = '', address = '', 'id-server': idServer = '', medium = 'email' } = given.right
  const { MATRIX_ACCESS_TOKEN: accessToken = '', MATRIX_ID_ACCESS_TOKEN: idAccessToken = '' } = env
  const missing = required.find((name) => !given.right[name])
  if (missing !== undefined) return E.left(`--${missing} is missing`)
  if (!URL.canParse(server)) return E.left('--server is not a URL')
  if (!/^!./.test(room)) return E.left('--room is not a room id: it does not begin with !')
  if (medium === '') return E.left('--medium is empty')
  if (/[/\s]/.test(idServer)) return E.left('--id-server is not a host, such as matrix.org')
  if (accessToken === '') return E.left('the environment variable MATRIX_ACCESS_TOKEN is missing')
  if (idAccessToken === '') return E.left('the environment variable MATRIX_ID_ACCESS_TOKEN is missing')
  const session = { serverUrl: server, accessToken }
  return checked(session, { roomId: room, idServer, idAccessToken, medium, address })
}

const readOptions = (argv: readonly string[]): E.Either<string, Readonly<Record<string, string>>> => {
  // Not strict, since the messages of the strict mode repeat what was given, which may be a token.
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(options.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given: Record<string, string> = {}
  for (const token of tokens) {
    if (token.kind !== 'option') return E.left(`argument ${token.index + 1} is not an option`)
    const { name, rawName, value } = token
    if (!options.includes(name) || rawName !== `--${name}`) return E.left(`unknown option ${rawName}`)
    if (Object.hasOwn(given, name)) return E.left(`${rawName} is given twice`)
    if (value === undefined || (!token.inlineValue && value.startsWith('--'))) {
      return E.left(`${rawName} lacks its value`)
    }
    given[name] = value
  }
  return E.right(given)
}

const sources: Readonly<Record<string, string>> = {
  serverUrl: '--server',
  accessToken: 'the environment variable MATRIX_ACCESS_TOKEN',
  roomId: '--room',
}

/** Has the library itself check the rest: making a job refuses what no job can have. */
const checked = (session: Session, params: InviteBy3PIDParams): E.Either<string, Command> => {
  try {
    InviteBy3PIDJob(session, params)
    return E.right({ _tag: 'Server', session, params })
  } catch (error) {
    if (!isInvalidParameterError(error)) throw error
    return E.left(`${sources[error.field] ?? error.field}: expected ${error.expected}`)
  }
}
