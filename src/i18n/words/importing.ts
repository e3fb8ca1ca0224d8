import type { LeftOut } from '../../domain/pastedTree'
import type { Localized } from '../locales'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`
/** In French nothing is one. */
const compte = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`

/** What is wrong at a place of a file that is imported. */
export const wrong = {
  missing: { fr: 'manque', en: 'is missing' },
  text: { fr: 'n’est pas un texte', en: 'is not a text' },
  broken: {
    fr: 'contient ce qu’aucun texte ne peut contenir (un caractère NUL, ou la moitié d’un caractère)',
    en: 'holds what no text can hold (a NUL character, or half of a character)',
  },
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
  skipped: {
    fr: 'est une heure que les horloges de son fuseau sautent',
    en: 'is a time that the clocks of its zone skip',
  },
  titleMissing: {
    fr: 'manque\u00a0: donnez aussi l’événement (/api/events/<événement>/), ou dites son titre avec --title',
    en: 'is missing: give the event too (/api/events/<event>/), or say its title with --title',
  },
  page: {
    fr: 'mène à une page qui n’est dans aucun fichier donné\u00a0: donnez toutes les pages',
    en: 'leads to a page that is in no file given: give every page',
  },
  count: {
    fr: 'compte plus d’entrées que le fichier n’en contient\u00a0: donnez toutes les pages',
    en: 'counts more entries than the file holds: give every page',
  },
  otherEvent: {
    fr: 'est d’un autre événement que les autres fichiers\u00a0: importez-les l’un après l’autre',
    en: 'is of another event than the other files: import one after the other',
  },
} as const satisfies Record<string, Localized>

/** Why something was not taken, or not as it stood, where its name does not tell. */
const why = {
  undated: { fr: 'sans date, placée à la fin', en: 'without a date, put at the end' },
  nameless: { fr: 'sans nom', en: 'without a name' },
  mailAddress: { fr: 'une adresse au lieu d’un nom, ou à côté', en: 'an address in place of a name, or beside it' },
  whole: { fr: 'de tout un atelier, et d’aucune session', en: 'of a whole workshop, and of no session' },
  otherToo: { fr: 'plus d’un texte, le premier est repris', en: 'more than one text, the first was taken' },
  state: { fr: 'n’a pas lieu', en: 'does not take place' },
  inNoFile: { fr: 'dans aucun fichier donné', en: 'in no file given' },
  twice: { fr: 'plus d’une fois, repris une fois', en: 'more than once, taken once' },
  unknownRow: { fr: 'des entrées d’aucune sorte qui soit lue', en: 'rows of no kind that is read' },
  noTalk: { fr: 'd’aucun exposé repris', en: 'of no talk that was taken' },
  secondOfTwo: {
    fr: 'l’heure vient deux fois, la seconde était visée',
    en: 'the time comes twice, the second was meant',
  },
  noStart: { fr: 'sans début', en: 'without a beginning' },
  notAfterStart: { fr: 'pas après le début', en: 'not after the beginning' },
  noAddress: { fr: 'pas une adresse du web', en: 'no address of the web' },
} as const satisfies Record<string, Localized>
export type Why = keyof typeof why

/** What is left out of a text. */
const parts: Record<LeftOut, Localized> = {
  tables: { fr: 'tableaux', en: 'tables' },
  pictures: { fr: 'images', en: 'pictures' },
  links: { fr: 'liens', en: 'links' },
  notes: { fr: 'notes', en: 'notes' },
  comments: { fr: 'commentaires', en: 'comments' },
  deletions: { fr: 'passages supprimés', en: 'deletions' },
  headings: { fr: 'intertitres', en: 'headings' },
  form: { fr: 'mise en forme', en: 'form' },
}

/** Why something was not taken, or what of a text, by its code. */
export const reasons: ReadonlyMap<string, Localized> = new Map(Object.entries({ ...why, ...parts }))

