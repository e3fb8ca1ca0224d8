import type {
  PublicConfidentialityRule,
  PublicEventStatus,
  PublicFormState,
  PublicInterpretation,
  PublicLocale,
  PublicPartnerRole,
  PublicRole,
  PublicSeatsLeft,
} from 'atelier-client'

/** What the pages say around the content. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
const fr = {
  language: 'Français',
  inThisLanguage: 'Lire en français',
  languages: 'Langue de la page',
  skip: 'Aller au contenu',
  menu: 'Navigation',
  home: 'Accueil',
  workshops: 'Ateliers',
  people: 'Personnes',
  organisations: 'Organisations',
  next: 'Prochain atelier',
  alsoComing: 'À venir',
  past: 'Ateliers passés',
  noNext: 'Aucun atelier n’est annoncé pour le moment.',
  noNextHelp: 'Abonnez-vous au calendrier ou aux nouveautés\u00a0: vous saurez quand le prochain le sera.',
  noPast: 'Aucun atelier n’a encore eu lieu.',
  noPeople: 'Personne n’est encore au programme d’un atelier publié.',
  noOrganisations: 'Aucun atelier publié ne nomme encore d’organisation.',
  noProgramme: 'Le programme sera publié ici.',
  noAppearances: 'Aucun atelier publié pour le moment.',
  see: 'Voir l’atelier',
  all: 'Tous les ateliers',
  programme: 'Programme',
  about: 'Présentation',
  objectives: 'Objectifs',
  moderation: 'Modération',
  committee: 'Comité d’organisation',
  partners: 'Partenaires',
  contact: 'Contact',
  links: 'Liens',
  related: 'Événements liés',
  practical: 'Informations pratiques',
  when: 'Date et heure',
  where: 'Lieu',
  directions: 'Plan d’accès',
  spoken: 'Langues de travail',
  interpretation: 'Interprétation',
  confidentiality: 'Confidentialité',
  registration: 'Inscription',
  files: 'À emporter',
  calendar: 'Ajouter à un calendrier',
  seriesCalendar: 'Calendrier de la série',
  news: 'Nouveautés (Atom)',
  flyer: 'Programme (PDF)',
  biography: 'Biographie',
  affiliations: 'Affiliations',
  stood: 'Dans la série',
  members: 'Personnes',
  parts: 'Organisations rattachées',
  partOf: 'Fait partie de',
  country: 'Pays',
  website: 'Site web',
  break: 'Pause',
  discussion: 'Discussion',
  talk: 'Intervention',
  untitled: 'Sans titre',
  photo: 'Photo\u00a0:',
  dateToCome: 'Date à venir',
  register: 'S’inscrire',
  opens: 'Ouverture\u00a0:',
  closes: 'Clôture\u00a0:',
  notFound: 'Page introuvable',
  notFoundHelp: 'Il n’y a rien à cette adresse. La page a peut-être été déplacée ou retirée.',
  toHome: 'Aller à l’accueil',
  running: 'En cours',
  over: 'Terminé',
  moved: 'Cette page a changé d’adresse\u00a0:',
  draft: 'Version de travail\u00a0: elle n’est pas publique.',
  endPreview: 'Quitter l’aperçu',
  draftOver: 'Ce lien ne montre aucune version de travail',
  draftOverHelp: 'Il a pris fin, ou il a été retiré. Demandez-en un autre à qui vous l’a envoyé.',
} as const

const en: Readonly<Record<keyof typeof fr, string>> = {
  language: 'English',
  inThisLanguage: 'Read in English',
  languages: 'Language of the page',
  skip: 'Skip to the content',
  menu: 'Navigation',
  home: 'Home',
  workshops: 'Workshops',
  people: 'People',
  organisations: 'Organisations',
  next: 'Next workshop',
  alsoComing: 'Coming up',
  past: 'Past workshops',
  noNext: 'No workshop is announced at the moment.',
  noNextHelp: 'Subscribe to the calendar or the news, and you will know when the next one is.',
  noPast: 'No workshop has taken place yet.',
  noPeople: 'Nobody is in the programme of a published workshop yet.',
  noOrganisations: 'No published workshop names an organisation yet.',
  noProgramme: 'The programme will be published here.',
  noAppearances: 'No published workshop at the moment.',
  see: 'See the workshop',
  all: 'All workshops',
  programme: 'Programme',
  about: 'About this workshop',
  objectives: 'Objectives',
  moderation: 'Moderation',
  committee: 'Organising committee',
  partners: 'Partners',
  contact: 'Contact',
  links: 'Links',
  related: 'Related events',
  practical: 'Practical information',
  when: 'Date and time',
  where: 'Place',
  directions: 'Directions',
  spoken: 'Working languages',
  interpretation: 'Interpretation',
  confidentiality: 'Confidentiality',
  registration: 'Registration',
  files: 'To take along',
  calendar: 'Add to a calendar',
  seriesCalendar: 'Calendar of the series',
  news: 'What is new (Atom)',
  flyer: 'Programme (PDF)',
  biography: 'Biography',
  affiliations: 'Affiliations',
  stood: 'In the series',
  members: 'People',
  parts: 'Organisations that are part of it',
  partOf: 'Part of',
  country: 'Country',
  website: 'Website',
  break: 'Break',
  discussion: 'Discussion',
  talk: 'Talk',
  untitled: 'Untitled',
  photo: 'Picture:',
  dateToCome: 'Date to come',
  register: 'Register',
  opens: 'Opens:',
  closes: 'Closes:',
  notFound: 'Page not found',
  notFoundHelp: 'There is nothing at this address. The page may have been moved or taken down.',
  toHome: 'Go to the home page',
  running: 'On now',
  over: 'Over',
  moved: 'This page has moved:',
  draft: 'Working copy: it is not public.',
  endPreview: 'Leave the preview',
  draftOver: 'This link shows no working copy',
  draftOverHelp: 'It has ended, or was withdrawn. Ask whoever sent it to you for another.',
}

/** The words of a language. */
export const wordsOf = (locale: PublicLocale): Readonly<Record<keyof typeof fr, string>> => ({ fr, en })[locale]

