import type { CollectionConfig } from 'payload'

const nobody = (): boolean => false

/**
 * What the server keeps for itself: no account reads or writes it over REST or GraphQL, no form shows it, and it has no versions. It is written
 * through the adapter, one document at a time.
 */
export const internal = {
  access: { create: nobody, read: nobody, readVersions: nobody, update: nobody, delete: nobody, unlock: nobody },
  admin: { hidden: true },
  disableDuplicate: true,
  endpoints: false,
  graphQL: false,
  lockDocuments: false,
} as const satisfies Partial<CollectionConfig>
