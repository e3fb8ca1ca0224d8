import { createClient, type Client, type PublicLocale } from 'atelier-client'
import { initGraphQLTada } from 'gql.tada'
import type { introspection } from '../graphql-env'

/** Where Atelier is, as this site asks it and as its readers find its files. */
const url = process.env.ATELIER_URL ?? 'http://127.0.0.1:3000'

const clients: Readonly<Record<PublicLocale, Client>> = {
  fr: createClient({ url, locale: 'fr' }),
  en: createClient({ url, locale: 'en' }),
}

/** Atelier, asked in a language. */
export const atelier = (locale: PublicLocale): Client => clients[locale]

/** Questions of GraphQL, checked against the schema of this Atelier. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  scalars: { JSON: unknown }
}>()

/** One moment for the whole build: every page agrees on what is over. */
export const now = new Date().toISOString()
