import { text, when, type DraftWorkshop, type PublicLocale } from 'atelier-client'
import { Picture, Text } from 'atelier-client/react'
import { url } from '../lib/atelier'
import { numbered, statuses, wordsOf } from '../lib/words'
import { Facts } from './Facts'
import { Links } from './Links'
import { Partners, People } from './People'
import { Section } from './Section'
import { LanguageMark, Prose } from './Served'
import { Session } from './Session'

/** The page of a workshop: as it is published, or a draft. */
export const Workshop = ({ locale, workshop }: { workshop: DraftWorkshop; locale: PublicLocale }) => {
  const words = wordsOf(locale)
  const { cover, eventStatus, number } = workshop
  const short = text(workshop.shortTitle, locale)
  const running = when(workshop, { locale }).state === 'running' ? words.running : undefined
  const status = statuses[eventStatus]?.[locale] ?? running
  return (
    <article>
      <header className="opening">
        <div className="inner">
          <p className="eyebrow">
            {numbered(number, locale)}
            {short && (
              <span lang={short.lang}>
                {number === null ? '' : ' · '}
                {short.text}
              </span>
            )}
            {status && <strong className="status">{status}</strong>}
          </p>
          {workshop.title ? <Text as="h1" locale={locale} value={workshop.title} /> : <h1>{words.untitled}</h1>}
          <Text as="p" className="subtitle" locale={locale} value={workshop.subtitle} />
          <Text as="p" className="notice" locale={locale} value={workshop.statusNote} />
        </div>
      </header>
      <div className="inner columns">
        <Facts locale={locale} workshop={workshop} />
        <div className="text">
          {cover && (
            <figure>
              <Picture locale={locale} picture={cover} sizes="(min-width: 60rem) 44rem, 100vw" url={url} />
              {cover.credit && (
                <figcaption>
                  {words.photo} {cover.credit}
                </figcaption>
              )}
            </figure>
          )}
          {workshop.abstract && (
            <Section id="about" title={words.about}>
              <Prose locale={locale} value={workshop.abstract} within="note" />
            </Section>
          )}
          {workshop.objectives.length > 0 && (
            <Section id="objectives" title={words.objectives}>
              <ul className="bullets">
                {workshop.objectives.map((objective, n) => (
                  <li key={n}>
                    <Text locale={locale} value={objective} />
                    <LanguageMark locale={locale} of={text(objective, locale)?.lang} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section id="programme" title={words.programme}>
            {workshop.programme.length > 0 ? (
              <ol className="programme">
                {workshop.programme.map((session) => (
                  <Session key={session.id} level="h3" locale={locale} session={session} workshop={workshop} />
                ))}
              </ol>
            ) : (
              <p className="empty">{words.noProgramme}</p>
            )}
          </Section>
          {workshop.moderators.length > 0 && (
            <Section id="moderation" title={words.moderation}>
              <People locale={locale} people={workshop.moderators.map((one) => ({ ...one, role: null }))} />
            </Section>
          )}
          {workshop.partners.length > 0 && (
            <Section id="partners" title={words.partners}>
              <Partners locale={locale} partners={workshop.partners} />
            </Section>
          )}
          {workshop.links.length > 0 && (
            <Section id="links" title={words.links}>
              <Links links={workshop.links} locale={locale} />
            </Section>
          )}
          {workshop.relatedEvents.length > 0 && (
            <Section id="related" title={words.related}>
              <ul className="bullets">
                {workshop.relatedEvents.map(({ date, id, title, url: href }) => {
                  const said = title ? <Text locale={locale} value={title} /> : (href ?? words.untitled)
                  return (
                    <li key={id}>
                      {href ? <a href={href}>{said}</a> : said}
                      {date && <span className="quiet"> {date}</span>}
                    </li>
                  )
                })}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </article>
  )
}
