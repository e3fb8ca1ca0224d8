import type { Endpoint } from 'payload'
import { actOnMail, mailLog } from './log'
import { mailPlanOf } from './plan'
import { previewMail, tryMail } from './preview'
import { readMailTexts, writeMailTexts } from './texts'

/** What the part `mails` of a desk asks. */
export const mailEndpoints: Endpoint[] = [
  mailPlanOf,
  mailLog,
  actOnMail,
  readMailTexts,
  writeMailTexts,
  previewMail,
  tryMail,
]
