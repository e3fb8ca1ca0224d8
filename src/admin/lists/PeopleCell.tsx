'use client'
import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'
import { textOf, useBrief } from '../shared/documentNames'

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
