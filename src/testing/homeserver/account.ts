import { isPlainObject, type Json } from '../../internal/json.ts'
import { tokenOf } from '../check/examine.ts'
import { canned } from './canned.ts'
import { matrixError } from './message.ts'
import type { Operation } from './operation.ts'
import { login, revokeToken } from './setup.ts'

/** Gives a token with which the user can go on; a user who is not there is added. */
export const logIn: Operation = (state, request) => {
  const userId = userOf(request.json, state.serverName) ?? request.caller
  const users = state.users.includes(userId) ? state.users : [...state.users, userId]
  const [next, accessToken] = login({ ...state, users }, userId)
  return canned(accessToken)(next, { ...request, caller: userId })
}

/** Adds a user under a name that nobody has yet, and gives a token. */
export const signUp: Operation = (state, request) =>
  state.users.includes(`${userOf(request.json, state.serverName)}`)
    ? [state, matrixError(400, 'M_USER_IN_USE', 'this name is taken')]
    : logIn(state, request)

/** Makes the token invalid that the request bears, or all of the user's. */
export const logOut =
  (all: boolean): Operation =>
  (state, request) => {
    const own = `${tokenOf(request.headers)}`
    const tokens = Object.keys(state.tokens).filter((token) =>
      all ? state.tokens[token] === request.caller : token === own,
    )
    const next = tokens.reduce((before, token) => revokeToken(before, token)[0], state)
    return canned()(next, request)
  }

/** Reads whom a login or a registration names. */
const userOf = (body: Json | undefined, serverName: string): string | undefined => {
  if (!isPlainObject(body)) return undefined
  const { identifier, user, username } = body
  const name = (isPlainObject(identifier) ? identifier.user : undefined) ?? user ?? username
  if (typeof name !== 'string' || name === '') return undefined
  return /^@[^:]*:./.test(name) ? name : `@${name}:${serverName}`
}
