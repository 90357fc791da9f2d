import type { JsonObject } from '../../internal/json.ts'

/**
 * Gives the content of `m.room.third_party_invite` as an identity server would have it.
 *
 * It tells of the address no more than the first letters, since everybody in the room can read it.
 */
export const thirdPartyInviteContent = (idServer: string, address: string): JsonObject => {
  const keys = `https://${idServer}/_matrix/identity/v2/pubkey`
  const key_validity_url = `${keys}/isvalid`
  return {
    display_name: address.split('@').map(shorten).join('@'),
    key_validity_url,
    public_key: serverKey,
    public_keys: [
      { public_key: serverKey, key_validity_url },
      { public_key: ephemeralKey, key_validity_url: `${keys}/ephemeral/isvalid` },
    ],
  }
}

// They have the form of Ed25519 keys, and nobody has the private ones.
const serverKey = 'Fi2Xc7XCZ8rqyDvqJBHbNz0hV3ZkWbVbQ1Mzq8b3pGQ'
const ephemeralKey = 'c1Jp9y0VYhVJ5sGqV1m9b0x3wKz2nPq7LrT4uXaEd6A'

const shorten = (part: string): string => `${part.length > 1 ? part[0] : ''}...`
