import type { FootnoteWords } from '../../domain/richText'
import { undated } from '../dates'
import { say, type Localized } from '../locales'

/** Words around the footnotes of a text in `locale`. */
export const footnoteWords = (locale: string): FootnoteWords =>
  say(
    {
      fr: {
        notes: 'Notes',
        toNote: (n: number) => `Note\u00a0${n}`,
        toText: (n: number) => `Retour au texte, note\u00a0${n}`,
      },
      en: { notes: 'Notes', toNote: (n: number) => `Note ${n}`, toText: (n: number) => `Back to the text, note ${n}` },
    },
    locale,
  )

/** Words of the readable pages. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  skip: { fr: 'Aller au contenu', en: 'Skip to the content' },
  languages: { fr: 'Langue de la page', en: 'Language of the page' },
  series: { fr: 'Série d’ateliers', en: 'Workshop series' },
  workshops: { fr: 'Ateliers', en: 'Workshops' },
  upcoming: { fr: 'À venir', en: 'Upcoming' },
  past: { fr: 'Passés', en: 'Past' },
  state: {
    upcoming: { fr: 'À venir', en: 'Upcoming' },
    running: { fr: 'En cours', en: 'On now' },
    past: { fr: 'Passé', en: 'Past' },
  },
  held: {
    postponed: { fr: 'Reporté', en: 'Postponed' },
    calledOff: { fr: 'Annulé', en: 'Called off' },
  },
  notAsPlanned: {
    postponed: {
      fr: 'Cet atelier est reporté\u00a0: il n’aura pas lieu à la date annoncée.',
      en: 'This workshop is postponed: it will not be held on the date announced.',
    },
    calledOff: { fr: 'Cet atelier est annulé.', en: 'This workshop is called off.' },
  },
  noWorkshops: { fr: 'Aucun atelier n’est encore publié.', en: 'No workshop has been published yet.' },
  years: { fr: 'Ateliers par année', en: 'Workshops by year' },
  later: { fr: 'Ateliers suivants', en: 'Later workshops' },
  sooner: { fr: 'Ateliers précédents', en: 'Earlier workshops' },
  older: { fr: 'Ateliers plus anciens', en: 'Older workshops' },
  newer: { fr: 'Ateliers plus récents', en: 'More recent workshops' },
  untitled: { fr: 'Sans titre', en: 'Untitled' },
  undated,
  practical: { fr: 'Informations pratiques', en: 'Practical information' },
  when: { fr: 'Date et heure', en: 'Date and time' },
  attendance: { fr: 'Participation', en: 'Attendance' },
  place: { fr: 'Lieu', en: 'Place' },
  directions: { fr: 'Plan d’accès', en: 'Directions' },
  workingLanguages: {
    fr: (several: boolean): string => (several ? 'Langues de travail' : 'Langue de travail'),
    en: (several: boolean): string => (several ? 'Working languages' : 'Working language'),
  },
  interpretation: { fr: 'Interprétation', en: 'Interpretation' },
  confidentiality: { fr: 'Confidentialité', en: 'Confidentiality' },
  abstract: { fr: 'Présentation', en: 'About this workshop' },
  objectives: { fr: 'Objectifs', en: 'Objectives' },
  moderators: {
    fr: (): string => 'Modération',
    en: (several: boolean): string => (several ? 'Moderators' : 'Moderator'),
  },
  programme: { fr: 'Programme', en: 'Programme' },
  break: { fr: 'Pause', en: 'Break' },
  discussion: { fr: 'Discussion', en: 'Discussion' },
  partners: { fr: 'Partenaires', en: 'Partners' },
  committee: { fr: 'Comité d’organisation', en: 'Organising committee' },
  links: { fr: 'Liens', en: 'Links' },
  relatedEvents: { fr: 'Événements liés', en: 'Related events' },
  contact: { fr: 'Contact', en: 'Contact' },
  privacy: { fr: 'Protection des données', en: 'Privacy' },
  picture: { fr: (credit: string) => `Photo\u00a0: ${credit}`, en: (credit: string) => `Picture: ${credit}` },
  back: { fr: 'Tous les ateliers de la série', en: 'All workshops of the series' },
} as const

/** What the pages of people and organisations say. */
export const entries = {
  about: { fr: 'En bref', en: 'In brief' },
  biography: { fr: 'Biographie', en: 'Biography' },
  whole: { fr: 'Modération de l’atelier', en: 'Moderation of the workshop' },
  inSeries: { fr: 'Dans la série', en: 'In the series' },
  noWorkshopsOfPerson: {
    fr: 'Cette personne n’est encore au programme d’aucun atelier publié.',
    en: 'This person is not in the programme of any published workshop yet.',
  },
  noWorkshopsOfOrganisation: {
    fr: 'Aucun atelier publié ne nomme encore cette organisation.',
    en: 'No published workshop names this organisation yet.',
  },
  people: { fr: 'Personnes', en: 'People' },
  children: { fr: 'Organisations rattachées', en: 'Organisations that are part of it' },
  parent: { fr: 'Fait partie de', en: 'Part of' },
  country: { fr: 'Pays', en: 'Country' },
  pages: { fr: 'Pages', en: 'Pages' },
  next: { fr: 'Page suivante', en: 'Next page' },
  previous: { fr: 'Page précédente', en: 'Previous page' },
  page: { fr: (n: number) => `page\u00a0${n}`, en: (n: number) => `page ${n}` },
  describedPerson: {
    fr: (name: string, series: string) =>
      `${name} dans la série «\u00a0${series}\u00a0»\u00a0: ateliers et interventions.`,
    en: (name: string, series: string) => `${name} in the series “${series}”: workshops and sessions.`,
  },
  describedOrganisation: {
    fr: (name: string, series: string) => `${name} dans la série «\u00a0${series}\u00a0»\u00a0: ateliers et personnes.`,
    en: (name: string, series: string) => `${name} in the series “${series}”: workshops and people.`,
  },
} as const

