'use client'
import { RenderDefaultCell, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'
import { languageOfText, textOf, useBrief, type NamedCollection } from '../shared/documentNames'
import { inLanguage } from '../../i18n/languageNames'
import './lists.css'

/**
 * A name or title in a list. Where the language of the content has none, the one of another language, and which that is: a row without a
 * name says nothing.
 */
export const NameCell = (props: DefaultCellComponentProps & { columnIndex?: number }): ReactNode => {
  const { cellData, collectionSlug, columnIndex = 0, field, link, rowData } = props
  const {
    i18n: { language },
    t,
  } = useTranslation()
  const name = 'name' in field ? field.name : ''
  const blank = typeof cellData !== 'string' || !cellData.trim()
  const brief = useBrief(
    collectionSlug as NamedCollection,
    blank ? (rowData as { id?: unknown } | undefined)?.id : undefined,
  )
  const other = textOf(brief, name)
  const code = languageOfText(brief, name)
  const inOther = other ? `${other} (${code ? inLanguage(code, language) : ''})` : brief && t('general:untitled')
  const text = blank ? (inOther ?? cellData) : cellData
  return (
    <span className="text-cell">
      <RenderDefaultCell clientProps={{ ...props, cellData: text }} columnIndex={columnIndex} isLinkedColumn={link} />
    </span>
  )
}
