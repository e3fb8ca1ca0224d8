import type { Localized } from '../locales'

/** Words of the rich-text editor. */
export const words = {
  placeholder: {
    fr: 'Écrivez ici. La touche / montre ce qui peut s’insérer.',
    en: 'Write here. The / key shows what can be inserted.',
  },
  link: {
    text: { fr: 'Texte du lien', en: 'Text of the link' },
    url: { fr: 'Adresse', en: 'Address' },
    newTab: { fr: 'Ouvrir dans un nouvel onglet', en: 'Open in a new tab' },
  },
  footnote: {
    numbered: { fr: (n: number): string => `Note ${n}`, en: (n: number): string => `Note ${n}` },
    edit: { fr: (n: number): string => `Modifier la note ${n}`, en: (n: number): string => `Edit footnote ${n}` },
    remove: { fr: (n: number): string => `Retirer la note ${n}`, en: (n: number): string => `Remove footnote ${n}` },
    empty: { fr: 'Sans texte', en: 'No text' },
    singular: { fr: 'Note de bas de page', en: 'Footnote' },
    plural: { fr: 'Notes de bas de page', en: 'Footnotes' },
    note: { fr: 'Texte de la note', en: 'Text of the note' },
    inText: (words: string): Localized => ({ fr: ` [note\u00a0: ${words}]`, en: ` [note: ${words}]` }),
  },
} as const
