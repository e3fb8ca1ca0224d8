'use client'
import type { DefaultCellComponentProps } from 'payload'
import type { ListedAccount } from '../../domain/secondFactor'
import { words } from '../../i18n/words/users'
import { useAdmin } from '../shared/useAdmin'

/** Whether an account has a second factor, in a word. */
export const SecondFactorCell = ({ rowData }: DefaultCellComponentProps) => {
  const { hasSecondFactor }: ListedAccount = rowData
  const { say } = useAdmin()
  return <span>{say(hasSecondFactor ? words.secondFactor.isOn : words.secondFactor.isOff)}</span>
}
