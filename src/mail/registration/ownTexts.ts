import { fillTokens, textParts } from '../../domain/mailTexts'
import {
  allowedIn,
  textKinds,
  textProblems,
  type MailPart,
  type OwnText,
  type Placeholder,
  type TextKind,
} from '../../domain/ownMailTexts'
import { isWritten } from '../../domain/texts'
import { dayAtTime } from '../../i18n/dates'
import type { Localized } from '../../i18n/locales'
import { ordinal, registration as words, shared } from '../../i18n/words/mails'
import type { Block } from '../blocks'
import type { FactsOf, MailKind } from './facts'
import { tidy, type Voice } from './voice'
import { changed, type Written } from './write'

/** What organisers wrote in place of ours, by language. A language that has nothing of it has ours. */
export type OwnTexts = Partial<Localized<OwnText>>

type Values = Partial<Record<Placeholder, string>>

/** What each placeholder stands for in a mail, as far as it may stand there: what a kind may not say is not even looked at. */
const valuesOf = (kind: TextKind, part: MailPart, facts: FactsOf[MailKind], voice: Voice): Values => {
  const { say } = voice
  const workshop = 'workshop' in facts ? facts.workshop : null
  const zone = workshop?.start?.zone ?? facts.series.zone
  const made: Readonly<Record<Placeholder, () => string | null>> = {
    series: () => voice.series(facts.series).text,
    workshop: () => workshop && voice.name(workshop),
    date: () => workshop && (workshop.start ? dayAtTime(workshop.start.wall, voice.locale) : say(shared.noDate)),
    place: () =>
      workshop &&
      (voice
        .where(workshop)
        .map(({ text }) => text)
        .join(', ') ||
        say(shared.noPlace)),
    name: () => ('name' in facts && facts.name ? voice.opened(facts.name) : null),
    rank: () => ('rank' in facts ? say(ordinal)(facts.rank) : null),
    until: () => ('until' in facts ? voice.time(facts.until, zone) : null),
    organiser: () => ('by' in facts && facts.by ? voice.opened(facts.by) : null) ?? say(words.added.somebody),
    change: () => ('before' in facts && workshop ? changed({ before: facts.before, workshop }, voice) : null),
  }
  return Object.fromEntries(allowedIn(kind, part).may.map((name) => [name, made[name]() ?? '']))
}

/** A text that stands in place of ours, with what is so now; null where there is none, or where it may not be said any more as it was written. */
const filled = (
  kind: TextKind,
  part: MailPart,
  own: OwnText,
  facts: FactsOf[MailKind],
  voice: Voice,
): string | null => {
  const text = own[part]
  if (!isWritten(text) || textProblems(kind, part, text).length) return null
  return fillTokens(text, allowedIn(kind, part).may, valuesOf(kind, part, facts, voice))
}

/** Each line is a paragraph: mail programs put lines together as they like. */
const paragraphsOf = (text: string): Block[] =>
  textParts(text, []).flatMap((part) =>
    part.is === 'paragraph'
      ? part.lines.flatMap((line): Block[] => {
          const said = tidy(line)
          return said ? [{ is: 'paragraph', text: said, isOpening: true }] : []
        })
      : [],
  )

/** A mail in one language with what organisers wrote for that language in place of its subject and its opening. Everything else stays. */
export const withOwnText = (
  kind: MailKind,
  written: Written,
  own: OwnText | undefined,
  facts: FactsOf[MailKind],
  voice: Voice,
): Written => {
  // What organisers write as a whole has no text of ours.
  const known = textKinds.find((one) => one === kind)
  if (!own || !known) return written
  const subject = tidy(filled(known, 'subject', own, facts, voice) ?? '')
  const paragraphs = paragraphsOf(filled(known, 'body', own, facts, voice) ?? '')
  const blocks = written.blocks.flatMap((block) =>
    'isOpening' in block && block.isOpening && paragraphs.length ? paragraphs : [block],
  )
  return { subject: subject || written.subject, blocks }
}

/** Our own texts, with placeholders where ours say what is so: what organisers begin with. */
export const usualText = (kind: TextKind, voice: Pick<Voice, 'say'>): Record<MailPart, string> => {
  const { say } = voice
  const at = (name: Placeholder): string => `{${name}}`
  switch (kind) {
    case 'links':
      return { subject: say(words.links.subject)(at('series'), true), body: say(words.links.asked)(true) }
    case 'moved':
      return { subject: say(words.moved.subject)(at('change'), at('workshop')), body: say(words.moved.text) }
    case 'reminder':
      return {
        subject: say(words.reminder.subject)(`${at('workshop')}, ${at('date')}`),
        body: say(words.reminder.text),
      }
    case 'waitlisted':
      return {
        subject: say(words.waitlisted.subject)(at('workshop')),
        body: say(words.waitlisted.rank)(at('rank')),
      }
    case 'movedToWaiting':
      return {
        subject: say(words.movedToWaiting.subject)(at('workshop')),
        body: say(words.movedToWaiting.text)(at('rank')),
      }
    case 'added':
      return { subject: say(words.added.subject)(at('workshop')), body: say(words.added.by)(at('organiser')) }
    case 'confirm':
    case 'already':
    case 'newAddress':
      return { subject: say(words[kind].subject)(at('workshop')), body: say(words[kind].asked) }
    default:
      return { subject: say(words[kind].subject)(at('workshop')), body: say(words[kind].text) }
  }
}
