import { words as making } from './making'

/** Words of what stands around every page of the admin: the way to the content, and what finds. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  skip: { fr: 'Aller au contenu', en: 'Skip to the content' },
  find: {
    open: { fr: 'Chercher', en: 'Find' },
    title: { fr: 'Chercher dans toute la série', en: 'Find in the whole series' },
    label: {
      fr: 'Atelier, exposé, personne, organisation ou action',
      en: 'Workshop, talk, person, organisation or action',
    },
    close: { fr: 'Fermer', en: 'Close' },
    results: { fr: 'Résultats', en: 'Results' },
    recent: { fr: 'Consultés récemment', en: 'Recently opened' },
    actions: { fr: 'Actions', en: 'Actions' },
    groups: {
      workshops: { fr: 'Ateliers', en: 'Workshops' },
      sessions: { fr: 'Exposés et sessions', en: 'Talks and sessions' },
      speakers: { fr: 'Personnes', en: 'People' },
      organisations: { fr: 'Organisations', en: 'Organisations' },
      registrations: { fr: 'Inscriptions', en: 'Registrations' },
    },
    more: {
      workshops: { fr: 'Tous les ateliers trouvés', en: 'All workshops that were found' },
      sessions: { fr: 'Toutes les sessions trouvées', en: 'All sessions that were found' },
      speakers: { fr: 'Toutes les personnes trouvées', en: 'All people who were found' },
      organisations: { fr: 'Toutes les organisations trouvées', en: 'All organisations that were found' },
    },
    searching: { fr: 'Recherche en cours…', en: 'Searching…' },
    none: {
      fr: (typed: string) => `Rien ne répond à «\u00a0${typed}\u00a0».`,
      en: (typed: string) => `Nothing answers to “${typed}”.`,
    },
    found: {
      fr: (n: number) => `${n} résultat${n < 2 ? '' : 's'}`,
      en: (n: number) => (n === 1 ? '1 result' : `${n} results`),
    },
    failed: {
      fr: 'Le serveur ne répond pas\u00a0: seules les actions sont proposées.',
      en: 'The server does not answer: only actions are offered.',
    },
    keys: {
      fr: '↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour fermer',
      en: '↑ ↓ to choose, Enter to open, Esc to close',
    },
    untitled: { fr: 'Sans titre', en: 'Untitled' },
  },
  act: {
    look: { fr: 'Publier\u00a0: voir ce qui change', en: 'Publish: see what changes' },
    todo: { fr: 'À faire', en: 'To do' },
    translating: { fr: 'À traduire', en: 'To translate' },
    newWorkshop: making.workshops,
    newPerson: making.speakers,
    newOrganisation: making.organisations,
    newPicture: { fr: 'Envoyer une image', en: 'Send a picture' },
    load: { fr: 'Charger un fichier de série', en: 'Load a series file' },
    take: { fr: 'Télécharger la série', en: 'Download the series' },
    paste: { fr: 'Coller un programme', en: 'Paste a programme' },
    registrations: { fr: 'Inscriptions', en: 'Registrations' },
    invite: { fr: 'Inviter quelqu’un', en: 'Invite somebody' },
    account: { fr: 'Mon compte', en: 'My account' },
    logOut: { fr: 'Se déconnecter', en: 'Log out' },
  },
  /** By which other words somebody looks for it; they are shown nowhere. */
  alsoCalled: {
    newWorkshop: { fr: 'créer ajouter un atelier', en: 'create add a workshop' },
    newPerson: { fr: 'créer ajouter une personne intervenante', en: 'create add a person speaker' },
    newOrganisation: { fr: 'créer ajouter une organisation', en: 'create add an organisation' },
    newPicture: { fr: 'ajouter téléverser une photo un logo', en: 'add upload a picture photo logo' },
    load: { fr: 'importer import', en: 'import upload' },
    take: { fr: 'exporter export sauvegarde', en: 'export backup' },
    paste: { fr: 'importer un programme', en: 'import a programme' },
    invite: { fr: 'nouveau compte créer ajouter un compte', en: 'new account create add an account user' },
    account: { fr: 'mot de passe langue profil', en: 'password language profile two-step' },
    logOut: { fr: 'quitter', en: 'sign out quit' },
  },
}
