import type { Localized } from '../locales'

/** What the client for front ends says itself; all else comes from the server. */

export const urlInvalid: Localized = {
  fr: '«\u00a0url\u00a0»\u00a0: l’adresse du serveur, qui commence par https:// ou http://.',
  en: '“url”: the address of the server, beginning with https:// or http://.',
}

export const noAnswer: Localized = {
  fr: 'Le serveur d’Atelier ne répond pas.',
  en: 'Atelier’s server does not answer.',
}

export const foreignAnswer: Localized<(status: number) => string> = {
  fr: (status) => `Ce qui a répondu (${status}) n’est pas Atelier.`,
  en: (status) => `What answered (${status}) is not Atelier.`,
}