/** What the page that finds by words says, and the form that leads to it. */
export const searching = {
  title: { fr: 'Recherche', en: 'Search' },
  label: { fr: 'Chercher un atelier, une personne, un sujet', en: 'Look for a workshop, a person, a subject' },
  search: { fr: 'Chercher', en: 'Search' },
  of: { fr: (q: string) => `Recherche de «\u00a0${q}\u00a0»`, en: (q: string) => `Search for “${q}”` },
  unclear: {
    fr: 'Indiquez ce que vous cherchez\u00a0: deux lettres ou chiffres au moins, et dix mots au plus.',
    en: 'Say what you look for: two letters or digits at least, and ten words at most.',
  },
  nothing: {
    fr: 'Rien n’a été trouvé qui contienne tous ces mots. Essayez-en moins, ou seulement le début du dernier.',
    en: 'Nothing was found that has all of these words. Try fewer of them, or the beginning of the last one alone.',
  },
  found: {
    fr: (n: number) => (n === 1 ? 'Un résultat' : `${n.toLocaleString('fr')} résultats`),
    en: (n: number) => (n === 1 ? 'One result' : `${n.toLocaleString('en')} results`),
  },
  kinds: {
    person: { fr: 'Personne', en: 'Person' },
    organisation: { fr: 'Organisation', en: 'Organisation' },
    workshop: { fr: 'Atelier', en: 'Workshop' },
    session: { fr: 'Session', en: 'Session' },
  },
} as const

/** What the pages say of registration. Times are said in the workshop's zone. */
export const registration = {
  title: { fr: 'Inscription', en: 'Registration' },
  register: { fr: 'S’inscrire', en: 'Register' },
  form: { fr: 'Formulaire d’inscription', en: 'Registration form' },
  formOn: { fr: (host: string) => `Le formulaire est sur ${host}.`, en: (host: string) => `The form is on ${host}.` },
  none: { fr: 'Sans inscription.', en: 'No registration needed.' },
  takenPlace: { fr: 'Cet atelier a eu lieu.', en: 'This workshop has taken place.' },
  opens: {
    fr: (time: string) => `Les inscriptions ouvrent le ${time}.`,
    en: (time: string) => `Registration opens on ${time}.`,
  },
  openUntil: {
    fr: (time: string) => `Les inscriptions sont ouvertes jusqu’au ${time}.`,
    en: (time: string) => `Registration is open until ${time}.`,
  },
  open: { fr: 'Les inscriptions sont ouvertes.', en: 'Registration is open.' },
  closed: { fr: 'Les inscriptions sont closes.', en: 'Registration has closed.' },
  seats: {
    fr: (seats: number, waitlist: boolean) =>
      `${new Intl.NumberFormat('fr-FR').format(seats)}\u00a0${seats > 1 ? 'places' : 'place'}${waitlist ? ', puis une liste d’attente' : ''}.`,
    en: (seats: number, waitlist: boolean) =>
      `${new Intl.NumberFormat('en-GB').format(seats)} ${seats > 1 ? 'seats' : 'seat'}${waitlist ? ', then a waiting list' : ''}.`,
  },
} as const

