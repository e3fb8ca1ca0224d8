import type { ReactNode } from 'react'
import type { PublicLink, PublicWorkshop } from '../api/public/shapes'
import { words } from '../i18n/words/pages'
import { LanguageMark, sharedForeign, useForeign } from './Content'
import { ExternalLink, hostOf } from './ExternalLink'
import { Section } from './Section'
import { useReader, useWords } from './reader'

const LinkItem = ({ label, url, marked }: PublicLink & { marked: boolean }): ReactNode => {
  const foreign = useForeign(label)
  return (
    <li>
      <ExternalLink href={url} lang={foreign}>
        {label?.text ?? hostOf(url ?? '')}
      </ExternalLink>
      {marked && <LanguageMark language={foreign} />}
    </li>
  )
}

/** Ordered links. */
export const Links = ({ links }: { links: readonly PublicLink[] }): ReactNode => {
  const say = useWords()
  const { locale } = useReader()
  const shown = links.filter(({ label, url }) => label || url)
  const shared = sharedForeign(
    shown.map(({ label }) => label),
    locale,
  )
  if (!shown.length) return null
  return (
    <Section id="links" title={say(words.links)} language={shared}>
      <ul className="plain-list">
        {shown.map((link, index) => (
          <LinkItem key={index} {...link} marked={!shared} />
        ))}
      </ul>
    </Section>
  )
}

const RelatedEvent = ({
  title,
  date,
  url,
  marked,
}: PublicWorkshop['relatedEvents'][number] & { marked: boolean }): ReactNode => {
  const foreign = useForeign(title)
  return (
    <li>
      <ExternalLink href={url} lang={foreign}>
        {title?.text ?? hostOf(url ?? '')}
      </ExternalLink>
      {date && <span className="aside-note"> {date}</span>}
      {marked && <LanguageMark language={foreign} />}
    </li>
  )
}

/** Events that a workshop refers to. */
export const RelatedEvents = ({ events }: { events: PublicWorkshop['relatedEvents'] }): ReactNode => {
  const say = useWords()
  const { locale } = useReader()
  const shown = events.filter(({ title, url }) => title || url)
  const shared = sharedForeign(
    shown.map(({ title }) => title),
    locale,
  )
  if (!shown.length) return null
  return (
    <Section id="related-events" title={say(words.relatedEvents)} language={shared}>
      <ul className="plain-list">
        {shown.map((event, index) => (
          <RelatedEvent key={index} {...event} marked={!shared} />
        ))}
      </ul>
    </Section>
  )
}
