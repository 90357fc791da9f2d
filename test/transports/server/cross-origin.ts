/** What a browser wants to see before it shows an answer to a page of another origin. */
export const crossOrigin = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'X-Requested-With, Content-Type, Authorization, X-Ask',
  'Access-Control-Expose-Headers': '*',
}
