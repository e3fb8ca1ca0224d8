import type { Field, SanitizedConfig } from 'payload'

const path = '/src/admin/versions/PlainDifference#PlainDifference'

/** What says a field's stored value in words; null where Payload says it well. */
const differenceOf = (field: Field): object | null => {
  if (field.type === 'select' || field.type === 'checkbox') return { path }
  if (field.type === 'relationship') return { path, clientProps: { kind: 'document' } }
  const own = field.type === 'text' ? field.admin?.components?.Field : undefined
  const { clientProps, path: of } = typeof own === 'object' ? own : { clientProps: undefined, path: own }
  if (of === '/src/admin/fields/WallTimeField#WallTimeField') return { path, clientProps: { kind: 'time' } }
  return of === '/src/admin/fields/NamedCodeField#NamedCodeField' ? { path, clientProps } : null
}

const plain = (field: Field): Field => {
  const Diff = differenceOf(field)
  const { admin } = field
  return Object.assign(
    { ...field },
    Diff && !admin?.components?.Diff ? { admin: { ...admin, components: { ...admin?.components, Diff } } } : {},
    field.type === 'tabs' ? { tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(plain) })) } : {},
    'fields' in field ? { fields: field.fields.map(plain) } : {},
  )
}

/**
 * In the comparison of versions a choice, a tick, a time and a code are said in words, and a document by its name in the reader's language.
 * Payload shows what is stored: `null`, `false`, `[ "en" ]`, and names in the content's first language. The fields are copied before Payload adds
 * its own, whose `traverseFields` would change those of the collection in place.
 *
 * Upstream: docs/upstream/017-comparison-of-versions.md (open in 3.90.2). It stands here as a part of the configuration, which it makes. Goes when the comparison says labels, words and titles. Told by
 * tests/browser/screens.test.ts.
 */
export const withPlainDifferences = <T extends { fields: Field[] }>(entity: T): T => ({
  ...entity,
  fields: entity.fields.map(plain),
})

const none = { Diff: '/src/admin/versions/NoDifference#NoDifference' }

/** Payload’s own fields of a version, which say nothing of what it holds; the one of them that always differs says so where nothing else does. */
const ofVersions: Readonly<Record<string, { Diff: string }>> = {
  _status: none,
  createdAt: none,
  updatedAt: { Diff: '/src/admin/versions/SameContent#SameContent' },
}

/**
 * In the comparison of versions: what each holds, and not when it was saved and whether it was public, which stands above. Changes the configuration, to
 * which Payload has added these fields.
 */
export const compareContent = (config: SanitizedConfig): void => {
  for (const field of [...config.collections, ...config.globals].flatMap(({ fields }) => fields)) {
    const components = 'name' in field ? ofVersions[field.name] : undefined
    if (components)
      Object.assign(field, { admin: { ...field.admin, components: { ...field.admin?.components, ...components } } })
  }
}
