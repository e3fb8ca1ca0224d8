'use client'
import { escapeDiffHTML, FieldDiffContainer, getHTMLDiffComponents, unescapeDiffHTML } from '@payloadcms/ui'
import type { FieldDiffClientProps } from 'payload'
import { isRow } from '../../domain/row'
import { textIn } from '../../domain/texts'
import { isWallTime } from '../../domain/time'
import { dayAndTime } from '../../i18n/clock'
import { nameOfCode } from '../../i18n/languageNames'
import { localeCodes } from '../../i18n/locales'
import { words } from '../../i18n/words/admin'
import type { Kind } from '../fields/NamedCodeField'
import { useBrief, useBriefName } from '../shared/documentNames'
import { optionLabel } from '../shared/optionLabel'
import { useAdmin } from '../shared/useAdmin'

type Props = FieldDiffClientProps & { kind?: Kind | 'document' | 'time' }

/** In the comparison of versions: a choice, a tick, a time, a code or a document in words, and nothing where there is none. */
export const PlainDifference = ({ comparisonValue, field, kind, locale, nestingLevel, versionValue }: Props) => {
  const { i18n, say, t } = useAdmin()
  const [collection] = kind === 'document' && 'relationTo' in field ? [field.relationTo].flat() : []
  const briefName = useBriefName(collection)
  const before = useBrief(collection, comparisonValue)
  const after = useBrief(collection, versionValue)
  const shown = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(shown).join(', ')
    // A document that came with its texts in every language.
    if (isRow(value)) {
      const texts = value.title ?? value.name ?? value.filename
      return textIn(texts, [i18n.language, ...localeCodes]) ?? t('general:untitled')
    }
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
    return optionLabel(field, value, i18n) ?? value
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
      label={{ label: 'label' in field ? field.label : undefined, locale }}
      nestingLevel={nestingLevel}
      To={To}
    />
  )
}
