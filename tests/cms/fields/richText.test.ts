import { expect, it } from '@jest/globals'
import { isRow, rowsOf } from '../../../src/domain/row'
import { localeCodes } from '../../../src/i18n/locales'
import { describeWithDatabase, useDatabase } from '../../support/database'

describeWithDatabase('the link of a rich text', () => {
  const database = useDatabase()

  it('has labels for every reader, none that are made for whoever comes first', () => {
    const { flattenedFields } = database.payload.collections.workshops.config
    const abstract = flattenedFields.find(({ name }) => name === 'abstract')
    const editor: unknown = abstract?.type === 'richText' ? abstract.editor : undefined
    const { editorConfig } = editor as { editorConfig: { resolvedFeatureMap: Map<string, object> } }
    const link: unknown = Reflect.get(editorConfig.resolvedFeatureMap.get('link') ?? {}, 'sanitizedServerFeatureProps')
    const labels = rowsOf(isRow(link) ? link.fields : [])
      .filter(({ name }) => ['text', 'url', 'newTab'].includes(String(name)))
      .map(({ label, name }) => [name, isRow(label) ? Object.keys(label).sort() : typeof label])
    expect(labels).toEqual(['text', 'url', 'newTab'].map((name) => [name, [...localeCodes].sort()]))
  })
})