type Both = Readonly<Record<PublicLocale, string>>

export const roles: Readonly<Record<PublicRole, Both | null>> = {
  speaker: null,
  discussant: { fr: 'discutant·e', en: 'discussant' },
  moderator: { fr: 'modération', en: 'moderator' },
}

export const partnerRoles: Readonly<Record<PublicPartnerRole, Both>> = {
  cooperation: { fr: 'En coopération avec', en: 'In cooperation with' },
  funding: { fr: 'Avec le financement de', en: 'Funded by' },
  host: { fr: 'Accueilli par', en: 'Hosted by' },
  media: { fr: 'Partenaire média', en: 'Media partner' },
}

export const attendance: Readonly<Record<'online' | 'onsite' | 'hybrid', Both>> = {
  online: { fr: 'En ligne', en: 'Online' },
  onsite: { fr: 'Sur place', en: 'On site' },
  hybrid: { fr: 'Sur place et en ligne', en: 'On site and online' },
}

export const statuses: Readonly<Record<PublicEventStatus, Both | null>> = {
  scheduled: null,
  postponed: { fr: 'Reporté', en: 'Postponed' },
  calledOff: { fr: 'Annulé', en: 'Called off' },
}

/** A rule of confidentiality, and what it means to whoever comes. */
export const rules: Readonly<Record<PublicConfidentialityRule, { name: Both; meaning: Both } | null>> = {
  none: null,
  chathamHouse: {
    name: { fr: 'Règle de Chatham House', en: 'Chatham House rule' },
    meaning: {
      fr: 'Ce qui se dit dans la discussion peut être repris librement, sans révéler qui l’a dit ni pour quelle organisation.',
      en: 'What is said in the discussion may be used freely, without revealing who said it or for which organisation.',
    },
  },
  closed: {
    name: { fr: 'Séance fermée', en: 'Closed meeting' },
    meaning: {
      fr: 'L’atelier est réservé aux personnes invitées, et ce qui s’y dit n’en sort pas.',
      en: 'The workshop is for invited people only, and what is said there stays there.',
    },
  },
}

