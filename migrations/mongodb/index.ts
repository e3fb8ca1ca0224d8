import type { Migration } from 'payload'
import * as merged_into from './20261126_173924_merged_into'
import * as registrations from './20261128_010304_registrations'
import * as lists_by_index from './20261128_150926_lists_by_index'
import * as slugs_by_language from './20261129_005841_slugs_by_language'

/** Migrations of MongoDB databases, oldest first. Indexes are built afterwards, at every start (docs/decisions/013-earlier-databases.md). */
export const migrations: Migration[] = [
  { name: '20261126_173924_merged_into', up: merged_into.up, down: () => Promise.resolve() },
  { name: '20261128_010304_registrations', up: registrations.up, down: () => Promise.resolve() },
  { name: '20261128_150926_lists_by_index', up: lists_by_index.up, down: () => Promise.resolve() },
  { name: '20261129_005841_slugs_by_language', up: slugs_by_language.up, down: () => Promise.resolve() },
]
