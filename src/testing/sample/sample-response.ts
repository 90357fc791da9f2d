import type { Headers } from '../../jobs/headers.ts'
import type { OperationSpec, ResponseSpec } from '../specification/operation-spec.ts'
import { sample } from './sample.ts'
import type { SampleContext } from './sample-context.ts'
import { picture } from './sample-picture.ts'

/** A response as the specification has it. */
export interface SampleResponse {
  readonly statusCode: number
  readonly headers: Headers
  readonly body: string | Uint8Array
}

/** Makes the response of a success: always the same for the same request. */
export const sampleResponse = (operation: OperationSpec, context: SampleContext): SampleResponse => {
  const [status = '200', response = {}] =
    Object.entries(operation.responses).find(([code]) => /^[23]\d\d$/.test(code)) ?? []
  return { statusCode: Number(status), ...contentOf(operation, response, context) }
}

const contentOf = (
  { operationId }: OperationSpec,
  { content = {}, headers = {} }: ResponseSpec,
  context: SampleContext,
): Omit<SampleResponse, 'statusCode'> => {
  const schema = content['application/json']
  if (schema !== undefined) {
    const body = JSON.stringify(sample(schema, context, [operationId]))
    return { headers: { 'Content-Type': 'application/json' }, body }
  }
  if (headers.Location !== undefined) return { headers: { Location: ssoUrl(context) }, body: '' }
  const types = Object.keys(content)
  if (types.length === 0) return { headers: {}, body: '' }
  const type = types.includes('image/png') ? 'image/png' : 'application/octet-stream'
  const { fileName = type === 'image/png' ? 'thumbnail.png' : 'file' } = context.values
  return {
    headers: { 'Content-Type': type, 'Content-Disposition': disposition(fileName) },
    body: type === 'image/png' ? picture : `content of ${context.values.mediaId}`,
  }
}

const ssoUrl = ({ serverName, redirectUrl = '' }: SampleContext): string =>
  `https://${serverName}/sso?redirectUrl=${encodeURIComponent(redirectUrl)}`

/** Names a file (RFC 6266), in a form that has no character that a header cannot carry. */
const disposition = (fileName: string): string =>
  /^[\w .+-]+$/.test(fileName)
    ? `inline; filename="${fileName}"`
    : `inline; filename*=utf-8''${encodeURIComponent(fileName).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`
