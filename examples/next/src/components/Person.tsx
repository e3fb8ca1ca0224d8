import type { PublicAppearance, PublicLocale, PublicSpeaker } from 'atelier-client'
import { Picture, Text } from 'atelier-client/react'
import { url } from '../lib/atelier'
import { roles, wordsOf } from '../lib/words'
import { Links } from './Links'
import { Affiliations } from './People'
import { Section } from './Section'
import { Prose } from './Served'
import { WorkshopList } from './Workshops'

/** The page of a person: who they are, and where they stood. */
export const Person = ({ locale, person }: { person: PublicSpeaker; locale: PublicLocale }) => {
  const words = wordsOf(locale)
  const { affiliations, appearances, biography, line, links, name, picture } = person
  const byWorkshop = new Map<string, PublicAppearance[]>()
  for (const one of appearances) byWorkshop.set(one.workshop.id, [...(byWorkshop.get(one.workshop.id) ?? []), one])
  return (
    <>
      <header className="opening small">
        <div className="inner portrait">
          {picture && (
            <figure>
              <Picture locale={locale} picture={picture} sizes="9rem" url={url} />
            </figure>
          )}
          <div>
            <h1>{name}</h1>
            <Affiliations affiliations={affiliations} line={line} locale={locale} />
            {picture?.credit && (
              <p className="quiet">
                {words.photo} {picture.credit}
              </p>
            )}
          </div>
        </div>
      </header>
      <div className="inner">
        {biography && (
          <Section id="biography" title={words.biography}>
            <Prose locale={locale} value={biography} within="note" />
          </Section>
        )}
        <Section id="stood" title={words.stood}>
          {byWorkshop.size === 0 && <p className="empty">{words.noAppearances}</p>}
          {[...byWorkshop].map(([workshop, ones]) => (
            <div className="stood" key={workshop}>
              <WorkshopList locale={locale} workshops={ones.slice(0, 1).map((one) => one.workshop)} />
              <ul className="bullets">
                {ones.map(({ id, role, session }) => (
                  <li key={id}>
                    {session ? <Text locale={locale} value={session.title} /> : words.moderation}
                    {session && roles[role] && <span className="role">{roles[role][locale]}</span>}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Section>
        {links.length > 0 && (
          <Section id="links" title={words.links}>
            <Links links={links} locale={locale} />
          </Section>
        )}
      </div>
    </>
  )
}
