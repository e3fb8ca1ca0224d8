import type { Migration } from 'payload'

/** Migrations of MongoDB databases, oldest first. Indexes are built from the configuration at every start. */
export const migrations: Migration[] = []
