import { createLocalReq, type Payload } from 'payload'
import { changeWhere } from '../../../database/atomic'
import { isRestored, unmarkRestored } from '../../../database/restored'
import type { Clock } from '../../../domain/clock'
import { RESTORED_CODE } from '../../../domain/mailLog'
import { MESSAGE_HELD_MS } from '../../../domain/messages'
import { mailKinds } from '../../../domain/registration'
import { tendRegistrations } from '../../registrations/chores'
import { findOutbox, postAllOwed } from '../../registrations/outbox'
import { postMessages } from '../write/post'

/**
 * Holds the mails that waited in a backup which was restored, with those that have fallen due since it was made: nobody knows which of them have left
 * meanwhile. Each is `unsure`, and goes when an organiser says so. May be done again, by any server, until it is noted as done.
 * @returns how many are held
 */
export const holdRestored = async (payload: Payload, now: Clock): Promise<number> => {
  if (!(await isRestored(payload))) return 0
  // All that is owed by now has its row first.
  await tendRegistrations(payload, now)
  await postAllOwed(payload)
  const later = new Date(now().getTime() + MESSAGE_HELD_MS)
  while (await postMessages(payload, later));
  const req = await createLocalReq({}, payload)
  const rows = await findOutbox(req, {
    and: [{ state: { in: ['due', 'handing'] } }, { kind: { in: [...mailKinds] } }],
  })
  // Another server has done it meanwhile, and may be at work by now: what waits was owed since, and goes.
  if (!(await isRestored(payload))) return 0
  let held = 0
  for (const { id, state, workshop } of rows) {
    const asRead = { and: [{ id: { equals: id } }, { state: { equals: state } }] }
    // Lost links are of no workshop until they leave: whoever asked for them asks again.
    const data = { state: workshop ? 'unsure' : 'dropped', lastCode: RESTORED_CODE, notBefore: null } as const
    if ((await changeWhere(req, 'outbox', asRead, data)) && workshop) held++
  }
  await unmarkRestored(payload)
  return held
}
