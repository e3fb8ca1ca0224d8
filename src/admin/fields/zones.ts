'use client'
import { useFormFields, usePayloadAPI } from '@payloadcms/ui'
import { textOf, useBrief, type Brief } from '../shared/documentNames'
import { useAddresses } from '../shared/useAddresses'

/** Whose time zone a wall time is in. */
export type ZoneOf = 'document' | 'workshop' | 'series'

const useDocumentZone = (): string | undefined => {
  const zone = useFormFields(([fields]) => fields.timeZone?.value)
  return typeof zone === 'string' && zone ? zone : undefined
}

const useWorkshopZone = (): string | undefined => {
  const workshop = useFormFields(([fields]) => fields.workshop?.value)
  return textOf(useBrief('workshops', workshop), 'timeZone')
}

const useSeriesZone = (): string | undefined => {
  const { api } = useAddresses()
  const [{ data }] = usePayloadAPI(api('/globals/series'), {
    initialParams: { depth: 0, draft: true, select: { timeZone: true } },
  })
  return textOf(data as Brief | undefined, 'timeZone')
}

export const zoneHooks: Readonly<Record<ZoneOf, () => string | undefined>> = {
  document: useDocumentZone,
  series: useSeriesZone,
  workshop: useWorkshopZone,
}
