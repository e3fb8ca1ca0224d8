import type { PublicSeries } from '../../api/public/shapes'
import { pageAddresses } from '../../i18n/pageAddresses'
import { say } from '../../i18n/locales'
import { words as pages } from '../../i18n/words/pages'
import { renderDocument } from '../Document'
import type { Reader } from '../reader'
import { AccountPage, titled, type Asked } from './AccountPage'

/** A page before the admin. */
export const accountDocument = (
  reader: Reader,
  { asked, series }: { asked: Asked; series: PublicSeries | null },
): string => {
  const { frontEnd, locale } = reader
  const { admin, isInvited, kind, next, token } = asked
  const name = series?.title?.text ?? say(pages.series, locale)
  const path = { login: '/login', forgot: '/forgot', reset: `/reset/${token}` }[kind]
  return renderDocument(reader, {
    title: `${say(titled(asked).title, locale)} – ${name}`,
    home: { name, href: pageAddresses('', frontEnd).series(locale) },
    hrefOf: (code) => {
      const query = new URLSearchParams({
        language: code,
        ...(kind === 'login' && next !== admin ? { redirect: next } : {}),
        ...(isInvited ? { invited: '' } : {}),
      })
      return `${admin}${path}?${query}`
    },
    script: 'account',
    children: <AccountPage {...asked} />,
  })
}
