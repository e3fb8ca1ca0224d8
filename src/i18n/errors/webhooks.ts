import type { Entries } from './sentences'

/** What a receiver of webhooks, or an act on one, is refused for. */
export const webhooks = {
  WEBHOOK_ADDRESS_INVALID: {
    fr: 'Une adresse complète, en https://, sans nom d’utilisateur ni mot de passe.',
    en: 'A full address, with https://, without a user name or a password.',
  },
  WEBHOOK_ADDRESS_PLAIN: {
    fr: 'Une adresse en https://\u00a0: sans chiffrement, chacun sur le chemin lirait l’envoi.',
    en: 'An address with https://: without encryption anybody on the way reads a delivery.',
  },
  WEBHOOK_DELIVERY_UNKNOWN: {
    status: 404,
    fr: 'Cet envoi n’existe pas, ou n’est plus gardé.',
    en: 'This delivery does not exist, or is kept no more.',
  },
  WEBHOOK_OFF: {
    status: 409,
    fr: 'Ce webhook est arrêté\u00a0: remettez-le d’abord en service.',
    en: 'This webhook is off: switch it on first.',
  },
  WEBHOOK_SECRET_UNREADABLE: {
    status: 409,
    fr: 'Ce secret a été chiffré avec un autre PAYLOAD_SECRET et n’est plus lisible. Changez-le.',
    en: 'This secret was encrypted with another PAYLOAD_SECRET and can be read no more. Change it.',
  },
  WEBHOOKS_MANY: {
    status: 409,
    fr: (p) => `${p.max}\u00a0webhooks au plus. Supprimez-en un.`,
    en: (p) => `${p.max} webhooks at most. Delete one.`,
  },
} satisfies Entries
