/**
 * A queue that several processes of a machine share. It needs Node.
 *
 * @module
 */

export { processPeers } from '../../platform/queue/process-peers.ts'
