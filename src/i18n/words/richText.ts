/** Words of the rich-text editor. */
export const words = {
  footnote: {
    singular: { fr: 'Note de bas de page', en: 'Footnote' },
    plural: { fr: 'Notes de bas de page', en: 'Footnotes' },
    note: { fr: 'Texte de la note', en: 'Text of the note' },
  },
} as const
