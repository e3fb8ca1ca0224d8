import type { PublicLocale } from 'atelier-client'
import { graphql } from '../graphql'
import { atelier } from './atelier'

/** The whole of the first page, in one question. */
const Home = graphql(`
  query Home($locale: PublicLocale!) {
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
    ahead: workshops(when: UPCOMING, limit: 25) {
      docs {
        ...Card
        subtitle(locale: $locale) {
          text
          servedFrom
        }
      }
    }
    past: workshops(when: PAST, limit: 6) {
      totalDocs
      docs {
        ...Card
      }
    }
  }

  fragment Card on PublicWorkshop {
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

export const readHome = (locale: PublicLocale) => atelier(locale).query(Home, { locale })
