import type { DraftLink, PublicLocale } from 'atelier-client'
import { Text } from 'atelier-client/react'

/** Links under their own words, else under their addresses. */
export const Links = ({ links, locale }: { links: readonly DraftLink[]; locale: PublicLocale }) => (
  <ul className="bullets">
    {links.map(
      ({ id, label, url }) =>
        url && (
          <li key={id}>
            <a href={url}>{label ? <Text locale={locale} value={label} /> : url}</a>
          </li>
        ),
    )}
  </ul>
)
