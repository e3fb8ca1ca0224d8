/** Words of the first screen: what needs doing. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  shortcuts: { fr: 'Contenus', en: 'Contents' },
  title: { fr: 'À faire', en: 'To do' },
  nothing: {
    fr: 'Rien à faire pour l’instant\u00a0: tout ce qui est prévu est prêt.',
    en: 'Nothing to do for now: all that is planned is ready.',
  },
  due: {
    overdue: { fr: 'En retard', en: 'Overdue' },
    soon: { fr: 'Cette semaine', en: 'This week' },
    later: { fr: 'Plus tard', en: 'Later' },
  },
  unreadable: {
    fr: 'Ce qui est à faire n’a pas pu être lu. Rechargez la page pour réessayer.',
    en: 'What needs doing could not be read. Load the page again to retry.',
  },
  refused: {
    fr: (n: number): string => (n === 1 ? 'publication programmée refusée' : 'publications programmées refusées'),
    en: (n: number): string => (n === 1 ? 'scheduled publication refused' : 'scheduled publications refused'),
  },
  /** Of one workshop. */
  wishes: {
    fr: (n: number, workshop: string): string =>
      `${n > 1 ? 'souhaits' : 'souhait'} d’interprétation\u00a0: ${workshop}`,
    en: (n: number, workshop: string): string => `${n === 1 ? 'wish' : 'wishes'} for interpretation: ${workshop}`,
  },
  webhooks: {
    off: {
      fr: (n: number): string => (n === 1 ? 'webhook arrêté, faute de réponse' : 'webhooks arrêtés, faute de réponse'),
      en: (n: number): string =>
        n === 1 ? 'webhook switched off, since nothing was taken' : 'webhooks switched off, since nothing was taken',
    },
    failing: {
      fr: (n: number): string => (n === 1 ? 'webhook que rien n’atteint' : 'webhooks que rien n’atteint'),
      en: (n: number): string => (n === 1 ? 'webhook that takes nothing' : 'webhooks that take nothing'),
    },
  },
  drafts: {
    overdue: {
      fr: (n: number): string =>
        n === 1
          ? 'atelier commencé ou passé, non publié ou modifié depuis sa publication'
          : 'ateliers commencés ou passés, non publiés ou modifiés depuis leur publication',
      en: (n: number): string =>
        n === 1
          ? 'workshop that has begun or is over, unpublished or changed since it was published'
          : 'workshops that have begun or are over, unpublished or changed since they were published',
    },
    soon: {
      fr: (n: number): string =>
        n === 1
          ? 'atelier d’ici sept jours, non publié ou modifié depuis sa publication'
          : 'ateliers d’ici sept jours, non publiés ou modifiés depuis leur publication',
      en: (n: number): string =>
        n === 1
          ? 'workshop within seven days, unpublished or changed since it was published'
          : 'workshops within seven days, unpublished or changed since they were published',
    },
    later: {
      fr: (n: number): string =>
        n === 1 ? 'atelier avec un brouillon qui attend' : 'ateliers avec un brouillon qui attend',
      en: (n: number): string => (n === 1 ? 'workshop with a draft that waits' : 'workshops with a draft that waits'),
    },
  },
  scheduled: {
    fr: (n: number): string => (n === 1 ? 'publication programmée' : 'publications programmées'),
    en: (n: number): string => (n === 1 ? 'scheduled publication' : 'scheduled publications'),
  },
  /** All kinds together, each document once; the lines beneath it say which. */
  toTranslate: {
    fr: (n: number): string =>
      n === 1 ? 'fiche à traduire ou à revoir en tout' : 'fiches à traduire ou à revoir en tout',
    en: (n: number): string =>
      n === 1 ? 'entry to translate or to look over in all' : 'entries to translate or to look over in all',
  },
  incomplete: {
    workshops: {
      fr: (n: number, language: string) => `${n === 1 ? 'atelier incomplet' : 'ateliers incomplets'} ${language}`,
      en: (n: number, language: string) => `${n === 1 ? 'workshop' : 'workshops'} incomplete ${language}`,
    },
    sessions: {
      fr: (n: number, language: string) => `${n === 1 ? 'session incomplète' : 'sessions incomplètes'} ${language}`,
      en: (n: number, language: string) => `${n === 1 ? 'session' : 'sessions'} incomplete ${language}`,
    },
    speakers: {
      fr: (n: number, language: string) => `${n === 1 ? 'personne incomplète' : 'personnes incomplètes'} ${language}`,
      en: (n: number, language: string) => `${n === 1 ? 'person' : 'people'} incomplete ${language}`,
    },
    organisations: {
      fr: (n: number, language: string) =>
        `${n === 1 ? 'organisation incomplète' : 'organisations incomplètes'} ${language}`,
      en: (n: number, language: string) => `${n === 1 ? 'organisation' : 'organisations'} incomplete ${language}`,
    },
    series: {
      fr: (_: number, language: string) => `série incomplète ${language}`,
      en: (_: number, language: string) => `series incomplete ${language}`,
    },
    media: {
      fr: (n: number, language: string) => `${n === 1 ? 'image incomplète' : 'images incomplètes'} ${language}`,
      en: (n: number, language: string) => `${n === 1 ? 'picture' : 'pictures'} incomplete ${language}`,
    },
  },
  older: {
    workshops: {
      fr: (n: number, language: string) => `${n === 1 ? 'atelier à revoir' : 'ateliers à revoir'} ${language}`,
      en: (n: number, language: string) => `${n === 1 ? 'workshop' : 'workshops'} to look over ${language}`,
    },
    sessions: {
      fr: (n: number, language: string) => `${n === 1 ? 'session à revoir' : 'sessions à revoir'} ${language}`,
      en: (n: number, language: string) => `${n === 1 ? 'session' : 'sessions'} to look over ${language}`,
    },
    speakers: {
      fr: (n: number, language: string) => `${n === 1 ? 'personne à revoir' : 'personnes à revoir'} ${language}`,
      en: (n: number, language: string) => `${n === 1 ? 'person' : 'people'} to look over ${language}`,
    },
    organisations: {
      fr: (n: number, language: string) =>
        `${n === 1 ? 'organisation à revoir' : 'organisations à revoir'} ${language}`,
      en: (n: number, language: string) => `${n === 1 ? 'organisation' : 'organisations'} to look over ${language}`,
    },
    series: {
      fr: (_: number, language: string) => `série à revoir ${language}`,
      en: (_: number, language: string) => `series to look over ${language}`,
    },
    media: {
      fr: (n: number, language: string) => `${n === 1 ? 'image à revoir' : 'images à revoir'} ${language}`,
      en: (n: number, language: string) => `${n === 1 ? 'picture' : 'pictures'} to look over ${language}`,
    },
  },
  next: {
    title: { fr: 'Prochains ateliers', en: 'Next workshops' },
    none: { fr: 'Aucun atelier à venir.', en: 'No workshop to come.' },
    make: { fr: 'Préparer un atelier', en: 'Prepare a workshop' },
    paste: { fr: 'Coller son programme', en: 'Paste its programme' },
    untitled: { fr: 'sans titre', en: 'untitled' },
    lacks: {
      fr: (n: number): string =>
        n === 1 ? 'À régler avant de le publier\u00a0:' : `${n} choses à régler avant de le publier\u00a0:`,
      en: (n: number): string =>
        n === 1 ? 'To settle before it is published:' : `${n} things to settle before it is published:`,
    },
    ready: { fr: 'Prêt à être publié.', en: 'Ready to be published.' },
    publishable: {
      fr: 'Rien n’empêche de le publier, mais il n’est pas complet\u00a0:',
      en: 'Nothing keeps it from being published, but it is not complete:',
    },
    empty: { fr: 'Rien au programme', en: 'The programme is empty' },
    placeholders: {
      fr: (n: number): string => (n === 1 ? 'Une session encore à définir' : `${n} sessions encore à définir`),
      en: (n: number): string => (n === 1 ? 'One session still to be defined' : `${n} sessions still to be defined`),
    },
    incomplete: {
      fr: (languages: string) => `Textes incomplets ${languages}`,
      en: (languages: string) => `Texts incomplete ${languages}`,
    },
    around: {
      fr: (n: number, language: string) =>
        `Programme, personnes et organisations, ${n} ${n === 1 ? 'fiche incomplète' : 'fiches incomplètes'} ${language}`,
      en: (n: number, language: string) =>
        `Programme, people and organisations, ${n} ${n === 1 ? 'entry' : 'entries'} incomplete ${language}`,
    },
    older: {
      fr: (languages: string) => `Textes à revoir ${languages}`,
      en: (languages: string) => `Texts to look over ${languages}`,
    },
    olderAround: {
      fr: (n: number, language: string) =>
        `Programme, personnes et organisations, ${n} ${n === 1 ? 'fiche à revoir' : 'fiches à revoir'} ${language}`,
      en: (n: number, language: string) =>
        `Programme, people and organisations, ${n} ${n === 1 ? 'entry' : 'entries'} to look over ${language}`,
    },
    translate: { fr: 'Traduire, texte après texte', en: 'Translate, text after text' },
    undescribed: {
      fr: (n: number): string =>
        n === 1 ? 'Une image sans texte de remplacement' : `${n} images sans texte de remplacement`,
      en: (n: number): string =>
        n === 1 ? 'One picture without alternative text' : `${n} pictures without alternative text`,
    },
    peopleless: {
      fr: (n: number): string => (n === 1 ? 'Un exposé sans personne' : `${n} exposés sans personne`),
      en: (n: number): string => (n === 1 ? 'One talk without a person' : `${n} talks without a person`),
    },
    planned: {
      fr: (when: string) => `Publication prévue le ${when}`,
      en: (when: string) => `Publication planned for ${when}`,
    },
    undated: { fr: 'Sans date', en: 'No date' },
    unplaced: {
      fr: 'Sans lieu, alors qu’on peut venir sur place',
      en: 'No place, although people can come',
    },
    deadLinks: {
      fr: (n: number, day: string): string =>
        `${n === 1 ? 'Un lien qui ne menait plus' : `${n} liens qui ne menaient plus`} à rien à la vérification du ${day}\u00a0:`,
      en: (n: number, day: string): string =>
        `${n === 1 ? 'One link that led' : `${n} links that led`} nowhere when checked on ${day}:`,
    },
  },
  links: {
    title: { fr: 'Liens', en: 'Links' },
    text: {
      fr: 'Vérifie que chaque lien des ateliers, des sessions, des personnes et des organisations mène encore quelque part.',
      en: 'Checks that each link of workshops, sessions, people and organisations still leads somewhere.',
    },
    start: { fr: 'Vérifier les liens', en: 'Check the links' },
    again: { fr: 'Vérifier de nouveau', en: 'Check again' },
    going: {
      fr: (checked: number, total: number) => `Vérification en cours\u00a0: ${checked} sur ${total}`,
      en: (checked: number, total: number) => `Checking: ${checked} of ${total}`,
    },
    fine: {
      fr: (n: number, when: string) => `Le ${when}\u00a0: ${n} liens vérifiés, tous mènent quelque part.`,
      en: (n: number, when: string) => `On ${when}: ${n} links checked, all lead somewhere.`,
    },
    dead: {
      fr: (n: number, total: number, when: string) =>
        `Le ${when}\u00a0: ${n} ${n === 1 ? 'lien' : 'liens'} sur ${total} ${n === 1 ? 'est à revoir' : 'sont à revoir'}.`,
      en: (n: number, total: number, when: string) =>
        `On ${when}: ${n} of ${total} links ${n === 1 ? 'leads' : 'lead'} nowhere.`,
    },
    failed: { fr: 'La vérification n’a pas pu commencer.', en: 'The check could not be started.' },
    problems: {
      gone: { fr: 'page introuvable', en: 'page not found' },
      failing: { fr: 'le site répond par une erreur', en: 'the site answers with an error' },
      unreachable: { fr: 'site injoignable', en: 'site cannot be reached' },
      slow: { fr: 'le site ne répond pas à temps', en: 'the site does not answer in time' },
      circle: { fr: 'le site renvoie sans fin', en: 'the site redirects without end' },
      notPublic: { fr: 'adresse qui n’est pas publique', en: 'address that is not public' },
    },
  },
  recent: {
    title: { fr: 'Dernières modifications', en: 'Recent changes' },
    by: { fr: (who: string) => `par ${who}`, en: (who: string) => `by ${who}` },
    none: { fr: 'Rien n’a encore été enregistré.', en: 'Nothing has been saved yet.' },
    batch: { fr: 'En une fois', en: 'In one go' },
    counted: {
      fr: (n: number, hasMore: boolean, what: string) => `${hasMore ? 'plus de ' : ''}${n} ${what}`,
      en: (n: number, hasMore: boolean, what: string) => `${hasMore ? 'more than ' : ''}${n} ${what}`,
    },
  },
}
