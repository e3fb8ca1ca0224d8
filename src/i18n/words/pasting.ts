import type { DoubtKind } from '../../domain/programmeText/doubtKinds'
import type { Localized } from '../locales'

const several = (n: number, one: string, many: string): string => (n === 1 ? one : `${n} ${many}`)

/** Words for a programme that is pasted as text. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  open: { fr: 'Coller un programme', en: 'Paste a programme' },
  title: { fr: 'Coller un programme', en: 'Paste a programme' },
  intro: {
    fr: 'D’un courriel, de Word, d’un tableur\u00a0: vous voyez d’abord ce qui en a été compris, ligne par ligne, puis ce qui serait écrit. Rien n’est écrit avant que vous ne l’ayez décidé.',
    en: 'From a mail, from Word, from a spreadsheet: first you see what was understood of it, line by line, then what would be written. Nothing is written until you say so.',
  },
  where: { fr: 'Atelier', en: 'Workshop' },
  newOne: { fr: 'Un nouvel atelier', en: 'A new workshop' },
  whereHint: {
    fr: 'Ce que l’atelier contient déjà reste\u00a0: les sessions collées viennent à la suite, en brouillon.',
    en: 'What the workshop holds already stays: the sessions pasted come after it, as a draft.',
  },
  text: { fr: 'Texte du programme', en: 'Text of the programme' },
  textHint: {
    fr: 'Une ligne par titre, par personne, par horaire. Les deux langues peuvent être côte à côte, l’une sous l’autre, ou l’une après l’autre. La ligne qui commence par «\u00a0#\u00a0» est le titre de l’atelier.',
    en: 'One line for each title, person or time. Both languages may stand beside each other, one below the other, or one after the other. The line that begins with “#” is the title of the workshop.',
  },
  choose: { fr: 'Ouvrir un fichier…', en: 'Open a file…' },
  drop: { fr: 'ou déposez-le ici', en: 'or drop it here' },
  kinds: {
    fr: (megabytes: number) =>
      `Un tableur (.xlsx) ou du texte (.csv, .tsv, .txt), ${megabytes}\u00a0Mo au plus. Le fichier reste sur votre appareil\u00a0: seul son texte est lu.`,
    en: (megabytes: number) =>
      `A spreadsheet (.xlsx) or text (.csv, .tsv, .txt), ${megabytes} MB at most. The file stays on your device: only its text is read.`,
  },
  opening: { fr: (name: string) => `Ouverture de ${name}…`, en: (name: string) => `Opening ${name}…` },
  asText: {
    fr: (name: string, encoding: string, separator: string | null) =>
      `${name}\u00a0: texte en ${encoding}${separator === null ? '' : `, cellules séparées par ${separator === 'tab' ? 'des tabulations' : `«\u00a0${separator}\u00a0»`}`}.`,
    en: (name: string, encoding: string, separator: string | null) =>
      `${name}: text in ${encoding}${separator === null ? '' : `, cells parted by ${separator === 'tab' ? 'tabs' : `“${separator}”`}`}.`,
  },
  asWorkbook: {
    fr: (name: string, sheets: readonly string[]) =>
      `${name}\u00a0: tableur, ${sheets.length === 1 ? 'feuille' : `${sheets.length} feuilles, l’une après l’autre\u00a0:`} ${sheets.map((sheet) => `«\u00a0${sheet}\u00a0»`).join(', ')}.`,
    en: (name: string, sheets: readonly string[]) =>
      `${name}: spreadsheet, ${sheets.length === 1 ? 'sheet' : `${sheets.length} sheets, one after the other:`} ${sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
  },
  notOpened: {
    fr: (name: string) => `${name} n’a pas été lu`,
    en: (name: string) => `${name} was not read`,
  },
  hint: {
    fr: 'Une ligne n’est pas à sa place\u202f? Choisissez-la dans votre texte pour la corriger ou la laisser de côté\u00a0: le texte est relu, rien n’est écrit.',
    en: 'A line is not where it belongs? Choose it in your text to correct it or leave it out: the text is read again, nothing is written.',
  },
  correctLine: {
    fr: (line: string) => `Corriger la ligne\u00a0: ${line}`,
    en: (line: string) => `Correct the line: ${line}`,
  },
  leave: { fr: 'Laisser de côté', en: 'Leave out' },
  corrected: { fr: 'Ligne corrigée', en: 'Corrected line' },
  readAgain: { fr: 'Relire', en: 'Read again' },
  cancel: { fr: 'Annuler', en: 'Cancel' },
  undo: { fr: 'Annuler la dernière correction', en: 'Undo the last correction' },
  enter: {
    fr: 'Ajouter à l’annuaire les organisations qui n’y sont pas',
    en: 'Add organisations to the directory that are not in it',
  },
  read: { fr: 'Lire le texte', en: 'Read the text' },
  reading: { fr: 'Lecture du texte…', en: 'Reading the text…' },
  nothing: { fr: 'Aucune session n’a été reconnue dans ce texte.', en: 'No session was found in this text.' },
  found: {
    fr: (sessions: number, people: number, known: number) =>
      `${several(sessions, 'Une session', 'sessions')}, ${several(people, 'une personne', 'personnes')}${people && known ? `, dont ${known} déjà dans l’annuaire` : ''}`,
    en: (sessions: number, people: number, known: number) =>
      `${several(sessions, 'One session', 'sessions')}, ${several(people, 'one person', 'people')}${people && known ? `, ${known} of them in the directory` : ''}`,
  },
  workshop: { fr: 'L’atelier', en: 'The workshop' },
  committee: { fr: 'Comité d’organisation de la série', en: 'Organising committee of the series' },
  noTitle: { fr: 'Sans titre', en: 'Without a title' },
  isNew: { fr: 'à créer', en: 'new' },
  isKnown: { fr: 'dans l’annuaire', en: 'in the directory' },
  source: { fr: 'Votre texte', en: 'Your text' },
  understood: { fr: 'Ce qui a été compris', en: 'What was understood' },
  organisations: {
    fr: (names: string) => `Organisations à créer\u00a0: ${names}.`,
    en: (names: string) => `Organisations to create: ${names}.`,
  },
  knownOrganisations: {
    fr: (names: string) => `Organisations reconnues dans l’annuaire\u00a0: ${names}.`,
    en: (names: string) => `Organisations found in the directory: ${names}.`,
  },
  leftOut: {
    fr: (n: number) => `${several(n, 'Une ligne n’a', 'lignes n’ont')} trouvé aucune place\u00a0:`,
    en: (n: number) => `${several(n, 'One line', 'lines')} found no place:`,
  },
  toCheck: {
    fr: (n: number) => `${several(n, 'Une ligne à vérifier', 'lignes à vérifier')}.`,
    en: (n: number) => `${several(n, 'One line to check', 'lines to check')}.`,
  },
  firstToCheck: { fr: 'Aller à la première', en: 'Go to the first' },
  check: { fr: 'À vérifier\u00a0:', en: 'Check this:' },
  lacksDay: {
    fr: 'Les horaires sont laissés de côté, faute de connaître le jour\u00a0: écrivez la date dans le texte, ou donnez d’abord à l’atelier son début et sa fin.',
    en: 'The times are left out, since the day is not known: write the date in the text, or give the workshop its start and end first.',
  },
  goOn: { fr: 'Voir ce qui serait écrit', en: 'See what would be written' },
  failed: { fr: 'Le texte n’a pas pu être lu', en: 'The text could not be read' },
  again: { fr: 'Recommencer', en: 'Try again' },
  silent: {
    fr: 'Le serveur n’a pas répondu. Votre texte est toujours là\u00a0: vérifiez la connexion, puis recommencez.',
    en: 'The server did not answer. Your text is still there: look at the connection, then try again.',
  },
  session: {
    fr: 'Votre texte est toujours là. Connectez-vous dans un autre onglet, puis revenez ici et continuez.',
    en: 'Your text is still there. Log in in another tab, then come back here and go on.',
  },
} as const satisfies Record<string, Localized<unknown>>

/** Why a line that was read needs a look; `about` is the words that the guess is about. */
export const doubts = {
  whole: {
    fr: (about: string) =>
      `«\u00a0${about}\u00a0» est lu comme le nom de l’atelier. Est-ce celui de qui invite, ou de la série\u202f?`,
    en: (about: string) =>
      `“${about}” was read as the name of the workshop. Is it that of whoever invites, or of the series?`,
  },
  name: {
    fr: (about: string) => `«\u00a0${about}\u00a0» est lu comme un nom. Est-ce bien quelqu’un\u202f?`,
    en: (about: string) => `“${about}” was read as a name. Is it somebody?`,
  },
  house: {
    fr: (about: string) => `«\u00a0${about}\u00a0» est lu comme une affiliation. Est-ce quelqu’un d’autre\u202f?`,
    en: (about: string) => `“${about}” was read as an affiliation. Is it somebody else?`,
  },
  split: {
    fr: (about: string) => `Le titre et les personnes peuvent se partager autrement, avec ${about}.`,
    en: (about: string) => `Title and people may be parted otherwise, with ${about}.`,
  },
  title: {
    fr: () => 'Lu comme un titre, mais cela ressemble à un nom.',
    en: () => 'Read as a title, but it looks like a name.',
  },
  mixed: {
    fr: () => 'Le titre contient peut-être un horaire, une durée, un rôle ou un nom.',
    en: () => 'The title may hold a time, a length, a role or a name.',
  },
  time: {
    fr: (about: string) => `L’horaire ${about} est inhabituel, ou ne suit pas celui d’avant.`,
    en: (about: string) => `The time ${about} is unusual, or does not follow the one before.`,
  },
  afternoon: {
    fr: (about: string) => `Lu comme une heure de l’après-midi\u00a0: ${about}. Les suivantes aussi.`,
    en: (about: string) => `Read as an hour after noon: ${about}. So are those that follow.`,
  },
  language: {
    fr: () => 'Le titre n’est que dans une langue, à la différence des autres.',
    en: () => 'The title is in one language alone, unlike the others.',
  },
  untitled: { fr: () => 'Aucun titre n’a été trouvé.', en: () => 'No title was found.' },
  untimed: {
    fr: () => 'Les autres sessions ont un horaire, celle-ci n’en a pas.',
    en: () => 'The other sessions have a time, this one has none.',
  },
  left: {
    fr: () => 'Cette ligne ressemble à une session.',
    en: () => 'This line looks like a session.',
  },
} as const satisfies Record<DoubtKind, Localized<(about: string) => string>>

