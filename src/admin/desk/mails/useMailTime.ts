'use client'
import { useCallback } from 'react'
import { wallTimeAt } from '../../../domain/time'
import { dayAtTime } from '../../../i18n/clock'
import { useAdmin } from '../../shared/useAdmin'

/** Says an instant as a clock in a zone shows it, in the reader’s language. */
export const useMailTime = (): ((instant: string, zone: string) => string) => {
  const { language } = useAdmin()
  return useCallback((instant, zone) => dayAtTime(wallTimeAt(instant, zone), language), [language])
}
