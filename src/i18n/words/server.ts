import type { Localized } from '../locales'

/** Words of the server to whoever started it in a terminal. Why it could not start stands in starting.ts. */
export const words = {
  endedEarly: {
    fr: 'Le serveur s’est arrêté avant d’être prêt.',
    en: 'The server ended before it was ready.',
  },
  ready: {
    fr: (base: string, account: string, mails: string) =>
      `\nAtelier est prêt.\n\nPages           ${base}/fr   ${base}/en\nAdministration  ${base}/admin\n${account}${mails && `\nMessages        ${mails}`}\nREST           ${base}/api/workshops\nGraphQL         ${base}/api/graphql\n\nCtrl+C l’arrête.`,
    en: (base: string, account: string, mails: string) =>
      `\nAtelier is ready.\n\nPages   ${base}/fr   ${base}/en\nAdmin   ${base}/admin\n${account}${mails && `\nMails   ${mails}`}\nREST    ${base}/api/workshops\nGraphQL ${base}/api/graphql\n\nCtrl+C stops it.`,
  },
  shownOnce: { fr: '(affiché une fois\u00a0: changez-le là-bas)', en: '(shown once: change it there)' },
  accountThere: {
    fr: (email: string) =>
      `le compte que vous avez créé, ou un nouveau mot de passe\u00a0: npm run admin -- ${email} --reset`,
    en: (email: string) => `the account that you made, or a new password: npm run admin -- ${email} --reset`,
  },
} as const satisfies Record<string, Localized<unknown>>
