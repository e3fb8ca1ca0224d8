import type { Localized } from '../locales'

/** What a plan is made of. */
export const kinds = {
  media: { one: { fr: 'image', en: 'picture' }, many: { fr: 'images', en: 'pictures' } },
  organisation: { one: { fr: 'organisation', en: 'organisation' }, many: { fr: 'organisations', en: 'organisations' } },
  person: { one: { fr: 'personne', en: 'person' }, many: { fr: 'personnes', en: 'people' } },
  series: { one: { fr: 'série', en: 'series' }, many: { fr: 'séries', en: 'series' } },
  workshop: { one: { fr: 'atelier', en: 'workshop' }, many: { fr: 'ateliers', en: 'workshops' } },
  session: { one: { fr: 'session', en: 'session' }, many: { fr: 'sessions', en: 'sessions' } },
} as const satisfies Record<string, Record<'one' | 'many', Localized>>

/** Words of a load: its plan, its progress, its end. */
export const words = {
  create: { fr: 'À créer', en: 'To create' },
  change: { fr: 'À modifier', en: 'To change' },
  same: { fr: 'Sans changement', en: 'Unchanged' },
  nothing: { fr: 'rien', en: 'nothing' },
  lost: { fr: 'Serait perdu', en: 'Would be lost' },
  overwritten: {
    fr: (before: string, after: string) => `«\u00a0${before}\u00a0» devient «\u00a0${after}\u00a0»`,
    en: (before: string, after: string) => `“${before}” becomes “${after}”`,
  },
  emptied: {
    fr: (before: string) => `«\u00a0${before}\u00a0» serait effacé`,
    en: (before: string) => `“${before}” would be emptied`,
  },
  leaves: {
    fr: (title: string) => `«\u00a0${title}\u00a0» quitterait le programme (la session elle-même est gardée)`,
    en: (title: string) => `“${title}” would leave the programme (the session itself is kept)`,
  },
  staysPublic: {
    fr: 'l’état publié reste en ligne\u202f; le fichier devient son brouillon',
    en: 'the published state stays on line; the file becomes its draft',
  },
  dryRun: { fr: 'Essai à blanc\u00a0: rien n’a été écrit.', en: 'Dry run: nothing was written.' },
  done: { fr: 'Terminé.', en: 'Done.' },
  refused: {
    fr: (n: number) => `${n === 1 ? 'Un problème' : `${n} problèmes`}\u202f; rien n’a été écrit.`,
    en: (n: number) => `${n === 1 ? 'One problem' : `${n} problems`}; nothing was written.`,
  },
  causes: {
    STORAGE_FULL: { fr: 'Le disque est plein.', en: 'The disk is full.' },
    STORAGE_UNWRITABLE: { fr: 'L’espace de stockage refuse l’écriture.', en: 'The storage refuses to be written to.' },
    STORAGE_GONE: {
      fr: 'Le fichier de la base a été déplacé, remplacé ou vidé.',
      en: 'The database’s file was moved, replaced or emptied.',
    },
    STORAGE_DAMAGED: { fr: 'Le fichier de la base est abîmé.', en: 'The database’s file is damaged.' },
    TOO_MANY_FILES: { fr: 'Trop de fichiers sont ouverts.', en: 'Too many files are open.' },
    WRITER_BUSY: {
      fr: 'La base a été occupée trop longtemps par d’autres enregistrements.',
      en: 'Other writes kept the database busy for too long.',
    },
    DATABASE_AWAY: { fr: 'La base de données ne répond plus.', en: 'The database does not answer any more.' },
  },
  unknownCause: {
    fr: 'Une erreur s’est produite de notre côté. Le journal du serveur la décrit.',
    en: 'Something went wrong here. The server’s log describes it.',
  },
  stoppedWhole: {
    fr: 'Le chargement s’est arrêté\u202f; la base est restée telle qu’elle était.',
    en: 'The load stopped; the database has stayed as it was.',
  },
  stopped: {
    fr: (done: number, total: number) =>
      `Le chargement s’est arrêté, avec ${done} documents écrits sur ${total}\u00a0: ils le restent. Corrigez la cause et chargez de nouveau le fichier\u00a0: le chargement continue là où il s’est arrêté.`,
    en: (done: number, total: number) =>
      `The load stopped with ${done} of ${total} documents written: they stay. Mend the cause and load the file again: it goes on where it stopped.`,
  },
  warning: { fr: 'avertissement', en: 'warning' },
  progress: {
    fr: (done: number, total: number) => `${done} sur ${total} écrits…`,
    en: (done: number, total: number) => `${done} of ${total} written…`,
  },
  waitingForLoad: {
    fr: 'Un autre chargement est en cours\u202f; attente de son tour…',
    en: 'Another load is under way; waiting for its turn…',
  },
} as const satisfies Record<string, Localized<unknown> | Record<string, Localized<unknown>>>
