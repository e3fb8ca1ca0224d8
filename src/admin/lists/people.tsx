'use client'
import type { DefaultCellComponentProps } from 'payload'
import type { ListedPerson } from '../../domain/people'
import './lists.css'

const told = ({ rowData }: DefaultCellComponentProps): ListedPerson => rowData

/** The portrait of a person in a list: it says nothing that the name beside it does not. */
export const PortraitCell = (props: DefaultCellComponentProps) => {
  const { portrait } = told(props)
  return portrait ? (
    <img alt="" className="portrait" height="40" loading="lazy" src={portrait} width="40" />
  ) : (
    <span>–</span>
  )
}

/** Where a person works today, as a programme would print it. */
export const AffiliationCell = (props: DefaultCellComponentProps) => (
  <span className="affiliation">{told(props).affiliation ?? '–'}</span>
)

/** In how many talks a person stands. */
export const TalksCell = (props: DefaultCellComponentProps) => <span>{told(props).talks ?? 0}</span>
