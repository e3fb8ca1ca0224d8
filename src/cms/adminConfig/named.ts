import type { Field } from 'payload'

/**
 * What is offered of each list: the columns, and what it can be filtered by, as an organiser would name it; a dozen of each at most. A field that no line
 * names is in neither. What a filter leads to from elsewhere, such as the first screen, works all the same.
 */
export const offered: Readonly<Record<string, { columns: readonly string[]; filters: readonly string[] }>> = {
  workshops: {
    columns: [
      'title',
      'number',
      'startsAt',
      'endsAt',
      'state',
      'translations',
      'updatedAt',
      'shortTitle',
      'attendanceMode',
      'place.name',
      'eventStatus',
      'moderators',
    ],
    filters: [
      'title',
      'number',
      'startsAtUtc',
      'endsAtUtc',
      '_status',
      'attendanceMode',
      'place.name',
      'eventStatus',
      'moderators.person',
      'partners.organisation',
      'registration.mode',
      'updatedAt',
    ],
  },
  sessions: {
    columns: ['title', 'kind', 'workshop', 'people', 'startsAt', 'endsAt', 'translations', 'updatedAt'],
    filters: [
      'title',
      'kind',
      'workshop',
      'people.person',
      'people.role',
      'people.affiliations.organisation',
      '_status',
      'updatedAt',
    ],
  },
  speakers: {
    columns: ['name', 'portrait', 'affiliation', 'talks', 'translations', 'public', 'sortName', 'updatedAt'],
    filters: ['name', 'affiliations.organisation', 'public', 'updatedAt', 'createdAt'],
  },
  organisations: {
    columns: ['name', 'acronym', 'kind', 'country', 'parent', 'translations', 'public', 'link', 'logo', 'updatedAt'],
    filters: ['name', 'acronym', 'aliases', 'kind', 'country', 'parent', 'public', 'updatedAt', 'createdAt'],
  },
  media: {
    columns: ['filename', 'alt', 'credit', 'decorative', 'public', 'translations', 'updatedAt'],
    filters: ['filename', 'alt', 'credit', 'decorative', 'public', 'updatedAt', 'createdAt'],
  },
  users: {
    columns: ['email', 'name', 'role', 'lastLoginAt', 'secondFactor', 'createdAt'],
    filters: ['email', 'name', 'role', 'lastLoginAt', 'createdAt'],
  },
  webhooks: {
    columns: ['name', 'url', 'kinds', 'updatedAt'],
    filters: ['name', 'url', 'kinds', 'updatedAt'],
  },
}

/** Each field with its path, through tabs, rows and groups, and the rows of arrays. */
export const pathsOf = (fields: readonly Field[], above = ''): { field: Field; path: string }[] =>
  fields.flatMap((field) => {
    const path = 'name' in field && field.name ? `${above}${field.name}` : null
    const below = path === null ? above : `${path}.`
    const inside = 'fields' in field ? pathsOf(field.fields, below) : []
    const tabs =
      field.type === 'tabs'
        ? field.tabs.flatMap((tab) => pathsOf(tab.fields, 'name' in tab && tab.name ? `${above}${tab.name}.` : above))
        : []
    return [...(path === null ? [] : [{ field, path }]), ...inside, ...tabs]
  })
