import * as t from 'io-ts'

/** What finds the wrong places of a value; none in a right one. */
export type Inspect = (value: unknown, context: t.Context) => t.Errors

const nothing: t.Errors = []

/** Makes an io-ts type of what finds wrong places. A right value is given back as it is. */
export const inspecting = (name: string, inspect: Inspect): t.Mixed =>
  new t.Type<unknown>(
    name,
    (value): value is unknown => inspect(value, []).length === 0,
    (value, context) => {
      const errors = inspect(value, context)
      return errors.length === 0 ? t.success(value) : t.failures(errors)
    },
    t.identity,
  )

/** Makes an io-ts type of a test that looks at the value alone and not into it. */
export const telling = (name: string, isRight: (value: unknown) => boolean): t.Mixed =>
  inspecting(name, (value, context) => (isRight(value) ? nothing : [wrong(value, context)]))

/** Says that a value itself is wrong. */
export const wrong = (value: unknown, context: t.Context): t.ValidationError => ({ value, context })

/** Tells whether it is the value itself that is wrong, and not a place in it. */
export const isOfValue = (error: t.ValidationError, context: t.Context): boolean =>
  error.context.length <= context.length

/** Finds the wrong places of a value that has the type. */
export const errorsOf = (type: t.Mixed, value: unknown, context: t.Context): t.Errors => {
  const found = type.validate(value, context)
  return found._tag === 'Left' ? found.left : nothing
}

/** Finds the wrong places of what is under a key. */
export const errorsUnder = (key: string, type: t.Mixed, value: unknown, context: t.Context): t.Errors =>
  errorsOf(type, value, t.appendContext(context, key, type, value))
