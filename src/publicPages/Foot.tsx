import type { PublicSeries } from '../api/public/shapes'
import { words } from '../i18n/words/pages'
import { richTextHtml } from './Content'
import { useReader } from './reader'

/** Ways on from a workshop: the series, whom to write to, what happens with data. */
export const Foot = ({ home, series }: { home: { href: string }; series: PublicSeries | null }) => {
  const { say } = useReader()
  const { contact, privacy } = series ?? {}
  return (
    <ul>
      <li>
        <a href={home.href}>{say(words.back)}</a>
      </li>
      {(contact?.email || contact?.name || contact?.url) && (
        <li>
          <a href={`${home.href}#contact`}>{say(words.contact)}</a>
        </li>
      )}
      {richTextHtml(privacy ?? null, 'privacy-note', 3) && (
        <li>
          <a href={`${home.href}#privacy`}>{say(words.privacy)}</a>
        </li>
      )}
    </ul>
  )
}
