import type { ReactNode } from 'react'
import type { PublicLink, PublicText, PublicWorkshop } from '../api/public/shapes'
import { words } from '../i18n/words/pages'
import { LanguageMark, sharedForeign, useForeign } from './Content'
import { ExternalLink, hostOf } from './ExternalLink'
import { Section } from './Section'
import { useReader, useWords } from './reader'

interface Linked {
  text: PublicText | null
  url: string | null
  date?: string | null
}

const Item = ({ date, marked, text, url }: Linked & { marked: boolean }): ReactNode => {
  const foreign = useForeign(text)
  return (
    <li>
      <ExternalLink href={url} lang={foreign}>
        {text?.text ?? hostOf(url ?? '')}
      </ExternalLink>
      {date && <span className="aside-note"> {date}</span>}
      {marked && <LanguageMark language={foreign} />}
    </li>
  )
}

const List = ({ id, items, title }: { id: string; items: readonly Linked[]; title: string }): ReactNode => {
  const { locale } = useReader()
  const shown = items.filter(({ text, url }) => text || url)
  const shared = sharedForeign(
    shown.map(({ text }) => text),
    locale,
  )
  if (!shown.length) return null
  return (
    <Section id={id} title={title} language={shared}>
      <ul className="plain-list">
        {shown.map((item, index) => (
          <Item key={index} {...item} marked={!shared} />
        ))}
      </ul>
    </Section>
  )
}

/** Ordered links. */
export const Links = ({ links }: { links: readonly PublicLink[] }): ReactNode => {
  const say = useWords()
  return <List id="links" title={say(words.links)} items={links.map(({ label, url }) => ({ text: label, url }))} />
}

/** Events that a workshop refers to. */
export const RelatedEvents = ({ events }: { events: PublicWorkshop['relatedEvents'] }): ReactNode => {
  const say = useWords()
  const items = events.map(({ title, ...event }) => ({ text: title, ...event }))
  return <List id="related-events" title={say(words.relatedEvents)} items={items} />
}