export const registrationStates: Readonly<Record<PublicFormState, Both | null>> = {
  open: { fr: 'Les inscriptions sont ouvertes.', en: 'Registration is open.' },
  notYet: { fr: 'Les inscriptions ne sont pas encore ouvertes.', en: 'Registration has not opened yet.' },
  closed: { fr: 'Les inscriptions sont closes.', en: 'Registration has closed.' },
  past: { fr: 'Cet atelier a eu lieu.', en: 'This workshop has taken place.' },
  invitation: { fr: 'Sur invitation.', en: 'By invitation.' },
  external: { fr: 'L’inscription se fait sur un autre site.', en: 'Registration is on another site.' },
  none: { fr: 'Sans inscription.', en: 'No registration needed.' },
  calledOff: { fr: 'Cet atelier est annulé.', en: 'This workshop is called off.' },
}

export const seats: Readonly<Record<PublicSeatsLeft, Both>> = {
  open: { fr: 'Il reste des places.', en: 'There are seats left.' },
  few: { fr: 'Il reste quelques places.', en: 'There are a few seats left.' },
  waitlist: {
    fr: 'Toutes les places sont prises\u00a0: on peut se mettre en liste d’attente.',
    en: 'All seats are taken: you can join the waiting list.',
  },
  none: { fr: 'Toutes les places sont prises.', en: 'All seats are taken.' },
}

/** `Atelier 4`; without a number nothing. */
export const numbered = (number: number | null, locale: PublicLocale): string | null =>
  number === null ? null : { fr: `Atelier ${number}`, en: `Workshop ${number}` }[locale]

const name = (code: string, type: 'language' | 'region', locale: PublicLocale): string => {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code
  } catch {
    return code
  }
}
const list = (items: readonly string[], locale: PublicLocale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)

/** A country by its code: `Autriche`. */
export const countryName = (code: string, locale: PublicLocale): string => name(code, 'region', locale)

/** In which language something is: `en anglais`. */
export const inLanguage = (code: string, locale: PublicLocale): string =>
  `${{ fr: 'en', en: 'in' }[locale]} ${name(code, 'language', locale)}`

/** Languages as a sentence: `Français et anglais`. */
export const languagesSaid = (codes: readonly string[], locale: PublicLocale): string => {
  const said = list(
    codes.map((code) => name(code, 'language', locale)),
    locale,
  )
  return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1)
}

/** `Interpretation possible into French, during the discussion only`; null while nobody knows. */
export const interpretationSaid = (
  { scope, status, targetLanguages }: PublicInterpretation,
  locale: PublicLocale,
): string | null => {
  if (!status) return null
  const said = {
    none: { fr: 'Sans interprétation', en: 'No interpretation' },
    possible: { fr: 'Interprétation possible', en: 'Interpretation possible' },
    provided: { fr: 'Interprétation assurée', en: 'Interpretation provided' },
  }[status][locale]
  if (status === 'none') return said
  const names = targetLanguages.map((code) => name(code, 'language', locale))
  const into = names.length
    ? {
        fr: ` ${list(
          names.map((one) => `en ${one}`),
          'fr',
        )}`,
        en: ` into ${list(names, 'en')}`,
      }[locale]
    : ''
  const during =
    scope &&
    {
      whole: { fr: 'pendant tout l’atelier', en: 'throughout the workshop' },
      discussion: { fr: 'pendant la discussion seulement', en: 'during the discussion only' },
      talks: { fr: 'pendant les exposés seulement', en: 'during the talks only' },
    }[scope][locale]
  return `${said}${into}${during ? `, ${during}` : ''}`
}

/** A wall time’s clock: `16 h 30`, `16:30`. */
const clock = (wall: string, locale: PublicLocale): string => {
  const [hour = '', minute = ''] = wall.slice(11).split(':')
  return {
    fr: `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`,
    en: `${hour}:${minute}`,
  }[locale]
}

/** The parts of a wall time’s day, for a leaf of a calendar: `26`, `avr.`, `2021`. */
export const leaf = (wall: string, locale: PublicLocale): { day: string; month: string; year: string } => {
  const date = new Date(`${wall}:00Z`)
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date)
  return { day: part({ day: 'numeric' }), month: part({ month: 'short' }), year: part({ year: 'numeric' }) }
}

/** From when to when on one day: `16 h – 18 h`, `16:00–18:00`. */
export const clocks = (from: string, to: string | null, locale: PublicLocale): string =>
  to ? `${clock(from, locale)}${{ fr: '\u00a0– ', en: '–' }[locale]}${clock(to, locale)}` : clock(from, locale)
