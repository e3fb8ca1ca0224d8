import type { Payload } from 'payload'
import type { registrationMail } from '../../../mail/registration/message'

/** How mails are made. The admin cannot be built with it (React’s renderer to text): the server says it when it starts. */
type Maker = typeof registrationMail

const makers = new WeakMap<Payload, Maker>()

/** Says how mails are made that are shown before anybody gets them. */
export const makeSamplesBy = (payload: Payload, maker: Maker): void => void makers.set(payload, maker)

/** How they are made. @throws Error where no server has said so */
export const sampleMaker = (payload: Payload): Maker => {
  const maker = makers.get(payload)
  if (!maker) throw new Error('Nobody has said how mails are made.')
  return maker
}
