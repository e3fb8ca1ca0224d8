'use client'
import type { DefaultCellComponentProps } from 'payload'
import { words } from '../../i18n/words/webhooks'
import { optionLabel } from '../shared/optionLabel'
import { useAdmin } from '../shared/useAdmin'

/** What a receiver is told of, in words: where nothing was chosen, of everything. */
export const KindsCell = ({ cellData, field }: DefaultCellComponentProps) => {
  const { i18n, say } = useAdmin()
  const kinds: unknown[] = Array.isArray(cellData) ? cellData : []
  const said = kinds.flatMap((kind) => optionLabel(field, kind, i18n) ?? [])
  return <span>{said.join(', ') || say(words.kinds.all)}</span>
}
