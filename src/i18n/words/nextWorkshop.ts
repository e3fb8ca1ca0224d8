/** Words of preparing a workshop from another. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  open: { fr: 'Préparer le suivant…', en: 'Prepare the next one…' },
  title: { fr: 'Préparer l’atelier suivant', en: 'Prepare the next workshop' },
  text: {
    fr: 'Le nouvel atelier reprend le cadre de celui-ci\u00a0: fuseau, lieu, langues, interprétation, confidentialité, partenaires, inscription et la structure du programme, avec toutes les dates décalées. Il ne reprend ni textes, ni personnes, ni inscriptions, et reste un brouillon.',
    en: 'The new workshop takes over the frame of this one: time zone, place, languages, interpretation, confidentiality, partners, registration and the structure of the programme, with every date shifted. It takes over no texts, no people and no registrations, and stays a draft.',
  },
  titleIn: { fr: (language: string) => `Titre (${language})`, en: (language: string) => `Title (${language})` },
  startsOn: { fr: 'Date du nouvel atelier', en: 'Date of the new workshop' },
  sameClock: {
    fr: 'Aux mêmes heures. Laissée vide, le nouvel atelier n’a pas encore de date.',
    en: 'At the same hours. Left empty, the new workshop has no date yet.',
  },
  make: { fr: 'Créer le brouillon', en: 'Create the draft' },
  making: { fr: 'Création…', en: 'Creating…' },
  failed: { fr: 'Le brouillon n’a pas pu être créé. Réessayez.', en: 'The draft could not be created. Try again.' },
  toDefine: {
    block: { fr: 'Bloc à définir', en: 'Block to be defined' },
    talk: { fr: 'Exposé à définir', en: 'Talk to be defined' },
    discussion: { fr: 'Discussion', en: 'Discussion' },
    break: { fr: 'Pause', en: 'Break' },
  },
}
