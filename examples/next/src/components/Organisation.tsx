import type { PublicLocale, PublicOrganisation } from 'atelier-client'
import { Picture, Text } from 'atelier-client/react'
import { pathOf } from '../lib/addresses'
import { url } from '../lib/atelier'
import { countryName, wordsOf } from '../lib/words'
import { Section } from './Section'
import { WorkshopList } from './Workshops'

/** The page of an organisation: what it is, and which workshops name it. */
export const Organisation = ({ locale, organisation }: { organisation: PublicOrganisation; locale: PublicLocale }) => {
  const words = wordsOf(locale)
  const { acronym, children, country, link, logo, name, parent, people, workshops } = organisation
  return (
    <>
      <header className="opening small">
        <div className="inner portrait">
          {logo && (
            <figure className="logo">
              <Picture locale={locale} picture={logo} sizes="9rem" url={url} />
            </figure>
          )}
          <div>
            {acronym && acronym !== name.text && <p className="eyebrow">{acronym}</p>}
            <h1 lang={name.servedFrom}>{name.text}</h1>
            {parent && (
              <p className="line">
                {words.partOf}{' '}
                <a href={pathOf('organisations', locale, parent.slug)}>
                  <Text locale={locale} value={parent.name} />
                </a>
              </p>
            )}
            {country && <p className="line">{countryName(country, locale)}</p>}
            {link && (
              <p className="line">
                <a href={link}>{new URL(link).host}</a>
              </p>
            )}
          </div>
        </div>
      </header>
      <div className="inner">
        <Section id="stood" title={words.stood}>
          {workshops.length > 0 ? (
            <WorkshopList locale={locale} workshops={workshops} />
          ) : (
            <p className="empty">{words.noAppearances}</p>
          )}
        </Section>
        {people.length > 0 && (
          <Section id="members" title={words.members}>
            <ul className="bullets">
              {people.map(({ id, name: of, slug }) => (
                <li key={id}>
                  <a href={pathOf('people', locale, slug)}>{of}</a>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {children.length > 0 && (
          <Section id="parts" title={words.parts}>
            <ul className="bullets">
              {children.map(({ id, name: of, slug }) => (
                <li key={id}>
                  <a href={pathOf('organisations', locale, slug)}>
                    <Text locale={locale} value={of} />
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  )
}
