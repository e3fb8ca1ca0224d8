'use client'
import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import type { ReactNode } from 'react'

/** The word of a choice in a list, and a dash where none was made. */
export const OptionCell = ({ cellData, field }: DefaultCellComponentProps): ReactNode => {
  const { i18n } = useTranslation()
  const { options } = field as SelectFieldClient
  const option = options.find((one) => typeof one !== 'string' && one.value === cellData)
  return <span>{option && typeof option !== 'string' ? getTranslation(option.label, i18n) : '–'}</span>
}
