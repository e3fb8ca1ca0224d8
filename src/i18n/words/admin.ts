import type { Localized } from '../locales'

/** Words of our own parts of the admin. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  refused: {
    title: { fr: 'Cela n’a pas été enregistré, et rien n’est perdu.', en: 'This was not saved, and nothing is lost.' },
    titlePublish: {
      fr: 'Rien n’a été publié, et rien n’est perdu.',
      en: 'Nothing was published, and nothing is lost.',
    },
    next: {
      fr: 'Corrigez ce qui suit, puis publiez de nouveau. Un brouillon s’enregistre aussi avec ces manques.',
      en: 'Correct what follows, then publish again. A draft can be saved with these gaps.',
    },
    nextPlain: {
      fr: 'Corrigez ce qui suit, puis enregistrez de nouveau.',
      en: 'Correct what follows, then save again.',
    },
  },
  toPreview: { fr: 'Aller à l’aperçu', en: 'Go to the preview' },
  leave: {
    title: { fr: 'Des modifications ne sont pas enregistrées', en: 'Some changes are not saved' },
    text: {
      fr: 'Quitter cette page les ferait perdre. Restez ici pour les enregistrer d’abord.',
      en: 'Leaving this page would lose them. Stay here to save them first.',
    },
    stay: { fr: 'Rester ici', en: 'Stay here' },
    leaveAnyway: { fr: 'Quitter sans enregistrer', en: 'Leave without saving' },
  },
  stale: {
    title: { fr: 'Ce contenu a été enregistré ailleurs entre-temps', en: 'This was saved elsewhere meanwhile' },
    changed: {
      fr: (labels: string) => `Ce qui a changé\u00a0: ${labels}.`,
      en: (labels: string) => `What has changed: ${labels}.`,
    },
    text: {
      fr: (when: string, who: string | null) =>
        `${when}, par ${who ?? 'quelqu’un d’autre ou dans un autre onglet'}. Votre texte est toujours dans ce formulaire, et vous pouvez continuer. Il ne sera enregistré que si vous le décidez\u00a0: il remplacerait alors l’autre.`,
      en: (when: string, who: string | null) =>
        `${when}, by ${who ?? 'somebody else or in another tab'}. Your text is still in this form, and you can go on. It is saved only if you decide so: it would then replace the other.`,
    },
    refused: {
      fr: 'La publication programmée a été refusée entre-temps, et sa date effacée. Les raisons sont en tête de la fiche quand on la rouvre. Votre texte est toujours dans ce formulaire.',
      en: 'The scheduled publication was refused meanwhile, and its time is cleared. The reasons stand at the top when this is opened again. Your text is still in this form.',
    },
    look: { fr: 'Voir ce qui est enregistré (nouvel onglet)', en: 'See what is stored (new tab)' },
    overwrite: { fr: 'Enregistrer ma version à la place', en: 'Save my version in its place' },
  },
  somebody: { fr: 'Quelqu’un', en: 'Somebody' },
  locked: {
    who: {
      fr: (who: string, when: string) => `${who} modifie ce contenu. Dernier changement le ${when}.`,
      en: (who: string, when: string) => `${who} is editing this. Last change on ${when}.`,
    },
    takeOver: {
      fr: 'Si vous prenez la main, cette personne en est avertie et garde son texte dans son formulaire. Ce qui est enregistré n’est remplacé que si quelqu’un le décide.',
      en: 'If you take over, they are told and keep their text in their form. What is stored is replaced only if somebody decides so.',
    },
    typed: {
      fr: 'Ce que vous venez d’écrire ici n’est gardé que si vous prenez la main.',
      en: 'What you have just typed here is kept only if you take over.',
    },
    taken: { fr: (who: string) => `${who} a pris la main`, en: (who: string) => `${who} has taken over` },
    kept: {
      fr: 'Votre texte est toujours dans ce formulaire, et vous pouvez l’enregistrer. Si un autre texte est enregistré entre-temps, on vous demandera lequel garder.',
      en: 'Your text is still in this form, and you can save it. If another text is saved meanwhile, you are asked which one to keep.',
    },
  },
  publicPage: {
    link: { fr: 'Page publique', en: 'Public page' },
    title: { fr: 'Ouvre la page publique dans un nouvel onglet', en: 'Opens the public page in a new tab' },
    goesOff: {
      fr: 'Cet atelier est public\u00a0: il quittera aussitôt le site public, avec son programme.',
      en: 'This workshop is public: it leaves the public site at once, with its programme.',
    },
  },
  session: {
    title: { fr: 'Votre session est terminée', en: 'Your session has ended' },
    text: {
      fr: 'Votre texte est toujours dans ce formulaire. Connectez-vous dans un autre onglet, puis revenez ici et enregistrez.',
      en: 'Your text is still in this form. Log in in another tab, then come back here and save.',
    },
    refused: {
      fr: 'Votre session est terminée. Connectez-vous dans un autre onglet, puis réessayez ici.',
      en: 'Your session has ended. Log in in another tab, then try again here.',
    },
    elsewhere: {
      fr: 'Connectez-vous dans un autre onglet, puis revenez ici\u00a0: ce que vous y avez écrit y est toujours.',
      en: 'Log in in another tab, then come back here: what you have written here is still here.',
    },
    logIn: { fr: 'Se connecter (nouvel onglet)', en: 'Log in (new tab)' },
    back: {
      fr: 'Vous êtes de nouveau connecté\u00a0: vous pouvez enregistrer.',
      en: 'You are logged in again: you can save.',
    },
  },
  unanswered: {
    fr: 'Le serveur ne répond pas. Rien de ce que vous avez écrit n’est perdu\u00a0: réessayez dans un instant.',
    en: 'The server does not answer. Nothing that you have written is lost: try again in a moment.',
  },
  notReached: {
    title: { fr: 'Pas enregistré\u00a0: le serveur ne répond pas', en: 'Not saved: the server does not answer' },
    text: {
      fr: 'Votre texte est toujours dans ce formulaire. Enregistrez de nouveau quand la connexion est revenue.',
      en: 'Your text is still in this form. Save again when the connection is back.',
    },
  },
  texts: {
    missing: {
      fr: (missing: string, shown: string) => `Rien ${missing}\u00a0: le public lit le texte ${shown}.`,
      en: (missing: string, shown: string) => `Nothing ${missing}: the public reads the ${shown} text.`,
    },
    needed: {
      fr: (missing: string) => `Rien ${missing}\u00a0: à écrire avant de publier.`,
      en: (missing: string) => `Nothing ${missing}: to be written before it is published.`,
    },
    take: { fr: (from: string) => `Partir du texte ${from}`, en: (from: string) => `Start from the text ${from}` },
  },
  publish: { fr: 'Publier', en: 'Publish' },
  published: { fr: 'Publié\u00a0: le public le voit maintenant.', en: 'Published: the public sees it now.' },
  publishedWithWorkshop: { fr: 'Se publie avec son atelier', en: 'To publish it, publish its workshop' },
  publishedWith: {
    fr: (workshop: string) => `Se publie avec l’atelier «\u00a0${workshop}\u00a0»`,
    en: (workshop: string) => `To publish it, publish the workshop “${workshop}”`,
  },
  empty: {
    of: {
      media: {
        fr: 'Aucune image pour l’instant. Envoyez la première\u00a0: une couverture, un portrait ou un logo.',
        en: 'No picture yet. Send the first: a cover, a portrait or a logo.',
      },
      organisations: {
        fr: 'Aucune organisation pour l’instant. Créez la première ici, ou depuis la fiche d’une personne.',
        en: 'No organisation yet. Create the first here, or from a person’s entry.',
      },
      registrations: {
        fr: 'Aucune inscription pour l’instant. Une inscription reçue autrement se note ici.',
        en: 'No registration yet. One that came by another way can be noted here.',
      },
      sessions: {
        fr: 'Aucune session pour l’instant. Créez la première ici, ou directement dans le programme d’un atelier.',
        en: 'No session yet. Create the first here, or right in a workshop’s programme.',
      },
      speakers: {
        fr: 'Personne dans l’annuaire pour l’instant. Créez la première fiche ici, ou depuis un programme.',
        en: 'Nobody in the directory yet. Create the first entry here, or from a programme.',
      },
      webhooks: {
        fr: 'Aucun site n’est prévenu pour l’instant. Un site construit d’avance peut l’être de ce qui change.',
        en: 'No site is told yet. One that is built ahead can be told what changes.',
      },
      workshops: {
        fr: 'Aucun atelier pour l’instant. Créez le premier\u00a0: un titre suffit pour commencer.',
        en: 'No workshop yet. Create the first: a title is enough to begin.',
      },
    },
    filtered: {
      fr: 'Rien ne correspond à la recherche ou aux filtres.',
      en: 'Nothing matches the search or the filters.',
    },
    clear: { fr: 'Tout revoir', en: 'Show all again' },
  },
  untitled: { fr: 'sans titre', en: 'untitled' },
  picture: {
    label: { fr: 'Image', en: 'Picture' },
    needed: { fr: 'Choisissez une image.', en: 'Choose a picture.' },
    leftOut: {
      fr: (names: string) =>
        `Seules les images (JPEG, PNG, WebP, AVIF ou GIF) sont reprises. Laissé de côté\u00a0: ${names}`,
      en: (names: string) => `Only pictures (JPEG, PNG, WebP, AVIF or GIF) are taken. Left out: ${names}`,
    },
  },
  sort: {
    label: { fr: 'Trier', en: 'Sort' },
    up: { fr: (column: string) => `${column}, croissant`, en: (column: string) => `${column}, ascending` },
    down: { fr: (column: string) => `${column}, décroissant`, en: (column: string) => `${column}, descending` },
  },
  gone: { fr: 'n’existe plus', en: 'no longer exists' },
  row: {
    affiliation: { fr: (n: number) => `Affiliation ${n}`, en: (n: number) => `Affiliation ${n}` },
    organisation: { fr: (n: number) => `Organisation ${n}`, en: (n: number) => `Organisation ${n}` },
    person: { fr: (n: number) => `Personne ${n}`, en: (n: number) => `Person ${n}` },
    session: { fr: (n: number) => `Élément ${n}`, en: (n: number) => `Entry ${n}` },
    text: { fr: (n: number) => `Ligne ${n}`, en: (n: number) => `Row ${n}` },
  },
  time: {
    zoneMissing: {
      fr: 'Indiquez le fuseau horaire\u00a0: une heure seule ne dit pas quand.',
      en: 'Give the time zone: a time alone does not say when.',
    },
    half: {
      fr: 'Il manque une partie de la date ou de l’heure\u00a0: complétez-la, ou videz le champ.',
      en: 'A part of the date or the time is missing: complete it, or empty the field.',
    },
    inZone: { fr: (zone: string) => `Fuseau : ${zone}`, en: (zone: string) => `Time zone: ${zone}` },
  },
  codes: {
    placeholder: { fr: 'Cherchez par le nom', en: 'Search by name' },
    none: {
      language: {
        fr: 'Aucune langue de ce nom\u202f; un code BCP 47 convient aussi',
        en: 'No language of that name; a BCP 47 code will do too',
      },
      region: { fr: 'Aucun pays de ce nom', en: 'No country of that name' },
    },
  },
  picker: {
    /** By what a document of a collection is found, where it is not by its name alone. */
    placeholder: {
      organisations: { fr: 'Cherchez par un nom ou un sigle', en: 'Search by name or acronym' },
      sessions: { fr: 'Cherchez par le titre', en: 'Search by title' },
      workshops: { fr: 'Cherchez par le titre', en: 'Search by title' },
    },
    empty: { fr: 'Rien à choisir', en: 'Nothing to choose' },
    create: {
      fr: (name: string) => `Créer la fiche de «\u00a0${name}\u00a0»`,
      en: (name: string) => `Create the entry of “${name}”`,
    },
    none: {
      fr: (search: string) => `Rien ne se nomme «\u00a0${search}\u00a0», dans aucune langue`,
      en: (search: string) => `Nothing is named “${search}”, in any language`,
    },
    several: {
      fr: (search: string) => `Plusieurs fiches se nomment «\u00a0${search}\u00a0»\u00a0: aucune n’a été choisie`,
      en: (search: string) => `Several entries are named “${search}”: none was chosen`,
    },
  },
  zone: {
    placeholder: { fr: 'Cherchez une ville', en: 'Search for a city' },
    none: { fr: 'Aucun fuseau de ce nom', en: 'No time zone of that name' },
  },
} as const

