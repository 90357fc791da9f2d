import type { Query } from '../../jobs/query.ts'

/** Splits what a request names into its path and its query. */
export const splitTarget = (target: string): { readonly path: string; readonly query: Query } => {
  const [path = '', ...query] = target.split('?')
  return { path, query: [...new URLSearchParams(query.join('?'))] }
}
