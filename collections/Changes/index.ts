import type { CollectionConfig } from 'payload'
import { internal } from '../internal'
import { changeKinds } from '../../src/domain/changes'

/**
 * What changed of what the public is shown: one row for each document that was ever public, which goes to the end of all of them when its public answer
 * changes (src/database/noteChanges.ts). No text of it stands here but its slugs.
 */
export const Changes = {
  ...internal,
  slug: 'changed',
  // On MongoDB too, where it would be put in the plural.
  dbName: 'changed',
  timestamps: false,
  fields: [
    // Its place among all: each is one more than the greatest that there was.
    { name: 'position', type: 'number', required: true, unique: true },
    // When (ISO 8601, UTC): later than that of the place before.
    { name: 'at', type: 'text', required: true },
    { name: 'kind', type: 'select', required: true, options: [...changeKinds, 'history'] },
    // Its id; of the series its name. The row of the history itself names no document.
    { name: 'doc', type: 'text', required: true, unique: true },
    // The same of its own last change, where others have changed its answer since.
    { name: 'ownPosition', type: 'number', required: true },
    { name: 'ownAt', type: 'text', required: true },
    // Under which it is or was public, and under which it was before.
    { name: 'slug', type: 'text' },
    // Of what is spelt otherwise in languages, how.
    { name: 'slugs', type: 'json' },
    { name: 'formerSlugs', type: 'json' },
    // Whether it is public no more.
    { name: 'gone', type: 'checkbox' },
    // Whom and what its public answer names, by ids.
    { name: 'names', type: 'json' },
  ],
} satisfies CollectionConfig
