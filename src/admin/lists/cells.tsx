'use client'
import { Link, RenderDefaultCell, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { PublicationState } from '../../domain/publication'
import { isRow, rowsOf } from '../../domain/row'
import { isBlank } from '../../domain/texts'
import type { WallTime } from '../../domain/time'
import { shortDayAndTime } from '../../i18n/dates'
import { inLanguage, inLanguages } from '../../i18n/languageNames'
import { words as common } from '../../i18n/words/common'
import { words as translationWords } from '../../i18n/words/translations'
import { words as workshopWords } from '../../i18n/words/workshops'
import type { Workshop } from '../../payload-types'
import { hasNames, languageOfText, textAt, useBrief } from '../shared/documentNames'
import { optionLabel } from '../shared/optionLabel'
import { useAdmin } from '../shared/useAdmin'
import { useWallTime } from '../shared/useWallTime'

/**
 * A name or title in a list. Where the language of the content has none, the one of another language, and which that is: a row without a
 * name says nothing.
 */
export const NameCell = (props: DefaultCellComponentProps & { columnIndex?: number }) => {
  const { cellData, collectionSlug, columnIndex = 0, field, link, rowData } = props
  const { language, t } = useAdmin()
  const name = 'name' in field ? field.name : ''
  const blank = isBlank(cellData)
  const brief = useBrief(hasNames(collectionSlug) ? collectionSlug : undefined, blank ? rowData?.id : undefined)
  const other = textAt(brief, name)
  const code = languageOfText(brief, name)
  const inOther = other ? `${other} (${code ? inLanguage(code, language) : ''})` : brief && t('general:untitled')
  const text = blank ? (inOther ?? cellData) : cellData
  return (
    <span className="text-cell">
      <RenderDefaultCell clientProps={{ ...props, cellData: text }} columnIndex={columnIndex} isLinkedColumn={link} />
    </span>
  )
}

/** What the list of workshops is told of each beside what is stored (src/cms/publication/state.ts). */
interface Listed {
  publicationState?: PublicationState
}

/** Whether an entry is public, in a word and the colour of what is. */
export const PublicCell = ({ cellData }: DefaultCellComponentProps) => {
  const { say } = useAdmin()
  return cellData ? <span className="state-pill state-pill--public">{say(common.public.label)}</span> : <span>–</span>
}

/** The word of a choice in a list, and a dash where none was made. */
export const OptionCell = ({ cellData, field }: DefaultCellComponentProps) => {
  const { i18n } = useAdmin()
  return <span>{optionLabel(field, cellData, i18n) ?? '–'}</span>
}

const Name = ({ id }: { id: unknown }) => textAt(useBrief('speakers', id), 'name') ?? '…'

/** The people of a session in a list, by name and in order. */
export const PeopleCell = ({ cellData }: DefaultCellComponentProps) => {
  const rows = rowsOf(cellData)
  if (!rows.length) return <span>–</span>
  return (
    <span>
      {rows.map(({ id, person }, index) => (
        <span key={typeof id === 'string' ? id : index}>
          {index > 0 && ', '}
          <Name id={isRow(person) ? person.id : person} />
        </span>
      ))}
    </span>
  )
}

/** Where a workshop stands on its way to the public, and what was planned or refused; nothing is planned for what lies in the bin. */
export const StateCell = ({ rowData }: DefaultCellComponentProps) => {
  const {
    deletedAt,
    publicationState: state = 'draft',
    publishAt,
    publishRefused,
  }: Partial<Workshop> & Listed = rowData
  const { language, say } = useAdmin()
  return (
    <span className="state">
      <span className={`state__name state__name--${state}`}>{say(workshopWords.state[state])}</span>
      {publishAt && !deletedAt && (
        <span className="state__plan">{say(workshopWords.state.scheduled)(shortDayAndTime(publishAt, language))}</span>
      )}
      {!publishAt && publishRefused && (
        <span className="state__refused" title={publishRefused}>
          {say(workshopWords.state.refused)}
        </span>
      )}
    </span>
  )
}

/** In which languages a document lacks texts that it has in another, or has older ones; nothing is said of one that was written before this was noted. */
export const TranslationsCell = ({ collectionSlug, rowData }: DefaultCellComponentProps) => {
  const { missing, staleIn, title }: Partial<Workshop> = rowData
  const { language, say } = useAdmin()
  const { getEntityConfig } = useConfig()
  if (!missing) return null
  // One whose title stands in no language lacks none that another has, and is not complete.
  const isTitled = getEntityConfig({ collectionSlug })?.admin.useAsTitle === 'title'
  const codesIn = (noted: unknown): string[] => (typeof noted === 'string' && noted !== '-' ? noted.split(' ') : [])
  const said = [
    [codesIn(missing), translationWords.lacks],
    [codesIn(staleIn), translationWords.older.cell],
  ] as const
  if (said.every(([codes]) => !codes.length))
    return <span className="translations">{isTitled && !title ? '–' : say(translationWords.complete)}</span>
  return (
    <span className="translations">
      {said.map(
        ([codes, words]) =>
          codes.length > 0 && (
            <span className="translations translations--lacking" key={say(words)('')}>
              {say(words)(inLanguages(codes, language))}
            </span>
          ),
      )}
    </span>
  )
}

type Cell = Pick<DefaultCellComponentProps, 'link' | 'linkURL'>

const Time = ({
  instant,
  link,
  linkURL,
  wall,
  zone,
}: Cell & { instant: string; wall: WallTime; zone?: string | null }) => {
  const { language } = useAdmin()
  const text = (
    <time dateTime={instant} title={zone ?? undefined}>
      {shortDayAndTime(wall, language)}
    </time>
  )
  return link && linkURL ? <Link href={linkURL}>{text}</Link> : text
}

/** When something happened, in a list, by the clock of whoever looks: the server says it as well, where Payload’s own cell waits for a script. */
export const InstantCell = ({ cellData, link, linkURL }: DefaultCellComponentProps) => {
  const wallTime = useWallTime()
  if (typeof cellData !== 'string' || !cellData) return <span>–</span>
  return <Time instant={cellData} link={link} linkURL={linkURL} wall={wallTime(cellData)} />
}

/** A wall time in a list: day first, 24 hours, in the zone of its document: `26 avr. 2021, 16:00`, with the zone as its title. */
export const WallTimeCell = ({ cellData, link, linkURL, rowData }: DefaultCellComponentProps) => {
  if (typeof cellData !== 'string' || !cellData) return <span>–</span>
  const zone: Workshop['timeZone'] = rowData?.timeZone
  return <Time instant={cellData} link={link} linkURL={linkURL} wall={cellData} zone={zone} />
}
