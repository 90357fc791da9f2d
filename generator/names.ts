/** The parts of a name: `three_pid_creds`, `m.fully_read`, `inviteBy3PID` and the like taken apart. */
const words = (name: string): readonly string[] => name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** `logout_all` → `LogoutAll`; `inviteBy3PID` → `InviteBy3PID`. */
export const pascalCase = (name: string): string => words(name).map(capitalized).join('')

/** `three_pid_creds` → `threePidCreds`; `m.fully_read` → `mFullyRead`; `roomId` stays. */
export const camelCase = (name: string): string => {
  const [first = '', ...rest] = words(name)
  return first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capitalized).join('')
}

/** `InviteBy3PID` → `invite-by-3pid`; `ClientEventWithoutRoomId` → `client-event-without-room-id`. */
export const kebabCase = (name: string): string =>
  words(name)
    .join('-')
    .replace(/([a-z])([A-Z0-9])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z]{2})/g, '$1-$2')
    .toLowerCase()

/** Writes a property access: `value.room_id`, `value['m.read']`. */
export const access = (object: string, name: string): string =>
  isIdentifier(name) ? `${object}.${name}` : `${object}[${quote(name)}]`

/** Writes a property's name in a literal or a type. */
export const propertyKey = (name: string): string => (isIdentifier(name) ? name : quote(name))

/** Writes a string literal. */
export const quote = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name)
