import type { FlattenedField, SanitizedConfig } from 'payload'
import type { FieldKind } from '../../domain/operators'

/** A field that somebody asks by: what it holds, and how one gets there. */
export interface QueriedField {
  /** The path with dots: GraphQL writes `place__name`. */
  path: string
  kind: FieldKind
  /** Whether it stands in a list of rows. */
  inRows: boolean
  /** Whether its value differs by language and the path does not say which. */
  localized: boolean
  /** Whether the path says in which language. */
  inOneLanguage: boolean
  /** Whether it or what holds it is not for everybody. */
  closed: boolean
  /** Whether it or what holds it is for organisers alone. */
  organisersAlone: boolean
  /** The collections that the path leads through. */
  through: string[]
}

const kinds: Partial<Record<FlattenedField['type'], FieldKind>> = {
  checkbox: 'truth',
  code: 'text',
  date: 'instant',
  email: 'text',
  number: 'number',
  radio: 'choice',
  relationship: 'id',
  richText: 'richText',
  select: 'choice',
  text: 'text',
  textarea: 'text',
  upload: 'id',
}

const kindOf = (field: FlattenedField): FieldKind | undefined => {
  if (field.name === 'search') return 'search'
  const kind = kinds[field.type]
  if (!('hasMany' in field && field.hasMany)) return kind
  return kind === 'text' || kind === 'choice' ? 'texts' : undefined
}

/** A field that is shown to some readers only is asked by accounts only, whoever they are. */
const isClosed = (field: FlattenedField): boolean =>
  Boolean(('hidden' in field && field.hidden) || ('access' in field && field.access?.read))

/** The field at a path of `fields`, or of a document that a relation on the way leads to; null where there is none to ask by. */
export const queriedField = (
  given: string,
  fields: readonly FlattenedField[],
  { collections, localization }: SanitizedConfig,
): QueriedField | null => {
  const names = given.replaceAll('__', '.').split('.')
  const asked: Omit<QueriedField, 'kind'> = {
    path: names.join('.'),
    inRows: false,
    localized: false,
    inOneLanguage: false,
    closed: false,
    organisersAlone: false,
    through: [],
  }
  let within = fields
  for (const [place, name] of names.entries()) {
    const field = within.find((candidate) => candidate.name === name)
    const rest = names.slice(place + 1)
    const [next = ''] = rest
    if (!field) return name === 'id' && !rest.length ? { ...asked, kind: 'id' } : null
    if ('virtual' in field && field.virtual) return null
    asked.closed ||= isClosed(field)
    asked.organisersAlone ||= Boolean(field.custom?.organisersAlone)
    if (field.type === 'array' || field.type === 'group' || field.type === 'tab') {
      asked.inRows ||= field.type === 'array'
      within = field.flattenedFields
      continue
    }
    const kind = kindOf(field)
    const leads = field.type === 'relationship' || field.type === 'upload'
    // One that may lead to several collections is asked by its parts.
    if (leads && typeof field.relationTo !== 'string')
      return rest.length === 1 && ['relationTo', 'value'].includes(next)
        ? { ...asked, inRows: true, kind: 'text' }
        : null
    if (leads && rest.length) {
      const target = collections.find(({ slug }) => slug === field.relationTo)
      if (!target) return null
      asked.through.push(target.slug)
      asked.inRows ||= Boolean(field.hasMany)
      within = target.flattenedFields
      continue
    }
    const localized = 'localized' in field && Boolean(field.localized)
    const languages = localized && localization ? localization.localeCodes : []
    const inOneLanguage = rest.length === 1 && languages.includes(next)
    if (!kind || (rest.length && !inOneLanguage)) return null
    // The SQLite adapter joins the texts of a list to the wrong table when it comes to them through a relation.
    if (kind === 'texts' && asked.through.length) return null
    return { ...asked, kind, localized: localized && !inOneLanguage, inOneLanguage }
  }
  return null
}
