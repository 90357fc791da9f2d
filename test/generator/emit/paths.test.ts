import { expect, it } from 'vitest'
import { eventPath, operationPath, sharedPath } from '../../../generator/emit/paths.ts'

it.each([
  [sharedPath('ClientEventWithoutRoomId'), 'src/api/definitions/client-event-without-room-id.ts'],
  [operationPath('client-server', 'InviteBy3PID'), 'src/api/client-server/invite-by-3pid.ts'],
  [operationPath('identity', 'BindV2'), 'src/api/identity/bind-v2.ts'],
  [eventPath({ name: 'RoomMessageImageContent' }), 'src/api/events/room-message-image.ts'],
  [eventPath({ name: 'ContentContent' }), 'src/api/events/content.ts'],
])('%s', (path, want) => {
  expect(path).toBe(want)
})
