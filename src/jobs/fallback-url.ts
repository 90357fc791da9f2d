import { requireNonEmpty } from '../internal/invalid-parameter.ts'
import type { AuthStage } from './auth-data.ts'
import { fillHead, fillPath, parsePath } from './path-template.ts'
import { queryPair } from './query.ts'
import { type Session, sessionParts } from './session.ts'

const template = /* @__PURE__ */ parsePath('/_matrix/client/v3/auth/{stage}/fallback/web')

/**
 * Gives the page on which a user passes a stage in a browser, whatever the stage is.
 *
 * When the page says that it is done, the job is sent again with `fallbackAuth`.
 * @param uiaSession - the `session` of the `UserInteractiveAuthRequired`; the page bears no access token
 * @throws InvalidParameterError naming what is wrong.
 * @example
 * fallbackUrl({ serverUrl: 'https://example.org' }, 'm.login.sso', 'a/b')
 * // => 'https://example.org/_matrix/client/v3/auth/m.login.sso/fallback/web?session=a%2Fb'
 * @see https://spec.matrix.org/v1.18/client-server-api/#fallback
 */
export const fallbackUrl = (session: Session, stage: AuthStage, uiaSession: string): string => {
  const page = fillPath(fillHead(template, sessionParts(session)), { stage })
  const [, value] = queryPair('session', requireNonEmpty('uiaSession', uiaSession), 'uiaSession')
  return `${page}?session=${encodeURIComponent(value)}`
}
