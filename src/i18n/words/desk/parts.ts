/** The parts of a workshop’s desk, as the row of links above it names them. */
export const words = {
  desks: { fr: 'Inscriptions', en: 'Registrations' },
  parts: { fr: 'Parties du guichet', en: 'Parts of the desk' },
  people: { fr: 'Personnes', en: 'People' },
  write: { fr: 'Écrire', en: 'Write' },
  workshop: { fr: 'L’atelier', en: 'The workshop' },
} as const
