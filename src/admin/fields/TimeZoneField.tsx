'use client'
import { ReactSelect, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useState } from 'react'
import { isTimeZone } from '../../domain/time'
import { words } from '../../i18n/words/admin'
import { useAdmin } from '../shared/useAdmin'
import { FieldFrame, useFramed } from './FieldFrame'
import { valuesOf, type Option } from './options'

/** City first, then the IANA name, which says the region: `Paris (Europe/Paris)`. */
const optionOf = (zone: string): Option => {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  return { label: city === zone ? zone : `${city} (${zone})`, value: zone }
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
const options = zones.map(optionOf).sort((a, b) => a.label.localeCompare(b.label))

const plain = (text: string): string => text.toLowerCase().replaceAll('_', ' ')

/** A time zone, searched by city; IANA names that the list lacks, such as older ones, are taken when typed in full. */
export const TimeZoneField = withCondition((props: TextFieldClientProps) => {
  const { frame, select, setValue, value } = useFramed<string>(props)
  const { say } = useAdmin()
  const [typed, setTyped] = useState('')
  const isRare = typed.includes('/') && isTimeZone(typed) && !zones.some((zone) => plain(zone) === plain(typed))

  return (
    <FieldFrame {...frame} className="select time-zone">
      <ReactSelect
        {...select}
        filterOption={({ label }, search) => plain(label).includes(plain(search))}
        noOptionsMessage={() => say(words.zone.none)}
        onChange={(chosen) => setValue(valuesOf(chosen)[0] ?? null)}
        onInputChange={setTyped}
        options={isRare ? [...options, optionOf(typed)] : options}
        placeholder={say(words.zone.placeholder)}
        value={value ? optionOf(value) : undefined}
      />
    </FieldFrame>
  )
})
