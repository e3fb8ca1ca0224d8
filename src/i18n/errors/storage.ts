import type { Entries } from './sentences'

/** Why the storage did not do what was asked, whoever asks. */
export const storage = {
  STORAGE_FULL: {
    status: 507,
    fr: 'L’espace de stockage est plein\u00a0: rien n’a été enregistré. Prévenez la personne qui administre le serveur, puis recommencez.',
    en: 'The storage is full: nothing was saved. Tell whoever runs the server, then try again.',
  },
  STORAGE_UNWRITABLE: {
    status: 507,
    fr: 'L’espace de stockage n’accepte plus d’écriture\u00a0: rien n’a été enregistré. Prévenez la personne qui administre le serveur.',
    en: 'The storage takes no more writes: nothing was saved. Tell whoever runs the server.',
  },
  STORAGE_GONE: {
    status: 507,
    fr: 'Le fichier de la base a été déplacé, remplacé ou vidé pendant que le serveur fonctionne\u00a0: rien n’a été enregistré. Prévenez la personne qui administre le serveur.',
    en: 'The database’s file was moved, replaced or emptied while the server runs: nothing was saved. Tell whoever runs the server.',
  },
  STORAGE_DAMAGED: {
    status: 500,
    fr: 'Le fichier de la base est abîmé\u00a0: ce qui était demandé ne peut être ni lu ni enregistré. Prévenez la personne qui administre le serveur.',
    en: 'The database’s file is damaged: what was asked for can neither be read nor saved. Tell whoever runs the server.',
  },
  TOO_MANY_FILES: {
    status: 503,
    fr: 'Le serveur a trop de fichiers ouverts\u00a0: rien n’a été enregistré. Recommencez dans un instant.',
    en: 'The server has too many files open: nothing was saved. Try again in a moment.',
  },
  WRITER_BUSY: {
    status: 503,
    fr: 'D’autres enregistrements sont en cours\u00a0: rien n’a été enregistré. Recommencez dans un instant.',
    en: 'Other changes are being saved: nothing was saved. Try again in a moment.',
  },
  DATABASE_AWAY: {
    status: 503,
    fr: 'La base de données ne répond pas pour l’instant. Recommencez dans un moment.',
    en: 'The database does not answer at the moment. Try again in a while.',
  },
  SERVER_STARTING: {
    status: 503,
    fr: 'Le serveur démarre. Recommencez dans un instant.',
    en: 'The server is starting. Try again in a moment.',
  },
  INDEXES_BUILDING: {
    status: 503,
    fr: 'Le serveur démarre et construit d’abord les index de sa base, ce qui peut prendre des minutes. Recommencez dans un moment.',
    en: 'The server is starting, and first builds the indexes of its database, which can take minutes. Try again in a while.',
  },
  SERVER_STOPPING: {
    status: 503,
    fr: 'Le serveur s’arrête. Recommencez dans un instant.',
    en: 'The server is stopping. Try again in a moment.',
  },
} satisfies Entries
