import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { TaggedError } from '../internal/tagged-error.ts'

/**
 * Performs a task as one promise, as `run` does with a job: for `discover`, and for anything of its kind.
 *
 * @returns what is in the Right
 * @throws TaggedError with the fields of what is in the Left: the promise rejects with it.
 */
export const runTask = async <Failure extends { readonly _tag: string; readonly message: string }, Success>(
  task: TaskEither<Failure, Success>,
): Promise<Success> => {
  const result = await task()
  if (result._tag === 'Left') throw new TaggedError({ ...result.left })
  return result.right
}
