import type { OperationSpec } from '../specification/operation-spec.ts'
import { logIn, logOut, signUp } from './account.ts'
import { canned } from './canned.ts'
import { inviteBy3PID, inviteUser } from './invite.ts'
import { makeRoom } from './make-room.ts'
import { changeMembership, moderate } from './membership.ts'
import { keyOf, type Operation } from './operation.ts'
import { joinedMembers, joinedRooms, members, roomState, stateEvent } from './rooms.ts'
import { setState } from './set-state.ts'
import { own } from './state.ts'

/** The operations that have to do with what the homeserver keeps. */
const operations: Readonly<Record<string, Operation>> = {
  'client-server/ban': moderate('ban'),
  'client-server/createRoom': makeRoom,
  'client-server/getJoinedMembersByRoom': joinedMembers,
  'client-server/getJoinedRooms': joinedRooms,
  'client-server/getMembersByRoom': members,
  'client-server/getRoomState': roomState,
  'client-server/getRoomStateWithKey': stateEvent,
  'client-server/inviteBy3PID': inviteBy3PID,
  'client-server/inviteUser': inviteUser,
  'client-server/joinRoom': changeMembership('join'),
  'client-server/joinRoomById': changeMembership('join'),
  'client-server/kick': moderate('kick'),
  'client-server/leaveRoom': changeMembership('leave'),
  'client-server/login': logIn,
  'client-server/logout': logOut(false),
  'client-server/logout_all': logOut(true),
  'client-server/refresh': logIn,
  'client-server/register': signUp,
  'client-server/setRoomStateWithKey': setState,
  'client-server/unban': moderate('unban'),
  'identity/logout': logOut(false),
  'identity/registerAccount': logIn,
}

/** Gives what answers an operation. */
export const operationOf = (spec: OperationSpec): Operation => own(operations, keyOf(spec)) ?? canned()
