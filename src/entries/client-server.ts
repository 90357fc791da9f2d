/**
 * The operations of the client-server API.
 *
 * @module
 */
export {
  InviteBy3PIDJob,
  type InviteBy3PIDParams,
  type InviteBy3PIDResponse,
} from '../api/client-server/invite-by-3pid.ts'
