import type { Localized } from '../locales'

const several = (n: number, one: string, many: string): string => (n === 1 ? one : `${n} ${many}`)

/** Words for a programme that is pasted as text. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  open: { fr: 'Coller un programme', en: 'Paste a programme' },
  title: { fr: 'Coller un programme', en: 'Paste a programme' },
  intro: {
    fr: 'D’un courriel, de Word, d’un tableau\u00a0: vous voyez d’abord ce qui en a été compris, ligne par ligne, puis ce qui serait écrit. Rien n’est écrit avant que vous l’ayez décidé.',
    en: 'From a mail, from Word, from a spreadsheet: first you see what was understood of it, line by line, then what would be written. Nothing is written before you decide so.',
  },
  where: { fr: 'Atelier', en: 'Workshop' },
  newOne: { fr: 'Un nouvel atelier', en: 'A new workshop' },
  whereHint: {
    fr: 'Ce que l’atelier contient déjà reste\u00a0: les sessions collées viennent à la suite, en brouillon.',
    en: 'What the workshop holds already stays: the sessions pasted come after it, as a draft.',
  },
  text: { fr: 'Texte du programme', en: 'Text of the programme' },
  textHint: {
    fr: 'Une ligne par titre, par personne, par horaire. Les deux langues peuvent être côte à côte, l’une sous l’autre, ou l’une après l’autre.',
    en: 'One line for each title, person or time. Both languages may stand beside each other, one below the other, or one after the other.',
  },
  enter: {
    fr: 'Ajouter à l’annuaire les organisations qui n’y sont pas',
    en: 'Add organisations to the directory that are not in it',
  },
  read: { fr: 'Lire le texte', en: 'Read the text' },
  reading: { fr: 'Lecture du texte…', en: 'Reading the text…' },
  nothing: { fr: 'Aucune session n’a été reconnue dans ce texte.', en: 'No session was found in this text.' },
  found: {
    fr: (sessions: number, people: number, known: number) =>
      `${several(sessions, 'Une session', 'sessions')}, ${several(people, 'une personne', 'personnes')}${people ? `, dont ${known} déjà dans l’annuaire` : ''}`,
    en: (sessions: number, people: number, known: number) =>
      `${several(sessions, 'One session', 'sessions')}, ${several(people, 'one person', 'people')}${people ? `, ${known} of them in the directory` : ''}`,
  },
  workshop: { fr: 'L’atelier', en: 'The workshop' },
  committee: { fr: 'Comité d’organisation de la série', en: 'Organising committee of the series' },
  noTitle: { fr: 'Sans titre', en: 'Without a title' },
  isNew: { fr: 'à créer', en: 'new' },
  source: { fr: 'Votre texte', en: 'Your text' },
  understood: { fr: 'Ce qui a été compris', en: 'What was understood' },
  organisations: {
    fr: (names: string) => `Organisations à créer\u00a0: ${names}.`,
    en: (names: string) => `Organisations to create: ${names}.`,
  },
  leftOut: {
    fr: (n: number) => `${several(n, 'Une ligne n’a', 'lignes n’ont')} trouvé aucune place\u00a0:`,
    en: (n: number) => `${several(n, 'One line has', 'lines have')} found no place:`,
  },
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
