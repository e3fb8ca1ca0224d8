import type { TextKind } from '../../domain/ownMailTexts'
import { say, type Locale } from '../../i18n/locales'
import { samples as words } from '../../i18n/words/desk/mails'
import type { FactsOf, Joining, Planned, SeriesFacts, WorkshopFacts } from './facts'

/** What a mail is shown with before anybody gets it. */
export interface SampleOf {
  series: SeriesFacts
  workshop: WorkshopFacts
  /** A page of ours that is nobody’s. */
  link: string
  /** How one comes to the meeting, where the workshop has one. */
  join: Joining | null
  /** Instants (ISO 8601, UTC). */
  until: string
  erasedAt: string | null
}

/** Facts of each kind of mail about a real workshop to a person who is made up: nobody who is registered is read for it. @param locale that of the reader */
export const sampleFacts = (
  { erasedAt, join, link, series, until, workshop }: SampleOf,
  locale: Locale,
): Pick<FactsOf, TextKind> => {
  const of = { series, workshop }
  const person = { ...of, name: { typed: say(words.name, locale) } }
  const own = { ownLink: link }
  const last = { ...person, erasedAt }
  const message = { message: null }
  const before: Planned = { start: null, end: null, isElsewhere: false }
  const queued = { ...person, ...own, rank: 3 }
  const seated = { ...person, ...own, join }
  const proof = { ...of, confirmLink: link, until }
  return {
    confirm: proof,
    already: { ...of, ...own },
    links: { series, registrations: [{ workshop, ...own }] },
    confirmed: seated,
    waitlisted: queued,
    full: last,
    offered: { ...person, acceptLink: link, declineLink: link, until },
    lapsed: { ...last, againLink: link },
    promoted: seated,
    cancelled: { ...last, againLink: null },
    cancelledByUs: { ...last, ...message },
    movedToWaiting: { ...queued, ...message },
    added: { ...person, ...own, by: { typed: say(words.by, locale) }, eraseLink: link },
    moved: { ...person, ...own, ...message, before },
    calledOff: { ...last, ...message },
    postponed: {
      ...person,
      ...own,
      ...message,
      before: { start: workshop.start, end: workshop.end, isElsewhere: false },
    },
    noSeat: last,
    reminder: seated,
    thanks: { ...last, certificateLink: null, stopLink: link },
    newAddress: proof,
    addressChanged: person,
  }
}
