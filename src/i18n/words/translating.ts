/** The name of the page in the browser’s tab, in whichever language it is read. */
export const windowTitle = 'À traduire – To translate'

/** Words of the screen for translating. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  title: { fr: 'À traduire', en: 'To translate' },
  intro: {
    fr: 'Les textes qui manquent dans une langue, ou qui sont à revoir parce que l’autre langue a changé depuis.',
    en: 'The texts that are missing in a language, or older than the other one.',
  },
  ofWorkshop: {
    fr: 'Cet atelier, les sessions de son programme, leurs personnes, et les organisations et les images qui vont avec.',
    en: 'This workshop, the sessions of its programme, their people, and the organisations and pictures that go with them.',
  },
  keys: {
    fr: 'Ctrl+Entrée enregistre et passe au suivant. Alt+↓ passe au texte suivant, Alt+↑ au précédent. Après le dernier, les mêmes touches mènent à la suite.',
    en: 'Ctrl+Enter saves and goes on to the next. Alt+↓ goes to the next text, Alt+↑ to the one before. After the last one the same keys lead on.',
  },
  live: {
    fr: 'Sans brouillon\u00a0: ce que vous enregistrez paraît aussitôt sur les pages publiques qui le montrent.',
    en: 'Without a draft: what you save is at once on the public pages that show it.',
  },
  left: {
    fr: (n: number): string =>
      n < 2 ? `${n} texte à traduire sur cette page` : `${n} textes à traduire sur cette page`,
    en: (n: number): string => (n === 1 ? '1 text to translate on this page' : `${n} texts to translate on this page`),
  },
  leftOut: {
    fr: (n: number): string => (n === 1 ? 'et 1 autre ensuite' : `et ${n} autres ensuite`),
    en: (n: number): string => (n === 1 ? 'and 1 more after these' : `and ${n} more after these`),
  },
  doneHere: {
    fr: (n: number): string => (n === 1 ? '1 enregistré' : `${n} enregistrés`),
    en: (n: number): string => `${n} saved`,
  },
  unsaved: {
    fr: (n: number): string =>
      n === 1 ? '1 texte non enregistré\u00a0: y aller' : `${n} textes non enregistrés\u00a0: y aller`,
    en: (n: number): string => (n === 1 ? '1 text not saved: go there' : `${n} texts not saved: go there`),
  },
  navCount: {
    fr: (n: number): string => (n === 1 ? '1 fiche' : `${n} fiches`),
    en: (n: number): string => (n === 1 ? '1 entry' : `${n} entries`),
  },
  tabCount: {
    fr: (n: number): string => (n === 1 ? '1 texte' : `${n} textes`),
    en: (n: number): string => (n === 1 ? '1 text' : `${n} texts`),
  },
  none: { fr: 'Tout est là dans les deux langues.', en: 'Everything is there in both languages.' },
  noneOf: {
    fr: (kind: string) => `${kind}\u00a0: rien à traduire. Les nombres ci-dessus disent où il reste des textes.`,
    en: (kind: string) => `${kind}: nothing to translate. The numbers above say where texts are left.`,
  },
  noneIn: {
    fr: (language: string) => `Rien à traduire ${language}.`,
    en: (language: string) => `Nothing to translate ${language}.`,
  },
  reading: { fr: 'Un instant…', en: 'One moment…' },
  unreadable: {
    fr: 'La liste n’a pas pu être lue.',
    en: 'The list could not be read.',
  },
  again: { fr: 'Réessayer', en: 'Try again' },
  early: {
    fr: 'Les textes arrivent. Ce que vous tapez ici ira dans le premier.',
    en: 'The texts are coming. What you type here goes into the first one.',
  },
  kindDone: {
    fr: (kind: string) => `${kind}\u00a0: tout est traduit.`,
    en: (kind: string) => `${kind}: everything is translated.`,
  },
  workshopDone: {
    fr: 'Cet atelier\u00a0: tout est traduit.',
    en: 'This workshop: everything is translated.',
  },
  nextKind: {
    fr: (kind: string, n: number) => `Continuer\u00a0: ${kind} (${n})`,
    en: (kind: string, n: number) => `Go on: ${kind} (${n})`,
  },
  allElse: {
    fr: (n: number): string => (n === 1 ? 'Tout ce qui reste (1 fiche)' : `Tout ce qui reste (${n} fiches)`),
    en: (n: number): string => (n === 1 ? 'All that is left (1 entry)' : `All that is left (${n} entries)`),
  },
  withProgramme: {
    fr: 'Avec son programme et ses personnes',
    en: 'Translate its programme and its people too',
  },
  paragraphs: {
    fr: 'Chaque ligne est un paragraphe.',
    en: 'Each line is a paragraph.',
  },
  tooLong: {
    fr: (n: number): string =>
      n === 1
        ? 'Une lettre de trop\u00a0: raccourcissez pour enregistrer.'
        : `${n} lettres de trop\u00a0: raccourcissez pour enregistrer.`,
    en: (n: number): string =>
      n === 1 ? 'One letter too many: shorten it to save.' : `${n} letters too many: shorten it to save.`,
  },
  moved: {
    fr: 'Quelqu’un a changé ce texte depuis que vous l’écrivez. Enregistrer met le vôtre à la place de celui-ci\u00a0:',
    en: 'Somebody changed this text since you began to write. Saving puts yours in the place of this one:',
  },
  movedSource: {
    fr: 'Quelqu’un a changé le texte à traduire depuis que vous écrivez. Relisez-le, puis enregistrez.',
    en: 'Somebody changed the text that you translate since you began to write. Read it again, then save.',
  },
  goOn: { fr: 'Afficher la suite', en: 'Show what follows' },
  kinds: { fr: 'Fiches', en: 'Entries' },
  languages: { fr: 'Langue à écrire', en: 'Language to write' },
  both: { fr: 'Les deux langues', en: 'Both languages' },
  untitled: { fr: 'sans titre', en: 'untitled' },
  missing: { fr: (language: string) => `Manque ${language}`, en: (language: string) => `Missing ${language}` },
  stale: { fr: (language: string) => `À revoir ${language}`, en: (language: string) => `To look over ${language}` },
  nothingYet: {
    fr: 'Rien n’est écrit, dans aucune langue.',
    en: 'Nothing is written yet, in any language.',
  },
  changed: {
    fr: (language: string) => `Ce qui a changé ${language} depuis`,
    en: (language: string) => `What changed ${language} since`,
  },
  save: { fr: 'Enregistrer', en: 'Save' },
  saving: { fr: 'Enregistrement…', en: 'Saving…' },
  saved: { fr: 'Enregistré', en: 'Saved' },
  holds: { fr: 'Reste juste', en: 'Still holds' },
  inForm: { fr: 'Écrire dans le formulaire', en: 'Write it in the form' },
  saveAll: {
    fr: (n: number): string => (n === 1 ? 'Enregistrer le texte saisi' : `Enregistrer les ${n} textes saisis`),
    en: (n: number): string => (n === 1 ? 'Save the text that you typed' : `Save the ${n} texts that you typed`),
  },
  failed: {
    fr: 'Ce texte n’a pas pu être enregistré. Il est encore ici\u00a0: réessayez.',
    en: 'This text could not be saved. It is still here: try again.',
  },
  ended: {
    fr: 'Ce que vous avez écrit est encore ici. Connectez-vous dans un autre onglet, puis enregistrez de nouveau.',
    en: 'What you wrote is still here. Log in in another tab, then save again.',
  },
  showNow: { fr: 'Afficher l’état actuel', en: 'Show it as it is now' },
  unplaced: {
    title: { fr: 'Écrit et non enregistré', en: 'Written and not saved' },
    text: {
      fr: 'Quelqu’un d’autre a traduit ou retiré ces textes entre-temps. Voici ce que vous aviez écrit.',
      en: 'Somebody else has translated or removed these texts meanwhile. This is what you wrote.',
    },
    elsewhere: {
      fr: 'Ces textes ne sont pas dans cette liste. Voici ce que vous aviez écrit.',
      en: 'These texts are not on this list. This is what you wrote.',
    },
    open: { fr: 'Ouvrir le formulaire', en: 'Open the form' },
    discard: { fr: 'Oublier ce texte', en: 'Discard this text' },
  },
  pages: { fr: 'Pages', en: 'Pages' },
  page: { fr: (n: number, of: number) => `Page ${n} sur ${of}`, en: (n: number, of: number) => `Page ${n} of ${of}` },
  before: { fr: 'Page précédente', en: 'Page before' },
  after: { fr: 'Page suivante', en: 'Page after' },
  programmeForEditors: {
    fr: 'Le programme se compose avec le rôle Rédaction. Ses textes sont à l’onglet «\u00a0À traduire\u00a0».',
    en: 'The programme is put together by editors. Its texts stand on the tab “To translate”.',
  },
} as const
