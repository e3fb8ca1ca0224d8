import type { Request, Response } from 'express'
import { notFoundPage } from './failurePages'
import { keptAndAsked } from './cdn'
import { originOf } from './webRequest'

/**
 * Sends whoever asks for a page of ours that is off to that of a front end. One that would be ours again leads nowhere: it is not sent in a circle.
 * @param address of the front end’s page, made of what an operator wrote and of a slug that is stored
 */
export const moveTo = (req: Request, res: Response, address: string, status: 302 | 308 = 308): void => {
  if (!URL.canParse(address) || new URL(address).origin === originOf(req)) return notFoundPage(req, res)
  res.setHeader('Cache-Control', keptAndAsked)
  res.redirect(status, address)
}