type Word = Localized | Localized<(...parts: string[]) => string>

/** What the admin's libraries say in English alone. */
export const payloadDomWords = {
  newKey: {
    fr: 'Générer une clé pour ce compte\u202f? Elle vaut aussitôt.',
    en: 'Generate a key for this account? It is valid at once.',
  },
  savedVersion: { fr: 'Version enregistrée', en: 'Saved version' },
  drag: {
    how: {
      fr: 'Pour déplacer une ligne\u00a0: la touche Espace la saisit, les flèches la déplacent, Espace la dépose et Échap annule.',
      en: 'To move a row: Space picks it up, the arrow keys move it, Space puts it down and Escape cancels.',
    },
    taken: { fr: 'Ligne saisie.', en: 'Row picked up.' },
    over: { fr: 'Ligne déplacée.', en: 'Row moved.' },
    nowhere: { fr: 'Ici, la ligne ne peut pas être déposée.', en: 'The row cannot be put down here.' },
    put: { fr: 'Ligne déposée.', en: 'Row put down.' },
    givenUp: { fr: 'Déplacement annulé.', en: 'Move cancelled.' },
  },
  names: {
    more: { fr: 'Autres actions', en: 'More actions' },
    rowActions: { fr: 'Actions sur la ligne', en: 'Actions on the row' },
    moveRow: { fr: 'Déplacer la ligne', en: 'Move the row' },
    copyOrPaste: { fr: 'Copier ou coller', en: 'Copy or paste' },
    selectRow: { fr: 'Sélectionner la ligne', en: 'Select the row' },
    selectAll: { fr: 'Tout sélectionner', en: 'Select all' },
    editNote: { fr: 'Modifier la note', en: 'Edit the footnote' },
    removeNote: { fr: 'Retirer la note', en: 'Remove the footnote' },
    bold: { fr: 'Gras', en: 'Bold' },
    italic: { fr: 'Italique', en: 'Italic' },
    underline: { fr: 'Souligné', en: 'Underlined' },
    strikethrough: { fr: 'Barré', en: 'Struck through' },
    subscript: { fr: 'Indice', en: 'Subscript' },
    superscript: { fr: 'Exposant', en: 'Superscript' },
    link: { fr: 'Lien', en: 'Link' },
    insert: { fr: 'Insérer', en: 'Insert' },
    insertMenu: { fr: 'Ce qui peut s’insérer', en: 'What can be inserted' },
    textStyle: { fr: 'Style du paragraphe', en: 'Style of the paragraph' },
    moveParagraph: { fr: 'Déplacer le paragraphe', en: 'Move the paragraph' },
    addParagraph: { fr: 'Ajouter un paragraphe', en: 'Add a paragraph' },
    editLink: { fr: 'Modifier le lien', en: 'Edit the link' },
    removeLink: { fr: 'Retirer le lien', en: 'Remove the link' },
    newPicture: { fr: 'Envoyer une image', en: 'Send a picture' },
    closeToast: { fr: 'Fermer ce message', en: 'Close this message' },
    copyAddress: { fr: 'Copier l’adresse du fichier', en: 'Copy the address of the file' },
    removeFile: { fr: 'Retirer le fichier', en: 'Take the file away' },
    preview: { fr: 'Aperçu de la page', en: 'Preview of the page' },
    previewWidth: { fr: 'Largeur de l’aperçu, en pixels', en: 'Width of the preview, in pixels' },
    previewHeight: { fr: 'Hauteur de l’aperçu, en pixels', en: 'Height of the preview, in pixels' },
    comparedWith: { fr: 'Version à comparer', en: 'Version to compare with' },
    removeFilter: { fr: 'Retirer ce filtre', en: 'Remove this filter' },
    addFilter: { fr: 'Ajouter un filtre', en: 'Add a filter' },
    filterField: { fr: 'Champ du filtre', en: 'Field of the filter' },
    filterOperator: { fr: 'Condition du filtre', en: 'Condition of the filter' },
    filterValue: { fr: 'Valeur du filtre', en: 'Value of the filter' },
  },
  tab: {
    fr: (tab: string, n: string) => `${tab} ${n} à corriger`,
    en: (tab: string, n: string) => `${tab} ${n} to correct`,
  },
  sort: {
    up: {
      fr: (column: string) => `Trier par «\u00a0${column}\u00a0», dans l’ordre croissant`,
      en: (column: string) => `Sort by “${column}”, ascending`,
    },
    down: {
      fr: (column: string) => `Trier par «\u00a0${column}\u00a0», dans l’ordre décroissant`,
      en: (column: string) => `Sort by “${column}”, descending`,
    },
  },
  select: {
    how: {
      fr: () => 'Flèches haut et bas pour parcourir, Entrée pour choisir, Échap pour refermer.',
      en: () => 'The up and down arrows look through, Enter chooses, Escape closes.',
    },
    open: {
      fr: () => 'Tapez pour chercher, ou la flèche vers le bas pour ouvrir la liste.',
      en: () => 'Type to search, or press the down arrow to open the list.',
    },
    values: {
      fr: () => 'Flèches gauche et droite pour passer d’un choix à l’autre, Retour arrière pour le retirer.',
      en: () => 'The left and right arrows go from one choice to the next, Backspace takes it away.',
    },
    results: {
      fr: (n: string) => (n === '1' || n === '0' ? `${n} résultat.` : `${n} résultats.`),
      en: (n: string) => (n === '1' ? '1 result found.' : `${n} results found.`),
    },
    chosenOne: { fr: () => 'Choisi.', en: () => 'Chosen.' },
    chosen: { fr: (what: string) => `${what}\u00a0: choisi.`, en: (what: string) => `${what}: chosen.` },
    dropped: { fr: (what: string) => `${what}\u00a0: retiré.`, en: (what: string) => `${what}: taken away.` },
    cleared: { fr: () => 'Tout est retiré.', en: () => 'All taken away.' },
    at: {
      fr: (what: string, n: string, all: string) => `${what}, ${n} sur ${all}`,
      en: (what: string, n: string, all: string) => `${what}, number ${n} of ${all}`,
    },
  },
  size: {
    bytes: { fr: (n: string) => `${n}\u00a0octets`, en: (n: string) => `${n}\u00a0bytes` },
    kilo: { fr: (n: string) => `${n}\u00a0ko`, en: (n: string) => `${n}\u00a0kB` },
    mega: { fr: (n: string) => `${n}\u00a0Mo`, en: (n: string) => `${n}\u00a0MB` },
    pixels: {
      fr: (width: string, height: string) => `${width}\u00a0×\u00a0${height}`,
      en: (width: string, height: string) => `${width}\u00a0×\u00a0${height}`,
    },
  },
  anyWidth: { fr: 'Largeur libre', en: 'Any width' },
  phone: { fr: 'Téléphone', en: 'Phone' },
  desktop: { fr: 'Ordinateur', en: 'Desktop' },
} satisfies Record<string, Word | Record<string, Word>>

/** The page that an installation without accounts shows instead of the admin. */
export const firstAdmin = {
  title: { fr: 'Bienvenue dans Atelier', en: 'Welcome to Atelier' },
  intro: {
    fr: 'Cette installation n’a pas encore de compte. Le premier se crée par une commande, sur la machine du serveur et dans le dossier d’Atelier, avec votre adresse\u00a0:',
    en: 'This installation has no account yet. The first one is made by a command, on the server’s machine and in Atelier’s folder, with your address:',
  },
  after: {
    fr: 'La commande affiche un mot de passe, une seule fois. Connectez-vous ensuite ici et changez-le.',
    en: 'The command prints a password, once. Then log in here and change it.',
  },
  done: { fr: 'C’est fait\u00a0: se connecter', en: 'Done: log in' },
} satisfies Record<string, Localized>
