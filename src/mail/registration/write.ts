import { dayAtTime, sameDay } from '../../i18n/dates'
import type { Localized } from '../../i18n/locales'
import { ordinal, registration as words, shared } from '../../i18n/words/mails'
import type { Block } from '../blocks'
import type { FactsOf, Joining, MailKind, Planned, SeriesFacts, Typed, WorkshopFacts } from './facts'
import { areSame, type Voice } from './voice'
import { writeMessage } from './writeMessage'

/** A mail in one language: its subject, and what it says. */
export interface Written {
  subject: string
  blocks: Block[]
}

/** @param hasEntry whether a calendar entry comes with it */
type Write<Facts> = (facts: Facts, voice: Voice, hasEntry: boolean) => Written

/** What every mail of a workshop has. */
interface OfWorkshop {
  series: SeriesFacts
  workshop: WorkshopFacts
}

/** Of a kind of mail: what it is called. */
interface Named {
  /** Made with the workshop's name, where it is not said as it is. */
  subject: Localized<(name: string) => string> | string
  heading: Localized
}

const paragraph = (text: string): Block => ({ is: 'paragraph', text })
/** What a mail is about, in the first words after its greeting: each kind has one. */
const opening = (text: string): Block => ({ is: 'paragraph', text, isOpening: true })
const fine = (text: string): Block => ({ is: 'fine', text })
const button = (label: string, url: string): Block => ({ is: 'button', label, url, main: true })
const otherButton = (label: string, url: string): Block => ({ is: 'button', label, url, main: false })

/** In whose zone a time is said: the workshop's, else the series'. */
const zoneOf = ({ series, workshop }: OfWorkshop): string => workshop.start?.zone ?? series.zone

const questions = (series: SeriesFacts, { say }: Voice): Block[] =>
  series.contact ? [fine(say(shared.questions))] : []

/** A mail of a workshop: what has happened, what is to be known and done, and in small print the rest. */
const letter = (own: Named, facts: OfWorkshop, voice: Voice, ...blocks: readonly Block[]): Written => ({
  subject: typeof own.subject === 'string' ? own.subject : voice.say(own.subject)(voice.name(facts.workshop)),
  blocks: [{ is: 'heading', text: voice.say(own.heading) }, ...blocks, ...questions(facts.series, voice)],
})

/** The same to somebody who is known, and greeted by name. Whoever has proven nothing gets a `letter`. */
const toPerson = (
  own: Named,
  facts: OfWorkshop & { name: Typed | null },
  voice: Voice,
  ...blocks: readonly Block[]
): Written => {
  const name = voice.opened(facts.name)
  return letter(own, facts, voice, ...(name ? [paragraph(voice.say(shared.hello)(name))] : []), ...blocks)
}

/** The organisers' own words. */
const message = ({ message: given }: Pick<FactsOf['moved'], 'message'>, { lines, say }: Voice): Block[] => {
  const said = lines(given)
  return said.length ? [paragraph(say(shared.message)), { is: 'quotation', lines: said }] : []
}

/** When nothing will be left of the registration. */
const erased = (facts: OfWorkshop & { erasedAt: string | null }, { day, say }: Voice): Block[] =>
  facts.erasedAt ? [fine(say(shared.erased)(day(facts.erasedAt, zoneOf(facts))))] : []

const ownPage = (ownLink: string, { say }: Voice): Block => button(say(shared.ownPage), ownLink)
const personal = ({ say }: Voice): Block => fine(say(shared.personal))
const entryGone = (hasEntry: boolean, { say }: Voice): Block[] => (hasEntry ? [fine(say(shared.entryGone))] : [])

const again = (
  own: { again: Localized; button: Localized },
  { againLink }: { againLink: string | null },
  { say }: Voice,
): Block[] => (againLink ? [paragraph(say(own.again)), button(say(own.button), againLink)] : [])

/** What is the same in all mails of who has a seat: how one takes part, and how one gives it back. */
const seat = (
  facts: OfWorkshop & { join: Joining | null; ownLink: string },
  voice: Voice,
  hasEntry: boolean,
): Block[] => {
  const { join, ownLink } = facts
  const { facts: known, say, time } = voice
  return [
    known(facts.workshop),
    ...(join ? [paragraph(say(shared.join)(time(join.opensAt, zoneOf(facts))))] : []),
    ...(join ? [button(say(shared.joinButton), join.link)] : []),
    paragraph(say(shared.giveBack)),
    join ? otherButton(say(shared.ownPage), ownLink) : ownPage(ownLink, voice),
    ...(hasEntry ? [fine(say(shared.entry))] : []),
    personal(voice),
  ]
}

