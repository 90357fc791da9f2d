import type { Json, JsonObject } from '../internal/json.ts'

/** What an error has that brings nothing beside `errcode` and `error`. */
type NoFields = Readonly<Record<never, never>>

/**
 * The error codes of the Matrix specification, each with the fields that its errors have beside `errcode` and
 * `error`.
 *
 * Every field may be missing or null, whatever the specification demands: servers leave them out. An
 * application adds the codes of its own servers by declaration merging:
 * `declare module 'matrix-jobs' { interface MatrixErrorFields { 'ORG.EXAMPLE_QUOTA': { quota?: number } } }`
 * @see https://spec.matrix.org/v1.18/client-server-api/#standard-error-response
 */
export interface MatrixErrorFields {
  // Any request.
  M_BAD_JSON: NoFields
  M_FORBIDDEN: NoFields
  M_LIMIT_EXCEEDED: {
    /** Milliseconds to wait; the header `Retry-After` is preferred to it. */
    readonly retry_after_ms?: number | null
  }
  M_MISSING_TOKEN: NoFields
  M_NOT_FOUND: NoFields
  M_NOT_JSON: NoFields
  M_RESOURCE_LIMIT_EXCEEDED: {
    /** Where the user can turn to, a URI. */
    readonly admin_contact?: string | null
    /** Which limit it is: `monthly_active_user`, for one. */
    readonly limit_type?: string | null
  }
  M_UNKNOWN: NoFields
  M_UNKNOWN_DEVICE: NoFields
  M_UNKNOWN_TOKEN: {
    /** True: what the client has stored stays good, and it may log in again as the same device. */
    readonly soft_logout?: boolean | null
  }
  M_UNRECOGNIZED: NoFields
  M_USER_LIMIT_EXCEEDED: {
    /** A page that tells the user about the limit. */
    readonly info_uri?: string | null
    /** True: the limit can be raised. */
    readonly can_upgrade?: boolean | null
  }
  M_USER_LOCKED: {
    /** True: what the client has stored stays good, once the account is unlocked. */
    readonly soft_logout?: boolean | null
  }
  M_USER_SUSPENDED: NoFields
  // Accounts: registration, login, authentication.
  M_APPSERVICE_LOGIN_UNSUPPORTED: NoFields
  M_CAPTCHA_INVALID: NoFields
  M_CAPTCHA_NEEDED: NoFields
  M_EXCLUSIVE: NoFields
  M_INVALID_USERNAME: NoFields
  M_UNAUTHORIZED: NoFields
  M_USER_DEACTIVATED: NoFields
  M_USER_IN_USE: NoFields
  M_WEAK_PASSWORD: NoFields
  // Parameters and sizes.
  M_INVALID_PARAM: NoFields
  M_KEY_TOO_LARGE: NoFields
  M_MISSING_PARAM: NoFields
  M_MISSING_PARAMS: NoFields
  M_PROFILE_TOO_LARGE: NoFields
  M_TOO_LARGE: NoFields
  // Rooms.
  M_BAD_ALIAS: NoFields
  M_BAD_STATE: NoFields
  M_CANNOT_LEAVE_SERVER_NOTICE_ROOM: NoFields
  M_DUPLICATE_ANNOTATION: NoFields
  M_GUEST_ACCESS_FORBIDDEN: NoFields
  M_INCOMPATIBLE_ROOM_VERSION: {
    /** The version that the room has. */
    readonly room_version?: string | null
  }
  M_INVALID_ROOM_STATE: NoFields
  M_INVITE_BLOCKED: NoFields
  M_ROOM_IN_USE: NoFields
  M_UNABLE_TO_AUTHORISE_JOIN: NoFields
  M_UNABLE_TO_GRANT_JOIN: NoFields
  M_UNSUPPORTED_ROOM_VERSION: NoFields
  // Keys and media.
  M_CANNOT_OVERWRITE_MEDIA: NoFields
  M_INVALID_SIGNATURE: NoFields
  M_NOT_YET_UPLOADED: NoFields
  M_WRONG_ROOM_KEYS_VERSION: {
    /** The version of the backup that the server has. */
    readonly current_version?: string | null
  }
  // Addresses and numbers, and the servers that validate them.
  M_DESTINATION_REJECTED: NoFields
  M_EMAIL_SEND_ERROR: NoFields
  M_INVALID_ADDRESS: NoFields
  M_INVALID_EMAIL: NoFields
  M_INVALID_PEPPER: NoFields
  M_NO_VALID_SESSION: NoFields
  M_SEND_ERROR: NoFields
  M_SERVER_NOT_TRUSTED: NoFields
  M_SESSION_EXPIRED: NoFields
  M_SESSION_NOT_VALIDATED: NoFields
  M_TERMS_NOT_SIGNED: NoFields
  M_THREEPID_AUTH_FAILED: NoFields
  M_THREEPID_DENIED: NoFields
  M_THREEPID_IN_USE: {
    /** The user who has it; identity servers say so. */
    readonly mxid?: string | null
  }
  M_THREEPID_MEDIUM_NOT_SUPPORTED: NoFields
  M_THREEPID_NOT_FOUND: NoFields
  M_TOKEN_INCORRECT: NoFields
  // The ping of an application service.
  M_BAD_STATUS: {
    /** The status that the application service answered with. */
    readonly status?: number | null
    /** The text that it answered. */
    readonly body?: string | null
  }
  M_CONNECTION_FAILED: NoFields
  M_CONNECTION_TIMEOUT: NoFields
  M_URL_NOT_SET: NoFields
}

/** An error code that is known: of the specification, or declared by the application. */
export type MatrixErrorCode = keyof MatrixErrorFields

/**
 * What kinds the fields have, as `isMatrixError` checks them.
 *
 * Of a code that is not in it, no field is checked, and so none has a type beyond JSON.
 */
export const fieldKinds = {
  M_BAD_STATUS: { status: 'number', body: 'string' },
  M_INCOMPATIBLE_ROOM_VERSION: { room_version: 'string' },
  M_LIMIT_EXCEEDED: { retry_after_ms: 'number' },
  M_RESOURCE_LIMIT_EXCEEDED: { admin_contact: 'string', limit_type: 'string' },
  M_THREEPID_IN_USE: { mxid: 'string' },
  M_UNKNOWN_TOKEN: { soft_logout: 'boolean' },
  M_USER_LIMIT_EXCEEDED: { info_uri: 'string', can_upgrade: 'boolean' },
  M_USER_LOCKED: { soft_logout: 'boolean' },
  M_WRONG_ROOM_KEYS_VERSION: { current_version: 'string' },
} as const satisfies {
  readonly [Code in MatrixErrorCode]?: {
    readonly [Field in keyof MatrixErrorFields[Code]]-?: KindOf<MatrixErrorFields[Code][Field]>
  }
}

type KindOf<A> = A extends string
  ? 'string'
  : A extends number
    ? 'number'
    : A extends boolean
      ? 'boolean'
      : never

/** The body of an error with that code; a field is typed if `isMatrixError` checks it. */
export type MatrixErrorBody<Code extends string> = JsonObject & FieldsOf<Code>

type FieldsOf<Code> = Code extends keyof typeof fieldKinds
  ? MatrixErrorFields[Code]
  : Code extends MatrixErrorCode
    ? { readonly [Field in keyof MatrixErrorFields[Code]]?: Json }
    : unknown
