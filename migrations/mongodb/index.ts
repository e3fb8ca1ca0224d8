import type { Migration } from 'payload'

/** Migrations of MongoDB databases, oldest first. Indexes are built afterwards, at every start (docs/decisions/013-earlier-databases.md). */
export const migrations: Migration[] = []