/** Words of `npm run import`. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  usage: {
    fr: 'Usage\u00a0: npm run import -- programme.json… [--out fichier.yaml] [--series clé] [--workshop clé] [--title titre] [--content fr|en] [--time-zone Europe/Paris] [--load] [--lang fr|en]\nLit un schedule.json (pretalx, frab, Atelier), un export d’Indico, ou les réponses de l’API de pretalx (plusieurs fichiers, ou un dossier), écrit un fichier de série, et en montre le plan\u202f; avec --load, le charge. docs/series-file.md',
    en: 'Usage: npm run import -- schedule.json… [--out file.yaml] [--series key] [--workshop key] [--title title] [--content fr|en] [--time-zone Europe/Paris] [--load] [--lang fr|en]\nReads a schedule.json (pretalx, frab, Atelier), an export of Indico, or the answers of pretalx’s API (several files, or a folder), writes a series file and shows its plan; with --load it loads it. docs/series-file.md',
  },
  notJson: {
    fr: (file: string, at: string) => `${file} n’est pas du JSON${at ? ` (${at})` : ''}.`,
    en: (file: string, at: string) => `${file} is not JSON${at ? ` (${at})` : ''}.`,
  },
  markup: {
    fr: (file: string) =>
      `${file} est une page web ou du XML, pas du JSON\u00a0: exportez le programme en JSON (de pretalx et frab\u00a0: schedule.json), avec votre compte si l’export le demande.`,
    en: (file: string) =>
      `${file} is a web page or XML, not JSON: export the programme as JSON (of pretalx and frab: schedule.json), with your account if the export asks for it.`,
  },
  deep: {
    fr: (file: string) => `${file} est imbriqué plus profondément que tout export d’un programme.`,
    en: (file: string) => `${file} nests deeper than any export of a programme.`,
  },
  many: {
    fr: (file: string) => `${file} contient plus de valeurs que tout export d’un programme.`,
    en: (file: string) => `${file} holds more values than any export of a programme.`,
  },
  apiRefused: {
    fr: (file: string, detail: string) =>
      `${file} contient un refus de l’API, et pas de programme\u00a0: «\u00a0${detail}\u00a0».`,
    en: (file: string, detail: string) => `${file} holds a refusal of the API, and no programme: “${detail}”.`,
  },
  formatUnknown: {
    fr: (file: string) =>
      `${file} n’est ni un schedule.json (schedule.conference), ni un export d’événements d’Indico (results), ni une réponse de l’API de pretalx (submissions, talks, speakers).`,
    en: (file: string) =>
      `${file} is neither a schedule.json (schedule.conference) nor an export of events of Indico (results) nor an answer of pretalx’s API (submissions, talks, speakers).`,
  },
  several: {
    fr: (file: string) =>
      `${file} se lit seul\u00a0: plusieurs fichiers ne se rejoignent que s’ils viennent tous de l’API de pretalx.`,
    en: (file: string) => `${file} is read alone: several files are joined only where all are of pretalx’s API.`,
  },
  folderEmpty: {
    fr: (folder: string) => `${folder} ne contient aucun fichier .json.`,
    en: (folder: string) => `${folder} holds no .json file.`,
  },
  notRead: {
    fr: (names: string) => `Non lus (pas des fichiers .json)\u00a0: ${names}.`,
    en: (names: string) => `Not read (no .json files): ${names}.`,
  },
  tooMany: {
    fr: (n: number) => `Plus de ${n} fichiers à la fois.`,
    en: (n: number) => `More than ${n} files at a time.`,
  },
  titleOfMany: {
    fr: (n: number) => `--title nomme un atelier, et le fichier en contient ${n}.`,
    en: (n: number) => `--title names one workshop, and the file holds ${n}.`,
  },
  titleEmpty: { fr: '--title\u00a0: le titre est vide.', en: '--title: the title is empty.' },
  tooLarge: {
    fr: (file: string) => `Avec ${file}, ce qui est à lire dépasse 50\u00a0Mo.`,
    en: (file: string) => `With ${file}, what is to be read is larger than 50 MB.`,
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
  because: {
    fr: (name: string, reason: string) => `${name}\u00a0: ${reason}`,
    en: (name: string, reason: string) => `${name}: ${reason}`,
  },
  times: { fr: (n: number) => `${n}\u00a0fois`, en: (n: number) => (n === 1 ? 'once' : `${n} times`) },
  loadIt: {
    fr: (file: string) => `Pour le charger\u00a0: npm run seed -- ${file}`,
    en: (file: string) => `To load it: npm run seed -- ${file}`,
  },
} as const
