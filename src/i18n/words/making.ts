/** What a form is called in which something new is made, by its collection. */
export const words = {
  workshops: { fr: 'Nouvel atelier', en: 'New workshop' },
  sessions: { fr: 'Nouvelle session', en: 'New session' },
  speakers: { fr: 'Nouvelle personne', en: 'New person' },
  organisations: { fr: 'Nouvelle organisation', en: 'New organisation' },
  media: { fr: 'Nouvelle image', en: 'New picture' },
  users: { fr: 'Nouveau compte', en: 'New account' },
  webhooks: { fr: 'Nouveau webhook', en: 'New webhook' },
} as const