const changeOf = (before: Planned, workshop: WorkshopFacts, voice: Voice): keyof typeof words.moved.change => {
  const { isElsewhere } = before
  if (areSame(voice.when(before), voice.when(workshop))) return isElsewhere ? 'place' : 'other'
  if (isElsewhere) return 'timeAndPlace'
  return before.start && workshop.start && sameDay(before.start.wall, workshop.start.wall) ? 'hour' : 'day'
}

/** What of a workshop is no longer as it was told, in a word: `New date`. */
export const changed = ({ before, workshop }: Pick<FactsOf['moved'], 'before' | 'workshop'>, voice: Voice): string =>
  voice.say(words.moved.change[changeOf(before, workshop, voice)])

/** How each kind of mail is written. */
export const writers: { readonly [Kind in MailKind]: Write<FactsOf[Kind]> } = {
  confirm: (facts, voice) => {
    const { facts: known, say, time } = voice
    const own = words.confirm
    return letter(
      own,
      facts,
      voice,
      opening(say(own.asked)),
      known(facts.workshop),
      paragraph(say(own.counts)),
      button(say(own.button), facts.confirmLink),
      fine(say(own.until)(time(facts.until, zoneOf(facts)))),
      fine(say(own.otherwise)),
    )
  },

  already: (facts, voice) => {
    const { facts: known, say } = voice
    const own = words.already
    return letter(
      own,
      facts,
      voice,
      opening(say(own.asked)),
      known(facts.workshop),
      paragraph(say(own.page)),
      ownPage(facts.ownLink, voice),
      fine(say(own.otherwise)),
      personal(voice),
    )
  },

  links: ({ registrations, series }, voice) => {
    const { facts: known, say } = voice
    const own = words.links
    const several = registrations.length > 1
    return {
      subject: say(own.subject)(voice.series(series).text, several),
      blocks: [
        { is: 'heading', text: say(own.heading)(several) },
        opening(say(own.asked)(several)),
        ...registrations.flatMap(({ ownLink, workshop }) => [known(workshop), ownPage(ownLink, voice)]),
        fine(say(own.otherwise)),
        personal(voice),
        ...questions(series, voice),
      ],
    }
  },

  newAddress: (facts, voice) => {
    const { facts: known, say, time } = voice
    const own = words.newAddress
    return letter(
      own,
      facts,
      voice,
      opening(say(own.asked)),
      known(facts.workshop),
      button(say(own.button), facts.confirmLink),
      fine(say(words.confirm.until)(time(facts.until, zoneOf(facts)))),
      fine(say(own.otherwise)),
    )
  },

  addressChanged: (facts, voice) => {
    const { facts: known, say } = voice
    const own = words.addressChanged
    return toPerson(own, facts, voice, opening(say(own.text)), known(facts.workshop), paragraph(say(own.otherwise)))
  },

  confirmed: (facts, voice, hasEntry) => {
    const own = words.confirmed
    return toPerson(own, facts, voice, opening(voice.say(own.text)), ...seat(facts, voice, hasEntry))
  },

  promoted: (facts, voice, hasEntry) => {
    const own = words.promoted
    return toPerson(own, facts, voice, opening(voice.say(own.text)), ...seat(facts, voice, hasEntry))
  },

  reminder: (facts, voice, hasEntry) => {
    const own = words.reminder
    const { start } = facts.workshop
    const soon = [voice.name(facts.workshop), ...(start ? [dayAtTime(start.wall, voice.locale)] : [])].join(', ')
    return toPerson(
      { ...own, subject: voice.say(own.subject)(soon) },
      facts,
      voice,
      opening(voice.say(own.text)),
      ...seat(facts, voice, hasEntry),
    )
  },

  waitlisted: (facts, voice) => {
    const { facts: known, say } = voice
    const own = words.waitlisted
    return toPerson(
      own,
      facts,
      voice,
      opening(say(own.rank)(say(ordinal)(facts.rank))),
      known(facts.workshop),
      paragraph(say(own.next)),
      ownPage(facts.ownLink, voice),
      personal(voice),
    )
  },

  full: (facts, voice) => {
    const own = words.full
    return toPerson(
      own,
      facts,
      voice,
      opening(voice.say(own.text)),
      voice.facts(facts.workshop),
      ...erased(facts, voice),
    )
  },

  offered: (facts, voice) => {
    const { facts: known, say, time } = voice
    const own = words.offered
    return toPerson(
      own,
      facts,
      voice,
      opening(say(own.text)),
      known(facts.workshop),
      paragraph(say(own.until)(time(facts.until, zoneOf(facts)))),
      button(say(own.accept), facts.acceptLink),
      otherButton(say(own.decline), facts.declineLink),
      personal(voice),
    )
  },

  lapsed: (facts, voice) => {
    const own = words.lapsed
    return toPerson(
      own,
      facts,
      voice,
      opening(voice.say(own.text)),
      voice.facts(facts.workshop),
      ...again(own, facts, voice),
      ...erased(facts, voice),
    )
  },

  cancelled: (facts, voice, hasEntry) => {
    const own = words.cancelled
    return toPerson(
      own,
      facts,
      voice,
      opening(voice.say(own.text)),
      voice.facts(facts.workshop),
      ...again(own, facts, voice),
      ...entryGone(hasEntry, voice),
      ...erased(facts, voice),
    )
  },

  cancelledByUs: (facts, voice, hasEntry) => {
    const own = words.cancelledByUs
    return toPerson(
      own,
      facts,
      voice,
      opening(voice.say(own.text)),
      ...message(facts, voice),
      voice.facts(facts.workshop),
      ...entryGone(hasEntry, voice),
      ...erased(facts, voice),
    )
  },

  movedToWaiting: (facts, voice, hasEntry) => {
    const { facts: known, say } = voice
    const own = words.movedToWaiting
    return toPerson(
      own,
      facts,
      voice,
      opening(say(own.text)(say(ordinal)(facts.rank))),
      ...message(facts, voice),
      known(facts.workshop),
      paragraph(say(own.next)),
      ownPage(facts.ownLink, voice),
      ...entryGone(hasEntry, voice),
      personal(voice),
    )
  },

  added: (facts, voice) => {
    const { facts: known, opened, say } = voice
    const own = words.added
    const by = opened(facts.by)
    return toPerson(
      own,
      facts,
      voice,
      opening(by ? say(own.by)(by) : say(own.byUs)),
      known(facts.workshop),
      paragraph(say(own.page)),
      ownPage(facts.ownLink, voice),
      paragraph(say(own.otherwise)),
      otherButton(say(own.erase), facts.eraseLink),
      personal(voice),
    )
  },

  moved: (facts, voice, hasEntry) => {
    const { facts: known, say } = voice
    const { heading, otherwise, subject, text } = words.moved
    return toPerson(
      { heading, subject: say(subject)(changed(facts, voice), voice.name(facts.workshop)) },
      facts,
      voice,
      opening(say(text)),
      known(facts.workshop, facts.before),
      ...message(facts, voice),
      paragraph(say(otherwise)),
      ownPage(facts.ownLink, voice),
      ...(hasEntry ? [fine(say(shared.entry))] : []),
      personal(voice),
    )
  },

  calledOff: (facts, voice, hasEntry) => {
    const own = words.calledOff
    return toPerson(
      own,
      facts,
      voice,
      opening(voice.say(own.text)),
      ...message(facts, voice),
      voice.facts(facts.workshop),
      ...entryGone(hasEntry, voice),
      ...erased(facts, voice),
    )
  },

  postponed: (facts, voice, hasEntry) => {
    const { facts: known, say } = voice
    const own = words.postponed
    return toPerson(
      own,
      facts,
      voice,
      opening(say(own.text)),
      ...message(facts, voice),
      known({ ...facts.workshop, start: null, end: null }, facts.before),
      paragraph(say(own.kept)),
      ownPage(facts.ownLink, voice),
      ...entryGone(hasEntry, voice),
      personal(voice),
    )
  },

  noSeat: (facts, voice) => {
    const own = words.noSeat
    return toPerson(
      own,
      facts,
      voice,
      opening(voice.say(own.text)),
      voice.facts(facts.workshop),
      ...erased(facts, voice),
    )
  },

  message: writeMessage,

  thanks: (facts, voice) => {
    const { facts: known, say } = voice
    const own = words.thanks
    const { certificateLink, stopLink } = facts
    return toPerson(
      own,
      facts,
      voice,
      opening(say(own.text)),
      known(facts.workshop),
      ...(certificateLink ? [button(say(own.certificate), certificateLink)] : []),
      ...erased(facts, voice),
      ...(stopLink ? [{ is: 'fine', text: say(words.message.stop), url: stopLink } as const] : []),
    )
  },
}
