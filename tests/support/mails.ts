import { momentOf } from '../../src/i18n/dates'
import type { FactsOf, MailKind, Typed, WorkshopFacts } from '../../src/mail/registration/facts'
import type { Envelope } from '../../src/mail/registration/message'
import { kinds } from '../../src/mail/registration/kinds'

const page = (way: string): string => `https://ateliers.example.org/${way}/k3Jq8ZpW0sT6uYxN4bVd2R`

export const series: FactsOf['confirm']['series'] = {
  title: { fr: 'Les fracas du monde', en: 'A world in pieces' },
  zone: 'Europe/Paris',
  contact: 'contact@ateliers.example.org',
}

export const workshop: WorkshopFacts = {
  number: 4,
  shortTitle: { fr: 'Défi mondial', en: 'A global challenge' },
  title: {
    fr: 'L’extrémisme violent, un défi pour le monde et pour la recherche',
    en: 'Violent extremism, challenging the world and those who study it',
  },
  start: momentOf('2031-04-28T16:00', 'Europe/Paris'),
  end: momentOf('2031-04-28T18:30', 'Europe/Paris'),
  attendance: 'hybrid',
  place: {
    name: { fr: 'Maison des sciences, salle 2', en: 'House of Science, room 2' },
    address: { fr: '12 rue de l’Université\n75007 Paris', en: '12 University Street\n75007 Paris' },
  },
}

const common = { series, workshop }
const toPerson = { ...common, name: { typed: 'Ada Lovelace' } satisfies Typed }
const own = { ownLink: page('registration') }
const join = { link: page('r'), opensAt: '2031-04-28T13:45:00.000Z' }
const last = { erasedAt: '2031-07-27T12:00:00.000Z' }
const until = '2031-04-20T08:00:00.000Z'
const message = {
  fr: 'La salle est fermée pour travaux.\n\nMerci de votre patience.',
  en: 'The room is closed.\n\nThank you.',
}
const before = {
  start: momentOf('2031-04-21T14:00', 'Europe/Paris'),
  end: momentOf('2031-04-21T16:00', 'Europe/Paris'),
  isElsewhere: true,
}

/** Facts of each kind of mail, as a workshop of the example has them. */
export const samples: FactsOf = {
  confirm: { ...common, confirmLink: page('confirm'), until },
  already: { ...common, ...own },
  links: {
    series,
    registrations: [
      { workshop, ...own },
      { workshop: { ...workshop, number: 5, shortTitle: null, start: null, end: null }, ownLink: page('other') },
    ],
  },
  confirmed: { ...toPerson, ...own, join },
  waitlisted: { ...toPerson, ...own, rank: 3 },
  full: { ...toPerson, ...last },
  offered: { ...toPerson, acceptLink: page('accept'), declineLink: page('decline'), until },
  lapsed: { ...toPerson, ...last, againLink: page('again') },
  promoted: { ...toPerson, ...own, join },
  cancelled: { ...toPerson, ...last, againLink: page('again') },
  cancelledByUs: { ...toPerson, ...last, message },
  movedToWaiting: { ...toPerson, ...own, message, rank: 1 },
  added: { ...toPerson, ...own, by: { typed: 'Grace Hopper' }, eraseLink: page('erase') },
  moved: { ...toPerson, ...own, message, before },
  calledOff: { ...toPerson, ...last, message },
  postponed: { ...toPerson, ...own, message, before: { ...workshop, isElsewhere: false } },
  noSeat: { ...toPerson, ...last },
  reminder: { ...toPerson, ...own, join },
  thanks: { ...toPerson, ...last, certificateLink: page('certificate'), stopLink: page('stop') },
  message: {
    ...toPerson,
    ...own,
    subject: { fr: 'Nouvelle salle pour {workshop}', en: 'Another room for {workshop}' },
    body: {
      fr: 'Bonjour {name}, nous vous attendons {date}, mais pas dans la salle prévue.\n\nLe plan est ici\u00a0:\nhttps://plans.example.org/salle?langue=fr\n\n{button:own}\nÀ bientôt\u202f!',
      en: 'Hello {name}, we expect you on {date}, and not where it was planned.\n\nThe map is here:\nhttps://plans.example.org/room?language=en\n\n{button:own}\nSee you soon!',
    },
    stopLink: page('s'),
  },
  newAddress: { ...common, confirmLink: page('address'), until },
  addressChanged: toPerson,
}

const entry = { registration: '681f', sequence: 2, stamp: '2031-04-01T08:00:00.000Z', link: page('r') }

/** How a sample leaves. */
export const envelopeOf = <Kind extends MailKind>(kind: Kind): Envelope<Kind> => ({
  to: 'ada@example.org',
  from: 'atelier@ateliers.example.org',
  id: 'pX3vQ1',
  host: 'ateliers.example.org',
  entry: (kinds[kind].calendar ? entry : null) as Envelope<Kind>['entry'],
})
