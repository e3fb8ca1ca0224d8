import type { Localized } from '../locales'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
/** In French nothing is one. */
const compte = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`

/** What is wrong at a place of a file that is imported. */
export const wrong = {
  missing: { fr: 'manque', en: 'is missing' },
  text: { fr: 'n’est pas un texte', en: 'is not a text' },
  list: { fr: 'n’est pas une liste', en: 'is not a list' },
  object: { fr: 'n’est pas un objet', en: 'is not an object' },
  instant: {
    fr: 'n’est pas une date avec son heure et son décalage (2027-03-04T14:00:00+01:00)',
    en: 'is not a date with its time and offset (2027-03-04T14:00:00+01:00)',
  },
  duration: { fr: 'n’est pas une durée (01:30)', en: 'is not a duration (01:30)' },
  number: { fr: 'n’est pas un nombre', en: 'is not a number' },
  zone: { fr: 'n’est pas un fuseau horaire (Europe/Paris)', en: 'is not a time zone (Europe/Paris)' },
  zoneMissing: {
    fr: 'manque\u00a0: dites le fuseau horaire avec --time-zone Europe/Paris',
    en: 'is missing: say the time zone with --time-zone Europe/Paris',
  },
  nothing: { fr: 'ne contient rien à importer', en: 'holds nothing to import' },
} as const satisfies Record<string, Localized>

/** Words of `npm run import`. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  usage: {
    fr: 'Usage\u00a0: npm run import -- programme.json [--out fichier.yaml] [--series clé] [--workshop clé] [--content fr|en] [--time-zone Europe/Paris] [--load] [--lang fr|en]\nLit un schedule.json (pretalx, frab, Atelier) ou un export d’Indico, écrit un fichier de série, et en montre le plan\u202f; avec --load, le charge. docs/series-file.md',
    en: 'Usage: npm run import -- schedule.json [--out file.yaml] [--series key] [--workshop key] [--content fr|en] [--time-zone Europe/Paris] [--load] [--lang fr|en]\nReads a schedule.json (pretalx, frab, Atelier) or an export of Indico, writes a series file and shows its plan; with --load it loads it. docs/series-file.md',
  },
  notJson: {
    fr: (file: string, at: string) => `${file} n’est pas du JSON${at ? ` (${at})` : ''}.`,
    en: (file: string, at: string) => `${file} is not JSON${at ? ` (${at})` : ''}.`,
  },
  formatUnknown: {
    fr: (file: string) =>
      `${file} n’est ni un schedule.json (schedule.conference), ni un export d’événements d’Indico (results).`,
    en: (file: string) =>
      `${file} is neither a schedule.json (schedule.conference) nor an export of events of Indico (results).`,
  },
  tooLarge: {
    fr: (file: string) => `${file} dépasse 50\u00a0Mo.`,
    en: (file: string) => `${file} is larger than 50 MB.`,
  },
  exists: {
    fr: (file: string) => `${file} existe déjà\u00a0: nommez-en un autre avec --out.`,
    en: (file: string) => `${file} exists already: name another with --out.`,
  },
  notWritten: {
    fr: (file: string, reason: string) => `${file} n’a pas pu être écrit (${reason}).`,
    en: (file: string, reason: string) => `${file} could not be written (${reason}).`,
  },
  keyWrong: {
    fr: (option: string, value: string) =>
      `--${option}\u00a0: «\u00a0${value}\u00a0» n’est pas une clé (minuscules, chiffres, traits d’union).`,
    en: (option: string, value: string) => `--${option}: “${value}” is not a key (small letters, digits, hyphens).`,
  },
  contentUnknown: {
    fr: (value: string, known: string) => `--content\u00a0: «\u00a0${value}\u00a0» n’est aucune des langues ${known}.`,
    en: (value: string, known: string) => `--content: “${value}” is none of the languages ${known}.`,
  },
  zoneUnknown: {
    fr: (value: string) => `--time-zone\u00a0: «\u00a0${value}\u00a0» n’est pas un fuseau horaire (Europe/Paris).`,
    en: (value: string) => `--time-zone: “${value}” is not a time zone (Europe/Paris).`,
  },
  workshopOfMany: {
    fr: (n: number) => `--workshop nomme un atelier, et le fichier en contient ${n}.`,
    en: (n: number) => `--workshop names one workshop, and the file holds ${n}.`,
  },
  refused: {
    fr: (n: number) => `${n === 1 ? 'Un problème' : `${n} problèmes`}\u202f; aucun fichier n’a été écrit.`,
    en: (n: number) => `${n === 1 ? 'One problem' : `${n} problems`}; no file was written.`,
  },
  more: {
    fr: (n: number) => `… et ${n} de plus.`,
    en: (n: number) => `… and ${n} more.`,
  },
  written: {
    fr: (file: string, workshops: number, sessions: number, people: number, organisations: number) =>
      `Écrit dans ${file}\u00a0: ${compte(workshops, 'atelier', 'ateliers')}, ${compte(sessions, 'session', 'sessions')}, ${compte(people, 'personne', 'personnes')}, ${compte(organisations, 'organisation', 'organisations')}.`,
    en: (file: string, workshops: number, sessions: number, people: number, organisations: number) =>
      `Written to ${file}: ${count(workshops, 'workshop', 'workshops')}, ${count(sessions, 'session', 'sessions')}, ${count(people, 'person', 'people')}, ${count(organisations, 'organisation', 'organisations')}.`,
  },
  allTaken: { fr: 'Tout ce que dit le fichier a été repris.', en: 'Everything that the file says was taken.' },
  notTaken: {
    fr: 'Non repris (Atelier n’a pas de champ pour cela, ou plus d’un)\u00a0:',
    en: 'Not taken (Atelier has no field for it, or more than one):',
  },
  times: { fr: (n: number) => `${n}\u00a0fois`, en: (n: number) => (n === 1 ? 'once' : `${n} times`) },
  loadIt: {
    fr: (file: string) => `Pour le charger\u00a0: npm run seed -- ${file}`,
    en: (file: string) => `To load it: npm run seed -- ${file}`,
  },
} as const
