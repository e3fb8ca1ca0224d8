import type { Localized } from '../locales'

/** Words of the mails. French: U+00A0 before the colon, U+202F before ; ! and ?. */
export const words = {
  passwordReset: {
    subject: { fr: 'Choisir un nouveau mot de passe', en: 'Choose a new password' },
    asked: {
      fr: 'Quelqu’un, vous sans doute, a demandé un nouveau mot de passe pour votre compte Atelier.',
      en: 'Somebody, most likely you, asked for a new password for your Atelier account.',
    },
    follow: {
      fr: (minutes: number) => `Pour le choisir, suivez ce lien\u202f; il est valable ${minutes} minutes\u00a0:`,
      en: (minutes: number) => `To choose it, follow this link; it is valid for ${minutes} minutes:`,
    },
    otherwise: {
      fr: 'Si ce n’est pas vous, ne faites rien\u00a0: votre mot de passe reste le même.',
      en: 'If it was not you, do nothing: your password stays as it is.',
    },
  },
} as const satisfies Record<string, Record<string, Localized<unknown>>>
