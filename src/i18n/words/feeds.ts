/** Words of the feeds, and of the links to them. French: U+00A0 before the colon. */
export const words = {
  addToCalendar: { fr: 'Ajouter à un calendrier', en: 'Add to a calendar' },
  calendar: { fr: 'Calendrier (iCalendar)', en: 'Calendar (iCalendar)' },
  news: { fr: 'Nouveautés (Atom)', en: 'What is new (Atom)' },
  page: { fr: 'Page de l’atelier', en: 'Page of the workshop' },
  placeUnknown: { fr: 'Lieu à préciser', en: 'Place to be announced' },
  /** What is said of something, under what it is: `Annulé : Atelier 4`. */
  named: {
    fr: (name: string, said: string): string => `${name}\u00a0: ${said}`,
    en: (name: string, said: string): string => `${name}: ${said}`,
  },
} as const
