import { byPart, messageLanguage } from '../../../domain/messages'
import { ownPath } from '../../../i18n/addresses'
import { fallbackOf } from '../../../i18n/locales'
import { registrationMail } from '../../../mail/registration/message'
import { seriesFacts, workshopFacts } from '../../registrations/mailFacts'
import { originOf } from '../../registrations/renderMail'
import type { LetterMaker } from '../mailMakers'

/** A message as one reader would get it, whose links lead to nothing of anybody’s: to where one asks for one’s own. */
export const sampleLetter: LetterMaker = async (req, workshop, texts, { language, name }) => {
  const { payload } = req
  if (messageLanguage(texts, [language, ...fallbackOf(language)]) === null) return null
  const facts = await workshopFacts(req, workshop)
  if (!facts) return null
  const link = originOf(payload) + ownPath(language)
  const { from, headers, html, replyTo, subject, text } = registrationMail(
    'message',
    {
      series: await seriesFacts(req),
      workshop: facts,
      name: name ? { typed: name } : null,
      ownLink: link,
      ...byPart(texts),
      stopLink: link,
    },
    language,
    {
      to: payload.email.defaultFromAddress,
      from: payload.email.defaultFromAddress,
      id: 'sample',
      host: new URL(originOf(payload)).hostname,
      entry: null,
    },
  )
  const { 'Content-Language': spoken = language, 'X-Atelier-Mail': kind = 'message' } = headers
  return {
    from,
    ...(replyTo ? { replyTo } : {}),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': spoken, 'X-Atelier-Mail': kind },
    html,
    subject,
    text,
  }
}
