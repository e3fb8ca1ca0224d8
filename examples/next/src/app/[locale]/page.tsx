import { when } from 'atelier-client'
import { Text } from 'atelier-client/react'
import type { Metadata } from 'next'
import { Page } from '../../components/Page'
import { Partners, People } from '../../components/People'
import { Section } from '../../components/Section'
import { DateLeaf, Eyebrow, WorkshopList } from '../../components/Workshops'
import { homePath, pathOf } from '../../lib/addresses'
import { atelier } from '../../lib/atelier'
import { readHome } from '../../lib/home'
import { localeOf, metadataOf } from '../../lib/page'
import { wordsOf } from '../../lib/words'

interface Props {
  params: Promise<{ locale: string }>
}

const paths = { fr: homePath('fr'), en: homePath('en') }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const locale = localeOf((await params).locale)
  const { series } = await readHome(locale)
  const { title: _title, ...metadata } = metadataOf(locale, '', paths, series?.tagline?.text)
  return metadata
}

const Home = async ({ params }: Props) => {
  const locale = localeOf((await params).locale)
  const words = wordsOf(locale)
  const [{ ahead, past, series: head }, series] = await Promise.all([readHome(locale), atelier(locale).series()])
  const [next, ...later] = ahead.docs
  const said = next && when(next, { locale })
  return (
    <Page locale={locale} paths={paths}>
      <section className="opening">
        <div className="inner">
          <Text as="p" className="eyebrow" locale={locale} value={head?.tagline} />
          <h1 lang={head?.title.servedFrom}>{head?.title.text ?? words.workshops}</h1>
        </div>
      </section>
      <div className="inner">
        <Section id="next" title={words.next}>
          {next && said ? (
            <article className="next">
              <DateLeaf locale={locale} wall={next.startsAt} />
              <div>
                <Eyebrow locale={locale} workshop={next} />
                <h3>
                  <a href={pathOf('workshops', locale, next.slug)}>
                    <Text locale={locale} value={next.title} />
                  </a>
                </h3>
                <Text as="p" className="subtitle" locale={locale} value={next.subtitle} />
                <p>
                  {said.text}
                  <span className="quiet zone">{said.zone}</span>
                </p>
                <p>
                  <a className="button" href={pathOf('workshops', locale, next.slug)}>
                    {words.see}
                  </a>
                </p>
              </div>
            </article>
          ) : (
            <div className="empty">
              <p>{words.noNext}</p>
              <p className="quiet">{words.noNextHelp}</p>
            </div>
          )}
        </Section>
        {later.length > 0 && (
          <Section id="later" title={words.alsoComing}>
            <WorkshopList locale={locale} workshops={later} />
          </Section>
        )}
        <Section id="past" title={words.past}>
          {past.docs.length > 0 ? (
            <WorkshopList locale={locale} workshops={past.docs} />
          ) : (
            <p className="quiet">{words.noPast}</p>
          )}
          {past.totalDocs > past.docs.length && (
            <p>
              <a href={pathOf('workshops', locale)}>{words.all}</a>
            </p>
          )}
        </Section>
        {series && series.committee.length > 0 && (
          <Section id="committee" title={words.committee}>
            <div className="grid">
              <People locale={locale} people={series.committee} />
            </div>
          </Section>
        )}
        {series && series.partners.length > 0 && (
          <Section id="partners" title={words.partners}>
            <Partners locale={locale} partners={series.partners} />
          </Section>
        )}
      </div>
    </Page>
  )
}

export default Home
