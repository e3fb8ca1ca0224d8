import { expect, it } from '@jest/globals'
import { offered, pathsOf } from '../../../src/cms/adminConfig/named'
import type { InLists } from '../../../src/domain/inLists'
import { describeWithDatabase, useDatabase } from '../../support/database'

describeWithDatabase('What lists offer', () => {
  const database = useDatabase()

  it('is named by the fields that there are, a dozen at most, and nothing else is offered', () => {
    for (const { config } of Object.values(database.payload.collections)) {
      const { columns = [], filters = [] } = offered[config.slug] ?? {}
      const fields = pathsOf(config.fields)
      const paths = fields.map(({ path }) => path)
      expect([config.slug, [...columns, ...filters].filter((path) => !paths.includes(path))]).toEqual([config.slug, []])
      expect(Math.max(columns.length, filters.length)).toBeLessThanOrEqual(12)
      if (!offered[config.slug]) continue
      const shown = (what: 'disableListColumn' | 'disableListFilter') =>
        fields
          .filter(({ field }) => !field.admin?.[what as never] && !('fields' in field && what === 'disableListFilter'))
          .filter(({ field }) => field.type !== 'group' && !(field.type === 'ui' && what === 'disableListFilter'))
          .map(({ path }) => path)
      expect([config.slug, shown('disableListColumn').toSorted()]).toEqual([config.slug, [...columns].toSorted()])
      expect([config.slug, shown('disableListFilter').toSorted()]).toEqual([config.slug, [...filters].toSorted()])
    }
  })

  it('has one name for what stands in a group or in rows, and no other field has it', () => {
    const named = (slug: 'sessions' | 'workshops', language: string) =>
      pathsOf(database.payload.collections[slug].config.fields).flatMap(({ field, path }) => {
        const { label }: InLists = field.admin?.custom?.inLists ?? {}
        return typeof label === 'object' ? [[path, label[language]]] : []
      })
    expect(named('workshops', 'fr')).toEqual([
      ['place.name', 'Lieu'],
      ['moderators.person', 'Modération'],
      ['partners.organisation', 'Partenaires'],
      ['registration.mode', 'Inscription'],
    ])
    expect(named('sessions', 'en')).toEqual([
      ['people.person', 'People'],
      ['people.role', 'Role'],
      ['people.affiliations.organisation', 'Organisation'],
    ])
  })
})
