'use client'
import { getTranslation } from '@payloadcms/translations'
import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { FieldDiffClientProps, RelationshipFieldClient, SelectFieldClient } from 'payload'
import type { ReactNode } from 'react'
import { isWallTime } from '../../domain/time'
import { dayAndTime } from '../../i18n/dates'
import { words } from '../../i18n/words/admin'
import { useBrief, useBriefName, type NamedCollection } from '../shared/documentNames'
import { nameOfCode, type Kind } from '../fields/NamedCodeField'
import { useSay } from '../shared/useSay'

type Props = FieldDiffClientProps & { kind?: Kind | 'document' | 'time' }

/** The name of a document that came with its texts in every language; null where it has none. */
const nameOf = (doc: object, language: string): string | null => {
  const { filename, name, title } = doc as Record<string, unknown>
  const texts = title ?? name ?? filename
  if (typeof texts === 'string') return texts
  const inEach = (texts ?? {}) as Record<string, unknown>
  const text = [inEach[language], ...Object.values(inEach)].find((one) => typeof one === 'string' && one.trim())
  return typeof text === 'string' ? text : null
}

/** In the comparison of versions: a choice, a tick, a time, a code or a document in words, and nothing where there is none. */
export const PlainDifference = ({
  comparisonValue,
  field,
  kind,
  locale,
  nestingLevel,
  versionValue,
}: Props): ReactNode => {
  const { i18n, t } = useTranslation()
  const say = useSay()
  const collection = ((kind === 'document' && (field as RelationshipFieldClient).relationTo) ||
    'workshops') as NamedCollection
  const briefName = useBriefName(collection)
  const before = useBrief(collection, kind === 'document' ? comparisonValue : null)
  const after = useBrief(collection, kind === 'document' ? versionValue : null)
  const shown = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(shown).join(', ')
    if (value && typeof value === 'object') return nameOf(value, i18n.language) ?? t('general:untitled')
    if (typeof value === 'boolean') return t(value ? 'general:true' : 'general:false')
    if (typeof value !== 'string' || !value) return ''
    // An earlier version may hold what is no time.
    if (kind === 'time') return isWallTime(value) ? dayAndTime(value, i18n.language) : value
    if (kind === 'document') {
      // Of what is not sent along the id is all there is; it may be gone since.
      const brief = value === comparisonValue ? before : after
      return brief === null ? say(words.gone) : brief ? briefName(brief) : ''
    }
    if (kind) return nameOfCode(value, kind, i18n.language)
    const { options = [] } = field as Partial<SelectFieldClient>
    const option = options.find((one) => typeof one !== 'string' && one.value === value)
    const label = option && typeof option !== 'string' ? getTranslation(option.label, i18n) : value
    return typeof label === 'string' ? label : value
  }
  const [from, to] = [shown(comparisonValue), shown(versionValue)]
  if (!from && !to) return null
  const paragraph = (text: string): string => `<p>${escapeDiffHTML(text)}</p>`
  const { From, To } = getHTMLDiffComponents({
    fromHTML: paragraph(from),
    postProcess: unescapeDiffHTML,
    toHTML: paragraph(to),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="select-diff"
      From={From}
      i18n={i18n}
      label={{ label: 'label' in field ? (field.label as string) : undefined, locale }}
      nestingLevel={nestingLevel}
      To={To}
    />
  )
}
