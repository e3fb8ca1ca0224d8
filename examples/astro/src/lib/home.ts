import type { PublicLocale } from 'atelier-client'
import { atelier, graphql, now } from './atelier'

/** What a card says of a workshop. */
const Card = graphql(`
  fragment Card on PublicWorkshop @_unmask {
    slugs {
      fr
      en
    }
    number
    title(locale: $locale) {
      text
      servedFrom
    }
    startsAt
    endsAt
    timeZone
    startsAtUtc
    endsAtUtc
    attendanceMode
    eventStatus
  }
`)

/** The whole of the first page, in one question. */
const Home = graphql(
  `
    query Home($locale: PublicLocale!, $now: String!) {
      series {
        title(locale: $locale) {
          text
          servedFrom
        }
        tagline(locale: $locale) {
          text
          servedFrom
        }
      }
      ahead: workshops(when: UPCOMING, now: $now, limit: 25) {
        docs {
          ...Card
          subtitle(locale: $locale) {
            text
            servedFrom
          }
          abstract(locale: $locale) {
            html
            servedFrom
          }
        }
      }
      past: workshops(when: PAST, now: $now, limit: 6) {
        totalDocs
        docs {
          ...Card
        }
      }
    }
  `,
  [Card],
)

export const readHome = (locale: PublicLocale) => atelier(locale).query(Home, { locale, now })
