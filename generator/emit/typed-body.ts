import type { TypedBody } from '../facts/typed-bodies.ts'
import type { Operation } from '../operation/operation.ts'
import { docComment } from './doc-comment.ts'
import type { Module } from './module.ts'
import { operationDoc } from './operation-doc.ts'

/** How the parameters of an operation are declared whose body is typed by the event's type. */
export const typedParams = ({ contentType }: TypedBody, jobId: string): string =>
  `${jobId}Params<EventType extends string = string, Content extends object = ${contentType}<EventType>>`

/** Adds the type of a definition that is called with an event's type and the content that belongs to it. */
export const addTypedDefinition = (
  module: Module,
  operation: Operation,
  { contentType }: TypedBody,
): string => {
  const { jobId } = operation
  const name = `${jobId}Definition`
  module.type('src/api/events/contents.ts', contentType)
  const facts = module.type('src/jobs/define-job.ts', 'DefinitionFacts')
  const session = module.type('src/jobs/session.ts', 'Session')
  const job = module.type('src/jobs/base-job.ts', 'BaseJob')
  const doc = docComment([
    `The type of \`${operation.definition}\`: the event's type tells the type of its content.`,
    '',
    `@see ${operation.link}`,
  ])
  const method = docComment(operationDoc(operation))
  module.add(`${doc}export interface ${name} extends ${facts}<${jobId}Params, ${jobId}Response> {
  ${method}<EventType extends string, Content extends object = ${contentType}<EventType>>(
    session: ${session},
    params: ${jobId}Params<EventType, NoInfer<Content>>,
  ): ${job}
}`)
  return name
}
