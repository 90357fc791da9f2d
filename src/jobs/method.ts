/** The HTTP methods of the Matrix APIs. */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

const methods: ReadonlySet<unknown> = new Set<Method>(['GET', 'POST', 'PUT', 'DELETE'])

/** Tells whether a value is one of the methods that a job can have. */
export const isMethod = (value: unknown): value is Method => methods.has(value)