/** What a rule of confidentiality means to whoever comes. Its name stands in ./common.ts. */
export const confidentialityMeanings: Readonly<Record<string, Localized>> = {
  chathamHouse: {
    fr: 'Ce qui se dit dans la discussion peut être repris librement, sans révéler qui l’a dit ni pour quelle organisation.',
    en: 'What is said in the discussion may be used freely, without revealing who said it or for which organisation.',
  },
  closed: {
    fr: 'L’atelier est réservé aux personnes invitées, et ce qui s’y dit n’en sort pas.',
    en: 'The workshop is for invited people only, and what is said there stays there.',
  },
}

interface Interpretation {
  status: string | null
  scope: string | null
  /** `into Arabic and French`; empty while nobody knows. */
  into: string
}

const statuses: Readonly<Record<string, Localized>> = {
  none: { fr: 'Sans interprétation', en: 'No interpretation' },
  provided: { fr: 'Interprétation assurée', en: 'Interpretation provided' },
  possible: { fr: 'Interprétation possible', en: 'Interpretation possible' },
}

const scopes: Readonly<Record<string, Localized>> = {
  whole: { fr: 'pendant tout l’atelier', en: 'throughout the workshop' },
  discussion: { fr: 'pendant la discussion seulement', en: 'during the discussion only' },
  talks: { fr: 'pendant les exposés seulement', en: 'during the talks only' },
}

/**
 * What is known of the interpretation, as one sentence: `Interpretation possible, during the discussion only`. What nobody has said yet is
 * left out; without a status there is nothing to say.
 */
export const interpretationSentence = ({ status, scope, into }: Interpretation, locale: string): string | null => {
  const [known, when] = [statuses[status ?? ''], scopes[scope ?? '']]
  if (!known) return null
  if (status === 'none') return say(known, locale)
  return [[say(known, locale), into].filter(Boolean).join(' '), ...(when ? [say(when, locale)] : [])].join(', ')
}

/** Words of the preview that editors see. */
export const preview = {
  banner: {
    draft: { fr: 'Brouillon – non public', en: 'Draft – not public' },
    public: { fr: 'Aperçu – public tel quel', en: 'Preview – public as it stands' },
    changed: {
      fr: 'Brouillon – le public voit encore la version publiée',
      en: 'Draft – the public still sees the published version',
    },
  },
  live: {
    fr: 'Cet aperçu suit le formulaire, avant même l’enregistrement.',
    en: 'This preview follows the form, even before it is saved.',
  },
  failed: {
    fr: 'L’aperçu n’a pas pu suivre la dernière modification.',
    en: 'The preview could not follow the last change.',
  },
} as const

/** What a page says that could not be shown. */
export const failures = {
  notFound: {
    title: { fr: 'Page introuvable', en: 'Page not found' },
    text: {
      fr: 'Il n’y a rien à cette adresse. La page a peut-être été déplacée ou retirée.',
      en: 'There is nothing at this address. The page may have been moved or taken down.',
    },
  },
  linkOver: {
    title: { fr: 'Ce lien ne mène plus à rien', en: 'This link leads nowhere any more' },
    text: {
      fr: 'Il a peut-être été coupé, remplacé par un plus récent, ou il a plus de 48 heures ; ou ce à quoi il menait a été effacé. Si vous êtes inscrit·e, recevez vos liens de nouveau : il suffit de votre adresse.',
      en: 'It may have been cut, replaced by a newer one, or be older than 48 hours; or what it led to was erased. If you are registered, have your links sent again: all it takes is your address.',
    },
  },
  doorOver: {
    title: { fr: 'Ce lien n’ouvre aucune entrée', en: 'This link opens no door' },
    text: {
      fr: 'Un lien pour l’entrée se ferme quatre heures après la fin de l’atelier, ou plus tôt si l’équipe d’organisation le ferme. Demandez-lui un autre lien.',
      en: 'A link for the door ends four hours after the end of the workshop, or sooner if the organisers end it. Ask them for another one.',
    },
  },
  tooOften: {
    title: { fr: 'Trop de pages à la fois', en: 'Too many pages at once' },
    text: {
      fr: 'Trop de pages ont été demandées depuis votre adresse en peu de temps. Réessayez dans une minute.',
      en: 'Too many pages were asked for from your address in a short time. Please try again in a minute.',
    },
  },
  broken: {
    title: { fr: 'Une erreur s’est produite', en: 'Something went wrong' },
    text: {
      fr: 'La page n’a pas pu être affichée, et ce n’est pas de votre fait. Réessayez dans un instant.',
      en: 'The page could not be shown, and it is not your doing. Please try again in a moment.',
    },
  },
  refused: { title: { fr: 'La demande n’a pas abouti', en: 'This could not be done' } },
  home: { fr: 'Aller à la page de la série', en: 'Go to the series’ page' },
} as const
