import type { PublicLink, PublicText, PublicWorkshop } from '../api/public/shapes'
import { hostOf } from '../domain/webAddress'
import { words } from '../i18n/words/pages'
import { LanguageMark, useForeign, useSharedForeign } from './Content'
import { ExternalLink } from './ExternalLink'
import { Section, type Titled } from './Section'
import { useReader } from './reader'

interface Linked {
  text: PublicText | null
  url: string | null
  date?: string | null
}

/** An item of a list that leads elsewhere, under its text or else the host that it leads to. */
export const LinkItem = ({ date, marked = true, text, url }: Linked & { marked?: boolean }) => {
  const foreign = useForeign(text)
  return (
    <li>
      <ExternalLink href={url} lang={foreign}>
        {text?.text ?? hostOf(url ?? '')}
      </ExternalLink>
      {date && <span className="fine"> {date}</span>}
      {marked && <LanguageMark language={foreign} />}
    </li>
  )
}

const List = ({ items, ...titled }: Titled & { items: readonly Linked[] }) => {
  const shown = items.filter(({ text, url }) => text || url)
  const shared = useSharedForeign(shown.map(({ text }) => text))
  if (!shown.length) return null
  return (
    <Section {...titled} language={shared}>
      <ul className="plain-list">
        {shown.map((item, index) => (
          <LinkItem key={index} {...item} marked={!shared} />
        ))}
      </ul>
    </Section>
  )
}

/** Ordered links. */
export const Links = ({ links }: { links: readonly PublicLink[] }) => {
  const { say } = useReader()
  return <List id="links" title={say(words.links)} items={links.map(({ label, url }) => ({ text: label, url }))} />
}

/** Events that a workshop refers to. */
export const RelatedEvents = ({ events }: { events: PublicWorkshop['relatedEvents'] }) => {
  const { say } = useReader()
  const items = events.map(({ title, ...event }) => ({ text: title, ...event }))
  return <List id="related-events" title={say(words.relatedEvents)} items={items} />
}