/** Why a chosen file is not read, and what to do. */
export const faults = {
  old: {
    fr: 'C’est un ancien format (.xls) ou un fichier protégé par un mot de passe. Enregistrez-le comme classeur .xlsx sans mot de passe.',
    en: 'It is of an old kind (.xls), or has a password. Save it as an .xlsx workbook without a password.',
  },
  broken: {
    fr: 'Ce n’est pas un classeur .xlsx, ou il est abîmé. Enregistrez-le de nouveau en .xlsx ou en .csv.',
    en: 'It is no .xlsx workbook, or a damaged one. Save it again as .xlsx or .csv.',
  },
  large: {
    fr: 'Une fois décompressé, il est trop grand. N’y gardez que la feuille du programme.',
    en: 'Unpacked, it is too large. Keep only the sheet of the programme in it.',
  },
  wide: {
    fr: 'Une feuille dépasse 5000 lignes ou 100 colonnes. N’y gardez que le programme.',
    en: 'A sheet has more than 5000 rows or 100 columns. Keep only the programme in it.',
  },
  unsafe: {
    fr: 'Son contenu déclare des types XML qu’un classeur n’a pas. Enregistrez-le de nouveau en .xlsx ou en .csv.',
    en: 'It declares XML types that no workbook has. Save it again as .xlsx or .csv.',
  },
  size: { fr: 'Il est trop lourd.', en: 'It is too heavy.' },
  kind: {
    fr: 'Ce n’est ni un classeur .xlsx ni du texte. Copiez le programme là où il s’affiche, puis collez-le ici.',
    en: 'It is neither an .xlsx workbook nor text. Copy the programme where you can see it, then paste it here.',
  },
  long: {
    fr: 'Son texte est plus long qu’un programme. N’y gardez que les lignes du programme.',
    en: 'Its text is longer than a programme. Keep only the lines of the programme in it.',
  },
  empty: { fr: 'Il ne contient aucun texte.', en: 'There is no text in it.' },
} as const satisfies Record<string, Localized<string>>
