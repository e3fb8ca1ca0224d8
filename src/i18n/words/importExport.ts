import type { Localized } from '../locales'

/** The title of that page’s window: Payload takes one for readers of every language, and this one is right in both. */
export const windowTitle = 'Import, export'

/** Words of the admin's page for series files. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  title: { fr: 'Importer, exporter', en: 'Import, export' },
  exportThis: { fr: 'Exporter cet atelier', en: 'Export this workshop' },
  intro: {
    fr: 'Une série tient dans un fichier\u00a0: ses textes, ses ateliers, leurs programmes, les personnes, les organisations et les images. Les comptes et les inscriptions n’y sont pas.',
    en: 'A series fits in one file: its texts, its workshops, their programmes, the people, the organisations and the pictures. Accounts and registrations are not in it.',
  },
  download: {
    title: { fr: 'Télécharger', en: 'Download' },
    what: { fr: 'Contenu', en: 'Content' },
    whole: { fr: 'Toute la série', en: 'The whole series' },
    oneIntro: {
      fr: 'Un atelier vient avec les personnes, les organisations et les images qu’il nomme. Rechargé, il ne change rien au reste.',
      en: 'A workshop comes with the people, organisations and pictures that it names. Loaded again, it changes nothing else.',
    },
    pictures: { fr: 'Avec les images, dans un fichier ZIP', en: 'With the pictures, in a ZIP file' },
    picturesHint: {
      fr: 'Pour corriger des textes et les recharger ici, le texte seul suffit.',
      en: 'To correct texts and load them here again, the text alone is enough.',
    },
    press: { fr: 'Télécharger', en: 'Download' },
    running: { fr: 'Préparation du fichier…', en: 'The file is being made…' },
    done: { fr: (name: string) => `${name} est téléchargé.`, en: (name: string) => `${name} is downloaded.` },
    missing: {
      fr: (names: string) =>
        `Ces images ne sont plus sur le disque du serveur, et manquent donc au fichier\u00a0: ${names}. Prévenez la personne qui administre le serveur.`,
      en: (names: string) =>
        `These pictures are no longer on the server’s disk, so the file lacks them: ${names}. Tell whoever runs the server.`,
    },
    untitled: { fr: 'sans titre', en: 'untitled' },
  },
  load: {
    title: { fr: 'Charger un fichier', en: 'Load a file' },
    intro: {
      fr: 'Vous voyez d’abord ce qui changerait. Rien n’est écrit avant que vous ne l’ayez décidé, et rien n’est jamais supprimé\u00a0: ce que le fichier ne nomme pas reste tel quel.',
      en: 'First you see what would change. Nothing is written until you say so, and nothing is ever deleted: what the file does not name stays as it is.',
    },
    limits: {
      fr: (megabytes: number, text: number) =>
        `Un fichier YAML, ou un ZIP qui contient aussi les images\u202f; ${megabytes}\u00a0Mo au plus, dont ${text}\u00a0Mo de texte.`,
      en: (megabytes: number, text: number) =>
        `A YAML file, or a ZIP that holds the pictures too; at most ${megabytes} MB, ${text} MB of them text.`,
    },
    choose: { fr: 'Choisir un fichier…', en: 'Choose a file…' },
    other: { fr: 'Choisir un autre fichier…', en: 'Choose another file…' },
    drop: { fr: 'ou déposez-le ici', en: 'or drop it here' },
    editorsOnly: {
      fr: 'Vous pouvez vérifier un fichier. Pour l’appliquer, il faut le rôle Organisation ou Administration\u00a0: confiez-le à une personne qui l’a.',
      en: 'You can check a file. To apply it takes the role Organiser or Administrator: give it to somebody who has it.',
    },
    reading: { fr: (name: string) => `Lecture de ${name}…`, en: (name: string) => `Reading ${name}…` },
    tooLarge: {
      fr: (name: string, megabytes: number) =>
        `${name} dépasse ${megabytes}\u00a0Mo. Retirez-en des images déjà présentes ici\u00a0: elles n’ont pas besoin d’y être. La commande npm run seed charge des fichiers de toute taille.`,
      en: (name: string, megabytes: number) =>
        `${name} is larger than ${megabytes} MB. Leave out pictures that are here already: they need not be in it. The command npm run seed loads files of any size.`,
    },
  },
  wrong: {
    title: {
      fr: (n: number, name: string) =>
        `${n === 1 ? 'Un problème' : `${n} problèmes`} dans ${name}\u202f; rien n’a été écrit`,
      en: (n: number, name: string) => `${n === 1 ? 'One problem' : `${n} problems`} in ${name}; nothing was written`,
    },
    next: { fr: 'Corrigez le fichier, puis choisissez-le de nouveau.', en: 'Mend the file, then choose it again.' },
    at: {
      fr: (line: number, column: number) => `Ligne ${line}, colonne ${column}`,
      en: (line: number, column: number) => `Line ${line}, column ${column}`,
    },
  },
  plan: {
    title: { fr: (name: string) => `Ce que ${name} changerait`, en: (name: string) => `What ${name} would change` },
    pasted: { fr: 'Ce que le texte collé changerait', en: 'What the pasted text would change' },
    nothing: {
      fr: (name: string) => `Rien à changer\u00a0: tout est déjà tel que le dit ${name}.`,
      en: (name: string) => `Nothing to change: everything is as ${name} says already.`,
    },
    changed: {
      fr: 'Entre-temps, quelqu’un a modifié ce que ce fichier change. Rien n’a été écrit\u00a0: voici ce qui changerait maintenant.',
      en: 'Meanwhile somebody has changed what this file changes. Nothing was written: this is what would change now.',
    },
    lost: { fr: 'Serait perdu', en: 'Would be lost' },
    create: { fr: 'À créer', en: 'To create' },
    change: { fr: 'À modifier', en: 'To change' },
    same: { fr: 'Sans changement', en: 'Unchanged' },
    warnings: { fr: 'À vérifier', en: 'To look at' },
    more: { fr: (n: number) => `Afficher les ${n} autres`, en: (n: number) => `Show the other ${n}` },
    apply: { fr: 'Appliquer', en: 'Apply' },
    cancel: { fr: 'Ne rien changer', en: 'Change nothing' },
    publishes: {
      fr: 'Ce que le fichier publie est public aussitôt.',
      en: 'What the file publishes is public at once.',
    },
    drafts: {
      fr: 'Le programme est enregistré comme brouillon\u00a0: le public le voit quand vous publiez l’atelier.',
      en: 'The programme is saved as a draft: the public sees it when you publish the workshop.',
    },
  },
  running: {
    title: { fr: 'Chargement en cours…', en: 'Loading…' },
    text: {
      fr: 'Vous pouvez quitter cette page\u00a0: le chargement va jusqu’au bout.',
      en: 'You can leave this page: the load goes on to its end.',
    },
    waiting: {
      fr: 'Un autre chargement est en cours. Celui-ci attend son tour.',
      en: 'Another load is under way. This one waits for its turn.',
    },
  },
  done: {
    title: { fr: (name: string) => `${name} est chargé`, en: (name: string) => `${name} is loaded` },
    pasted: { fr: 'Le programme collé est enregistré', en: 'The pasted programme is saved' },
    open: { fr: 'Ouvrir l’atelier', en: 'Open the workshop' },
    create: { fr: 'Créé', en: 'Created' },
    change: { fr: 'Modifié', en: 'Changed' },
    same: { fr: 'Laissé tel quel', en: 'Left as it was' },
    lost: { fr: 'Remplacé ou retiré', en: 'Replaced or taken out' },
    again: {
      fr: 'Chaque contenu garde ses versions précédentes, sauf les images.',
      en: 'All content keeps its earlier versions, except pictures.',
    },
  },
  failed: {
    title: { fr: 'Le fichier n’a pas été chargé', en: 'The file was not loaded' },
    read: { fr: 'Le fichier n’a pas pu être lu', en: 'The file could not be read' },
    download: { fr: 'Le fichier n’a pas été téléchargé', en: 'The file was not downloaded' },
    network: {
      fr: 'Le serveur n’a pas répondu\u00a0: la connexion est coupée, ou l’envoi prend plus de 15\u00a0secondes. Rien n’a été écrit.',
      en: 'The server did not answer: the connection is down, or the sending takes more than 15 seconds. Nothing was written.',
    },
    cutTitle: { fr: 'La connexion s’est coupée avant la fin', en: 'The connection broke before the end' },
    cut: {
      fr: 'Le serveur a pu aller jusqu’au bout, s’arrêter en chemin ou n’avoir rien écrit\u00a0: un nouveau plan montre ce qui reste à faire.',
      en: 'The server may have gone on to the end, stopped on the way or written nothing: a new plan shows what is left to do.',
    },
    noAnswer: {
      fr: 'Le serveur n’a pas répondu. Vérifiez la connexion, puis recommencez.',
      en: 'The server did not answer. Look at the connection, then try again.',
    },
    fileGone: {
      fr: 'Le fichier a changé ou n’est plus là. Choisissez-le de nouveau.',
      en: 'The file has changed or is no longer there. Choose it again.',
    },
    again: { fr: 'Refaire le plan', en: 'Plan again' },
  },
  session: {
    download: {
      fr: 'Connectez-vous dans un autre onglet, puis revenez ici et recommencez.',
      en: 'Log in in another tab, then come back here and try again.',
    },
    text: {
      fr: 'Le fichier est toujours choisi. Connectez-vous dans un autre onglet, puis revenez ici et continuez.',
      en: 'The file is still chosen. Log in in another tab, then come back here and go on.',
    },
  },
} as const satisfies Record<string, Localized<unknown> | Record<string, Localized<unknown>>>
