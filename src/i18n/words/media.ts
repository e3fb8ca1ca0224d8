/** Words of the pictures. */
export const words = {
  singular: { fr: 'Image', en: 'Picture' },
  plural: { fr: 'Images', en: 'Pictures' },
  description: {
    fr: 'Une image devient publique quand un contenu publié la montre.',
    en: 'A picture becomes public when published content shows it.',
  },
  alt: {
    label: { fr: 'Texte de remplacement', en: 'Alternative text' },
    description: {
      fr: 'Ce que l’image montre, pour qui ne la voit pas. Nécessaire, sauf si elle est décorative.',
      en: 'What the picture shows, for those who cannot see it. Needed, unless it is decorative.',
    },
  },
  decorative: {
    fr: 'Purement décorative, sans texte de remplacement',
    en: 'Purely decorative, without alternative text',
  },
  credit: { fr: 'Crédit', en: 'Credit' },
} as const
