/** Data with a tag and a message. */
export interface Tagged {
  readonly _tag: string
  readonly message: string
  readonly [field: string]: unknown
}

/** Tagged data as an exception: it has the data's own fields, which are also what it is as JSON. */
export class TaggedError extends Error {
  declare readonly _tag: string

  constructor(data: Tagged) {
    super()
    Object.assign(this, data)
  }

  override get name(): string {
    return this._tag
  }
}
