import type { DeliveryState, DeliveryType, Failure, OffReason } from '../../domain/webhooks'
import type { Localized } from '../locales'

/** Words of the receivers of webhooks. French: U+00A0 before the colon and inside « », U+202F before ; ! and ?. */
export const words = {
  singular: { fr: 'Webhook', en: 'Webhook' },
  plural: { fr: 'Webhooks', en: 'Webhooks' },
  description: {
    fr: 'Les sites que le programme prévient, par un message signé, de ce qui change pour le public\u00a0: publication, retrait, suppression, annulation, fiche modifiée.',
    en: 'The sites that the program tells, by a signed message, of what changes for the public: publication, withdrawal, deletion, calling off, an entry edited.',
  },
  name: {
    label: { fr: 'Nom', en: 'Name' },
    description: { fr: 'Pour vous\u00a0: le site qui est prévenu.', en: 'For you: the site that is told.' },
  },
  url: {
    label: { fr: 'Adresse', en: 'Address' },
    description: {
      fr: 'Une adresse en https:// qui répond à POST. Elle peut contenir un secret\u00a0: seule l’administration la voit.',
      en: 'An address with https:// that answers POST. It may have a secret in it: administrators alone see it.',
    },
  },
  kinds: {
    label: { fr: 'Ce dont il est prévenu', en: 'What it is told of' },
    description: { fr: 'Laissé vide\u00a0: tout.', en: 'Left empty: everything.' },
    all: { fr: 'Tout', en: 'Everything' },
  },
  kind: {
    workshops: { fr: 'Ateliers', en: 'Workshops' },
    speakers: { fr: 'Personnes', en: 'People' },
    organisations: { fr: 'Organisations', en: 'Organisations' },
    media: { fr: 'Images', en: 'Pictures' },
    series: { fr: 'Série', en: 'Series' },
  },
  deliveries: { fr: 'Envois', en: 'Deliveries' },
  loading: { fr: 'Un instant…', en: 'One moment…' },
  unreadable: {
    fr: 'L’état de ce webhook n’a pas pu être lu. Rechargez la page pour réessayer.',
    en: 'How this webhook does could not be read. Load the page again to retry.',
  },
  refused: { fr: 'L’action n’a pas abouti. Réessayez.', en: 'It could not be done. Try again.' },
  state: {
    on: { fr: 'En service', en: 'On' },
    unused: { fr: 'En service\u202f; aucun envoi n’a encore abouti.', en: 'On; no delivery has succeeded yet.' },
    success: {
      fr: (when: string) => `En service. Dernier envoi réussi\u00a0: ${when}.`,
      en: (when: string) => `On. Last taken: ${when}.`,
    },
    failing: {
      fr: (when: string) =>
        `Aucun envoi ne réussit depuis le ${when}. Le programme réessaie\u202f; après trois jours, il arrête.`,
      en: (when: string) =>
        `No delivery has been taken since ${when}. The program tries again; after three days it stops.`,
    },
  } satisfies Record<string, Localized | Localized<(when: string) => string>>,
  off: {
    byHand: {
      fr: (when: string) => `Arrêté à la main, ${when}.`,
      en: (when: string) => `Switched off by hand, ${when}.`,
    },
    gone: {
      fr: (when: string) => `Arrêté, ${when}\u00a0: l’adresse a répondu qu’elle n’existe plus (410).`,
      en: (when: string) => `Switched off, ${when}: the address answered that it is gone (410).`,
    },
    failing: {
      fr: (when: string) => `Arrêté, ${when}\u00a0: aucun envoi n’a réussi pendant trois jours.`,
      en: (when: string) => `Switched off, ${when}: no delivery was taken for three days.`,
    },
  } satisfies Record<OffReason, Localized<(when: string) => string>>,
  kept: {
    fr: 'Rien n’est perdu\u00a0: ce qui change pendant l’arrêt est annoncé à la remise en service.',
    en: 'Nothing is lost: what changes meanwhile is told once it is on again.',
  },
  actions: {
    test: { fr: 'Envoyer un essai', en: 'Send a test' },
    on: { fr: 'Remettre en service', en: 'Switch on' },
    off: { fr: 'Arrêter', en: 'Switch off' },
    show: { fr: 'Montrer le secret', en: 'Show the secret' },
    rotate: { fr: 'Changer le secret…', en: 'Change the secret…' },
    again: { fr: 'Renvoyer', en: 'Send again' },
  },
  secret: {
    label: { fr: 'Secret de signature', en: 'Signing secret' },
    why: {
      fr: 'Le site vérifie avec lui que l’envoi vient d’ici. Ne le donnez à personne d’autre.',
      en: 'The site checks with it that a delivery comes from here. Give it to nobody else.',
    },
    former: {
      fr: (when: string) =>
        `L’ancien secret reste valable jusqu’au ${when}\u00a0: chaque envoi porte les deux signatures.`,
      en: (when: string) => `The former secret is valid until ${when}: each delivery has both signatures.`,
    },
    title: { fr: 'Changer le secret\u202f?', en: 'Change the secret?' },
    text: {
      fr: 'Un nouveau secret est créé. L’ancien reste valable vingt-quatre heures, le temps de donner le nouveau au site. Si l’ancien est connu de quelqu’un d’autre, changez-le deux fois\u00a0: il n’est alors plus valable.',
      en: 'A new secret is made. The former one is valid for twenty-four hours, so that the site can be given the new one. Where somebody else knows the former one, change it twice: then it is valid no more.',
    },
    stay: { fr: 'Garder l’actuel', en: 'Keep it' },
    change: { fr: 'Changer le secret', en: 'Change the secret' },
  },
  table: {
    none: { fr: 'Aucun envoi.', en: 'No deliveries.' },
    when: { fr: 'Créé', en: 'Made' },
    what: { fr: 'Contenu', en: 'What' },
    state: { fr: 'État', en: 'State' },
    answer: { fr: 'Réponse', en: 'Answer' },
    took: { fr: 'Durée', en: 'Time' },
    attempts: { fr: 'Essais', en: 'Attempts' },
    next: { fr: 'Prochain essai', en: 'Next attempt' },
    way: { fr: 'Action', en: 'Action' },
  },
  type: {
    changed: {
      fr: (n: number) => (n === 1 ? '1\u00a0document' : `${n}\u00a0documents`),
      en: (n: number) => (n === 1 ? '1 document' : `${n} documents`),
    },
    restored: { fr: () => 'tout (sauvegarde restaurée)', en: () => 'everything (a backup was restored)' },
    test: { fr: () => 'essai', en: () => 'test' },
  } satisfies Record<DeliveryType, Localized<(n: number) => string>>,
  delivery: {
    due: { fr: 'en attente', en: 'waits' },
    sending: { fr: 'en cours', en: 'under way' },
    delivered: { fr: 'reçu', en: 'taken' },
    failed: { fr: 'échoué', en: 'failed' },
  } satisfies Record<DeliveryState, Localized>,
  failure: {
    REDIRECT: { fr: 'redirection, qui n’est pas suivie', en: 'redirects, which is not followed' },
    TIMEOUT: { fr: 'pas de réponse en quinze secondes', en: 'no answer within fifteen seconds' },
    PRIVATE: { fr: 'adresse privée, refusée', en: 'a private address, refused' },
    PLAIN: { fr: 'sans https, refusée', en: 'without https, refused' },
    NAME: { fr: 'nom inconnu (DNS)', en: 'name unknown (DNS)' },
    REFUSED: { fr: 'connexion refusée', en: 'connection refused' },
    CERTIFICATE: { fr: 'certificat non valable', en: 'certificate not valid' },
    CONNECTION: { fr: 'connexion interrompue', en: 'connection lost' },
    SECRET: { fr: 'secret illisible\u00a0: changez-le', en: 'secret unreadable: change it' },
  } satisfies Record<Failure, Localized>,
  milliseconds: { fr: (n: number) => `${n}\u00a0ms`, en: (n: number) => `${n} ms` },
  mail: {
    subject: { fr: 'Un webhook est arrêté', en: 'A webhook was switched off' },
    failing: {
      fr: (name: string) =>
        `Depuis trois jours, «\u00a0${name}\u00a0» ne prend plus ce que le programme lui envoie. Rien ne lui est plus envoyé.`,
      en: (name: string) =>
        `For three days “${name}” has taken nothing of what the program sends. Nothing more is sent to it.`,
    },
    gone: {
      fr: (name: string) =>
        `«\u00a0${name}\u00a0» a répondu que son adresse n’existe plus (410). Rien ne lui est plus envoyé.`,
      en: (name: string) => `“${name}” answered that its address is gone (410). Nothing more is sent to it.`,
    },
    so: {
      fr: 'Corrigez l’adresse ou le site, puis remettez-le en service\u00a0: ce qui a changé entre-temps est alors annoncé.',
      en: 'Mend the address or the site, then switch it on: what has changed meanwhile is told then.',
    },
    button: { fr: 'Voir le webhook', en: 'See the webhook' },
  },
} as const
