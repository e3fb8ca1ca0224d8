'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Row } from '../../domain/row'
import type { Localized } from '../../i18n/locales'
import { words as admin } from '../../i18n/words/admin'
import { words as common } from '../../i18n/words/common'
import type { StoredSession } from '../../stored-types'
import { textAt, useBrief } from '../shared/documentNames'
import { useAdmin } from '../shared/useAdmin'

type Person = NonNullable<StoredSession['people']>[number]
type Affiliation = NonNullable<Person['affiliations']>[number]

const Label = ({ after, children }: { after?: string; children: ReactNode }) => (
  <span className="row-name">
    <span className="row-name__main">{children}</span>
    {after && <span className="row-name__side">{after}</span>}
  </span>
)

/** A row's data and its number, and the word of an option's value: `talk` is « Exposé ». */
const useRow = <T extends Row>() => {
  const { data, rowNumber = 0 } = useRowLabel<T | undefined>()
  const { say } = useAdmin()
  const wordOf = (words: Readonly<Record<string, Localized>>, value: unknown): string | undefined => {
    const word = typeof value === 'string' ? words[value] : undefined
    return word && say(word)
  }
  return { data, n: rowNumber + 1, say, wordOf }
}

/** Whose row it is, and in which role. */
export const PersonRowLabel = () => {
  const { data, n, say, wordOf } = useRow<Person>()
  const brief = useBrief('speakers', data?.person)
  const name = brief === null ? say(admin.gone) : textAt(brief, 'name')
  return <Label after={wordOf(common.people.roles, data?.role)}>{name ?? say(admin.row.person)(n)}</Label>
}

/** The organisation of an affiliation or of a partner, and the position or role there. */
export const AffiliationRowLabel = () => {
  const { data, n, say, wordOf } = useRow<Affiliation>()
  const brief = useBrief('organisations', data?.organisation)
  const isPartner = wordOf(common.partner.kinds, data?.role)
  const name =
    textAt(data, 'asPrinted') ?? (brief === null ? say(admin.gone) : (textAt(brief, 'name') ?? textAt(data, 'unit')))
  const fallback = say(isPartner ? admin.row.organisation : admin.row.affiliation)(n)
  return <Label after={isPartner ?? textAt(data, 'role')}>{name ?? fallback}</Label>
}

/** The first text of a row. */
export const TextRowLabel = () => {
  const { data, n, say } = useRow<Row>()
  const first = ['text', 'title', 'label', 'question', 'url'].map((field) => textAt(data, field)).find(Boolean)
  return <Label>{first ?? say(admin.row.text)(n)}</Label>
}
