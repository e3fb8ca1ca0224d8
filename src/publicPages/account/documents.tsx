import type { PublicSeries } from '../../api/public/shapes'
import { say } from '../../i18n/locales'
import { renderDocument } from '../Document'
import { homeOf } from '../home'
import type { Reader } from '../reader'
import { AccountPage, titled, type Asked } from './AccountPage'

/** A page before the admin. */
export const accountDocument = (
  reader: Reader,
  { asked, series }: { asked: Asked; series: PublicSeries | null },
): string => {
  const { locale } = reader
  const { admin, isInvited, kind, next, token } = asked
  const home = homeOf(series, reader)
  const path = { login: '/login', forgot: '/forgot', reset: `/reset/${encodeURIComponent(token ?? '')}` }[kind]
  return renderDocument(reader, {
    title: `${say(titled(asked).title, locale)} – ${home.name}`,
    home,
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
