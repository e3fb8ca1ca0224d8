import type { Sentences } from './sentences'

/** Why the storage did not do what was asked, whoever asks. */
export const storage = {
  STORAGE_FULL: {
    fr: 'L’espace de stockage est plein\u00a0: rien n’a été enregistré. Prévenez la personne qui administre le serveur, puis recommencez.',
    en: 'The storage is full: nothing was saved. Tell whoever runs the server, then try again.',
  },
  STORAGE_UNWRITABLE: {
    fr: 'L’espace de stockage n’accepte plus d’écriture\u00a0: rien n’a été enregistré. Prévenez la personne qui administre le serveur.',
    en: 'The storage takes no more writes: nothing was saved. Tell whoever runs the server.',
  },
  WRITER_BUSY: {
    fr: 'D’autres enregistrements sont en cours\u00a0: rien n’a été enregistré. Recommencez dans un instant.',
    en: 'Other changes are being saved: nothing was saved. Try again in a moment.',
  },
  DATABASE_AWAY: {
    fr: 'La base de données ne répond pas pour l’instant. Recommencez dans un moment.',
    en: 'The database does not answer at the moment. Try again in a while.',
  },
  SERVER_STARTING: {
    fr: 'Le serveur démarre. Recommencez dans un instant.',
    en: 'The server is starting. Try again in a moment.',
  },
  SERVER_STOPPING: {
    fr: 'Le serveur s’arrête. Recommencez dans un instant.',
    en: 'The server is stopping. Try again in a moment.',
  },
} satisfies Sentences
