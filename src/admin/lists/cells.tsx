'use client'
import { getTranslation } from '@payloadcms/translations'
import { Link, RenderDefaultCell, useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import type { ReactNode } from 'react'
import { shortDayAndTime } from '../../i18n/dates'
import { inLanguage, listed } from '../../i18n/languageNames'
import { words as translationWords } from '../../i18n/words/translations'
import { words as workshopWords } from '../../i18n/words/workshops'
import { languageOfText, type NamedCollection, textOf, useBrief } from '../shared/documentNames'
import { useSay } from '../shared/useSay'
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

/** The word of a choice in a list, and a dash where none was made. */
export const OptionCell = ({ cellData, field }: DefaultCellComponentProps): ReactNode => {
  const { i18n } = useTranslation()
  const { options } = field as SelectFieldClient
  const option = options.find((one) => typeof one !== 'string' && one.value === cellData)
  return <span>{option && typeof option !== 'string' ? getTranslation(option.label, i18n) : '–'}</span>
}

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : (value as { id?: string } | null)?.id

const Name = ({ id }: { id: string | undefined }): ReactNode => textOf(useBrief('speakers', id), 'name') ?? '…'

/** The people of a session in a list, by name and in order. */
export const PeopleCell = ({ cellData }: DefaultCellComponentProps): ReactNode => {
  const rows = Array.isArray(cellData) ? (cellData as { id?: string; person?: unknown }[]) : []
  if (!rows.length) return <span>–</span>
  return (
    <span>
      {rows.map(({ id, person }, index) => (
        <span key={id ?? index}>
          {index > 0 && ', '}
          <Name id={idOf(person)} />
        </span>
      ))}
    </span>
  )
}

/** What the list knows of a workshop. Payload says in `_displayStatus` when a draft has a published version. */
interface WorkshopRow {
  _displayStatus?: unknown
  _status?: unknown
  publishAt?: unknown
  publishRefused?: unknown
}

/** Where a workshop stands on its way to the public, and what was planned or refused. */
export const StateCell = ({ rowData }: DefaultCellComponentProps): ReactNode => {
  const { _displayStatus, _status, publishAt, publishRefused } = rowData as WorkshopRow
  const { language } = useTranslation().i18n
  const say = useSay()
  const status = _displayStatus ?? _status
  const state = status === 'published' || status === 'changed' ? status : 'draft'
  return (
    <span className="state">
      <span className={`state__name state__name--${state}`}>{say(workshopWords.state[state])}</span>
      {typeof publishAt === 'string' && publishAt ? (
        <span className="state__plan">{say(workshopWords.state.scheduled)(shortDayAndTime(publishAt, language))}</span>
      ) : (
        typeof publishRefused === 'string' &&
        publishRefused && (
          <span className="state__refused" title={publishRefused}>
            {say(workshopWords.state.refused)}
          </span>
        )
      )}
    </span>
  )
}

/** In which languages a document lacks texts that it has in another; nothing is said of one that was written before this was noted. */
export const TranslationsCell = ({ collectionSlug, rowData }: DefaultCellComponentProps): ReactNode => {
  const { missing, title } = rowData as { missing?: unknown; title?: unknown }
  const { language } = useTranslation().i18n
  const { getEntityConfig } = useConfig()
  const say = useSay()
  if (typeof missing !== 'string' || !missing) return null
  // One whose title stands in no language lacks none that another has, and is not complete.
  const isTitled = getEntityConfig({ collectionSlug })?.admin.useAsTitle === 'title'
  if (missing === '-' && isTitled && !title) return <span className="translations">–</span>
  if (missing === '-') return <span className="translations">{say(translationWords.complete)}</span>
  const languages = missing.split(' ').map((code) => inLanguage(code, language))
  return (
    <span className="translations translations--lacking">
      {say(translationWords.lacks)(listed(languages, language))}
    </span>
  )
}

/** A wall time in a list: day first, 24 hours, in the zone of its document: `26 avr. 2021, 16:00`, with the zone as its title. */
export const WallTimeCell = ({ cellData, link, linkURL, rowData }: DefaultCellComponentProps): ReactNode => {
  const { language } = useTranslation().i18n
  if (typeof cellData !== 'string' || !cellData) return <span>–</span>
  const zone = (rowData as { timeZone?: unknown } | undefined)?.timeZone
  const text = (
    <time dateTime={cellData} title={typeof zone === 'string' ? zone : undefined}>
      {shortDayAndTime(cellData, language)}
    </time>
  )
  return link && linkURL ? <Link href={linkURL}>{text}</Link> : text
}
