'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { words as admin } from '../../i18n/words/admin'
import { words as common } from '../../i18n/words/common'
import { textOf, useBrief } from '../shared/documentNames'
import { useSay } from '../shared/useSay'

type Row = Readonly<Record<string, unknown>>

const Label = ({ after, before, children }: { after?: string; before?: string; children: ReactNode }): ReactNode => (
  <span className="row-name">
    {before && <span className="row-name__side">{before}</span>}
    <span className="row-name__main">{children}</span>
    {after && <span className="row-name__side">{after}</span>}
  </span>
)

/** The word of an option's value: `talk` is « Exposé ». */
const useWord = (): ((of: Readonly<Record<string, unknown>>, value: unknown) => string | undefined) => {
  const say = useSay()
  return (of, value) =>
    typeof value === 'string' && value in of && value !== 'label'
      ? say(of[value] as Record<'fr' | 'en', string>)
      : undefined
}

const useNumber = (): number => {
  const { rowNumber } = useRowLabel<Row>()
  return (rowNumber ?? 0) + 1
}

/** Whose row it is, and in which role. */
export const PersonRowLabel = (): ReactNode => {
  const { data } = useRowLabel<Row | undefined>()
  const n = useNumber()
  const say = useSay()
  const word = useWord()
  const brief = useBrief('speakers', data?.person)
  const name = brief === null ? say(admin.gone) : textOf(brief, 'name')
  return <Label after={word(common.people.roles, data?.role)}>{name ?? say(admin.row.person)(n)}</Label>
}

/** The organisation of an affiliation or of a partner, and the position or role there. */
export const AffiliationRowLabel = (): ReactNode => {
  const { data } = useRowLabel<Row | undefined>()
  const n = useNumber()
  const say = useSay()
  const word = useWord()
  const brief = useBrief('organisations', data?.organisation)
  const isPartner = word(common.partner.kinds, data?.role)
  const name =
    textOf(data, 'asPrinted') ?? (brief === null ? say(admin.gone) : (textOf(brief, 'name') ?? textOf(data, 'unit')))
  const fallback = isPartner ? say(admin.row.organisation)(n) : say(admin.row.affiliation)(n)
  return <Label after={isPartner ?? textOf(data, 'role')}>{name ?? fallback}</Label>
}

/** The first text of a row. */
export const TextRowLabel = (): ReactNode => {
  const { data } = useRowLabel<Row | undefined>()
  const n = useNumber()
  const say = useSay()
  const first = ['text', 'title', 'label', 'question', 'url'].map((field) => textOf(data, field)).find(Boolean)
  return <Label>{first ?? say(admin.row.text)(n)}</Label>
}
