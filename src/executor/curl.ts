import { encodeBase64 } from '../internal/base64.ts'
import type { Json } from '../internal/json.ts'
import type { BaseJob } from '../jobs/base-job.ts'
import { withHeader } from '../jobs/derive.ts'
import type { NamedFile } from '../jobs/file-desc.ts'
import { fromCredentials, isFromCredentials } from '../jobs/from-credentials.ts'
import { header } from '../jobs/headers.ts'
import { replaceSecrets } from '../jobs/replace-secrets.ts'
import { type HttpRequest, toHttpRequest } from './http-request.ts'

/** How a curl line shows what is secret. */
export interface CurlOptions {
  /** True: secrets stand there as they are. Otherwise a shell variable stands for each. */
  readonly showSecrets?: boolean
}

/**
 * Renders a job as a command line for curl that any POSIX shell runs.
 *
 * The access token stands there as `$MATRIX_ACCESS_TOKEN`, and a sensitive field as a variable of its name,
 * such as `$MATRIX_ID_ACCESS_TOKEN`, so that the line can be shown and shared. What `credentials` would fill
 * in is a variable in any case.
 */
export const toCurl = (job: BaseJob, { showSecrets = false }: CurlOptions = {}): string => {
  const sign = unusedSign(job)
  const variable: Replace = (field, secret) => {
    if (showSecrets && !isFromCredentials(secret)) return secret
    const kind = typeof secret === 'string' || isFromCredentials(secret) ? 'text' : 'json'
    return `${sign}${kind}${field.toUpperCase().replace(/[^A-Z0-9]/g, '_')}${sign}`
  }
  const marked = replaceSecrets(withToken(job, variable), variable)
  return commandLine(marked).replace(
    new RegExp(`("?)${sign}(text|json)([A-Z0-9_]+)${sign}("?)`, 'g'),
    (_, before, kind, name, after) =>
      kind === 'text' ? `${before}'"$MATRIX_${name}"'${after}` : `'"$MATRIX_${name}"'`,
  )
}

/** Gives what stands in the line for a field and its secret. */
type Replace = (field: string, secret: Json) => Json

/** Finds a word that occurs nowhere in the job, to mark the places of variables with. */
const unusedSign = (job: BaseJob): string => {
  const text = JSON.stringify(job)
  let number = 0
  while (text.includes(`secret${number}z`)) number++
  return `secret${number}z`
}

/** A job that needs a token and bears none gets it when it is sent; its line gets a variable. */
const withToken = (job: BaseJob, variable: Replace): BaseJob => {
  const gets = job.facts.auth === 'required' && header(job.headers, 'Authorization') === undefined
  return gets ? withHeader('Authorization', `Bearer ${variable('access_token', fromCredentials)}`)(job) : job
}

const commandLine = (job: BaseJob): string => {
  const request = toHttpRequest(job)
  const words = ['curl', '--globoff']
  if (request.method !== 'GET') words.push('--request', request.method)
  for (const [name, value] of Object.entries(request.headers)) {
    // A header without a value is written with a semicolon, or curl leaves it out.
    words.push('--header', quote(value === '' ? `${name};` : `${name}: ${value}`))
  }
  const { input, data } = dataOf(request)
  // Curl would call the data a form.
  if (data !== undefined && header(request.headers, 'Content-Type') === undefined) {
    words.push('--header', quote('Content-Type:'))
  }
  if (data !== undefined) words.push(...data)
  if (job.responseFile !== undefined) {
    words.push('--output', quote(fileName(job.responseFile)))
  }
  return `${input}${words.join(' ')} ${quote(request.url)}`
}

// Linux takes no longer argument than 128 KiB; the shell's own printf has no such limit. A character is at
// most three bytes.
const maxArgument = 40_000

const dataOf = ({ method, body }: HttpRequest): { input: string; data: readonly string[] | undefined } => {
  const fromInput = ['--data-binary', '@-']
  if (body === undefined) return { input: '', data: method === 'GET' ? undefined : ['--data-raw', "''"] }
  if (body instanceof Uint8Array) {
    return { input: `printf %s '${encodeBase64(body)}' | base64 -d | `, data: fromInput }
  }
  if (typeof body !== 'string') {
    return { input: '', data: ['--data-binary', quote(`@${fileName(body)}`)] }
  }
  if (body.length > maxArgument) return { input: `printf %s ${quote(body)} | `, data: fromInput }
  return { input: '', data: ['--data-raw', quote(body)] }
}

/** To curl, a bare dash is not a file but the standard input or output. */
const fileName = ({ name }: NamedFile): string => (name === '-' ? './-' : name)

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
