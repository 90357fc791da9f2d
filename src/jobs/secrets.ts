import type { BaseJob } from './base-job.ts'

/** What stands where a secret was. */
export const mask = '***'

// A shorter secret would also be found where it is not meant, and tear other words apart.
const minLength = 6

/** Takes the secrets of a job out of JSON that a server or a platform wrote, and out of JSON that its texts quote. */
export const redact = <Value>(value: Value, job: BaseJob): Value => {
  // Written anew, JSON has one spelling of each text.
  let json = JSON.stringify(value)
  // Writing JSON visits every field at any depth.
  JSON.stringify([job, Object.fromEntries(job.query)], (name, field) => {
    // What `credentials` fill in is a secret also where the operation does not say so.
    if (
      typeof field === 'string' &&
      [...job.facts.sensitive, 'Authorization', 'id_access_token'].includes(name)
    ) {
      let secret = field.replace(/^Bearer /, '')
      // The word `password` as a password hides nothing, and without it there is no stage `m.login.password`.
      if (secret.length >= minLength && !name.includes(secret))
        for (const _ of 'ab') {
          secret = JSON.stringify(secret).slice(1, -1)
          json = json.replaceAll(secret, mask)
        }
    }
    return field
  })
  return JSON.parse(json)
}

/** Gives the text of what was thrown, without the secrets of a job; some things have none, and throw when asked for it. */
export const redactThrown = (thrown: unknown, job: BaseJob): string => {
  try {
    return redact(String(thrown), job)
  } catch {
    return typeof thrown
  }
}
