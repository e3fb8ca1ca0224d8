/** Words of the versions of a document. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
const counted = (n: number, one: string, more: string): string => (n === 1 ? one : `${n} ${more}`)
const named = (titles: readonly (string | null)[], untitled: string): string =>
  titles.map((title) => title ?? untitled).join(', ')

export const words = {
  title: { fr: 'Versions', en: 'Versions' },
  text: {
    fr: 'Ce que chacun a changé, le dernier en premier. Revenir à un état en fait le brouillon\u00a0: ce qui est public le reste tant que vous ne publiez pas.',
    en: 'What each has changed, the last first. Going back to a state makes it the draft: what is public stays until you publish.',
  },
  textLive: {
    fr: 'Ce que chacun a changé, le dernier en premier. Revenir à un état l’enregistre aussitôt, comme toute autre modification\u202f; les ateliers publiés gardent ce qu’ils en disent jusqu’à leur prochaine publication.',
    en: 'What each has changed, the last first. Going back to a state saves it at once, as any other change; published workshops keep what they say of it until they are next published.',
  },
  withSessions: {
    fr: 'Le programme revient avec les textes que ses sessions avaient alors.',
    en: 'The programme comes back with the texts that its sessions had then.',
  },
  /** Who has no name that the reader may know, or was no account. */
  unnamed: { fr: 'Sans nom d’auteur', en: 'No author named' },
  made: { fr: 'création', en: 'created' },
  same: { fr: 'enregistré sans changement', en: 'saved without a change' },
  published: { fr: 'publié', en: 'published' },
  publicNow: { fr: 'public actuellement', en: 'public now' },
  inLanguages: {
    fr: (label: string, languages: string) => `${label} (${languages})`,
    en: (label: string, languages: string) => `${label} (${languages})`,
  },
  sessions: {
    fr: (n: number): string => counted(n, 'une session', 'sessions'),
    en: (n: number): string => counted(n, 'one session', 'sessions'),
  },
  between: { fr: '\u202f; ', en: '; ' },
  newSession: { fr: 'ajoutée', en: 'added' },
  untitled: { fr: 'sans titre', en: 'untitled' },
  acts: {
    fr: (n: number): string => `${n} enregistrements`,
    en: (n: number): string => `${n} saves`,
  },
  alike: { fr: 'Les deux versions ont le même contenu.', en: 'Both versions have the same content.' },
  compare: { fr: 'Comparer', en: 'Compare' },
  restore: { fr: 'Revenir à cet état', en: 'Go back to this state' },
  restoring: { fr: 'Un instant…', en: 'One moment…' },
  current: { fr: 'état actuel', en: 'as it stands' },
  older: { fr: 'Plus anciennes', en: 'Older ones' },
  none: { fr: 'Aucune version.', en: 'No version.' },
  reading: { fr: 'Un instant…', en: 'One moment…' },
  unreadable: { fr: 'Les versions n’ont pas pu être lues.', en: 'The versions could not be read.' },
  again: { fr: 'Réessayer', en: 'Try again' },
  failed: { fr: 'Rien n’est revenu. Réessayez.', en: 'Nothing came back. Try again.' },
  undo: { fr: 'Annuler', en: 'Undo' },
  undone: { fr: 'C’est annulé\u00a0: le brouillon est comme avant.', en: 'That is undone: the draft is as it was.' },
  open: { fr: 'Ouvrir le contenu', en: 'Open it' },
  restored: {
    fr: ({ elsewhere, gone, sessions }: Restored): string =>
      [
        `Le brouillon est revenu à cet état${sessions ? `, avec ${counted(sessions, 'une session', 'sessions')}` : ''}.`,
        gone.length &&
          `Supprimées définitivement, ${gone.length === 1 ? 'cette session ne revient pas' : 'ces sessions ne reviennent pas'}\u00a0: ${named(gone, 'sans titre')}.`,
        elsewhere.length &&
          `Dans le programme d’un autre atelier désormais, et laissée${elsewhere.length === 1 ? '' : 's'} là\u00a0: ${named(elsewhere, 'sans titre')}.`,
      ]
        .filter(Boolean)
        .join(' '),
    en: ({ elsewhere, gone, sessions }: Restored): string =>
      [
        `The draft is back to this state${sessions ? `, with ${counted(sessions, 'one session', 'sessions')}` : ''}.`,
        gone.length &&
          `Erased for good, ${gone.length === 1 ? 'this session does not come back' : 'these sessions do not come back'}: ${named(gone, 'untitled')}.`,
        elsewhere.length && `In another workshop’s programme now, and left there: ${named(elsewhere, 'untitled')}.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
} as const

/** What came back, and what did not. */
interface Restored {
  sessions: number
  gone: readonly (string | null)[]
  elsewhere: readonly string[]
}
