import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { ClientField } from 'payload'

/** Where a field stands in a form: what its label says, through rows and groups, and the tab that shows it. */
export interface Place {
  label: string
  /** Number of the tab from 0, where the form's fields stand in tabs. */
  tab?: number
}

interface Found {
  field: ClientField
  tab?: number
}

/** The named field among `fields`, through rows, collapsibles and unnamed tabs. Payload’s walker of configurations tells no tab. */
const find = (fields: readonly ClientField[], name: string, tab?: number): Found | undefined => {
  for (const field of fields) {
    if ('name' in field && field.name === name) return { field, tab }
    const isTransparent = 'fields' in field && !('name' in field && field.name)
    const inside = field.type === 'tabs' ? field.tabs : isTransparent ? [field] : []
    for (const [index, { fields: within }] of inside.entries()) {
      const found = find(within, name, field.type === 'tabs' ? (tab ?? index) : tab)
      if (found) return found
    }
  }
  return undefined
}

/** Whether a form has a field of this name. */
export const isField = (name: string, fields: readonly ClientField[]): boolean => find(fields, name) !== undefined

const labelOf = (field: ClientField, i18n: I18nClient): string => {
  const text = 'label' in field && field.label ? getTranslation(field.label, i18n) : undefined
  return typeof text === 'string' ? text : 'name' in field ? field.name : ''
}

/**
 * Where `path` stands: `programme.0.items.1.session` is « Programme 1 › Sessions du bloc 2 › Session », in the tab of the programme.
 * A path that no field has is said as it is.
 */
export const placeOf = (path: string, fields: readonly ClientField[], i18n: I18nClient): Place => {
  const parts: string[] = []
  let within = fields
  let tab: number | undefined
  for (const segment of path.split('.')) {
    if (/^\d+$/.test(segment)) {
      parts.push(`${parts.pop() ?? ''}\u00a0${Number(segment) + 1}`)
      continue
    }
    const found = find(within, segment, tab)
    if (!found) return { label: path, tab }
    tab = found.tab
    parts.push(labelOf(found.field, i18n))
    within = 'fields' in found.field ? found.field.fields : []
  }
  return { label: parts.filter(Boolean).join(' › '), tab }
}

/** The path whose label names the place of what is refused: what is refused of the programme says itself of which session it is. */
export const placeToName = (path: string): string => path.replace(/^programme\..*/, 'programme')

/** What is refused of the programme, without its first word: said beside a place that is named (see placeToName). */
export const withoutPlace = (message: string): string => message.replace(/^Programme, /, '')

/** What is refused of a session of the programme, without the number of its row: said in that row itself. */
export const withoutRow = (message: string): string =>
  message.replace(/^Programme, [\d.]+\s?: (.)/u, (_, first: string) => first.toUpperCase())
