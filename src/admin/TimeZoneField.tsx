'use client'
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  ReactSelect,
  RenderCustomComponent,
  useField,
  withCondition,
  type ReactSelectOption,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { useMemo, useState, type ReactNode } from 'react'
import { isTimeZone } from '../domain/time'
import { words } from '../i18n/words/admin'
import { useSay } from './useSay'

type Option = ReactSelectOption<string> & { label: string }

/** City first, then the IANA name, which says the region: `Paris (Europe/Paris)`. */
const optionOf = (zone: string): Option => {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  return { label: city === zone ? zone : `${city} (${zone})`, value: zone }
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]
const options = zones.map(optionOf).sort((a, b) => a.label.localeCompare(b.label))

const plain = (text: string): string => text.toLowerCase().replaceAll('_', ' ')

/** A time zone, searched by city; IANA names that the list lacks, such as older ones, are taken when typed in full. */
const TimeZone = ({ field, path: pathGiven, readOnly }: TextFieldClientProps): ReactNode => {
  const {
    customComponents: { Description, Error, Label } = {},
    disabled,
    path,
    setValue,
    showError,
    value,
  } = useField<string | null>({ potentiallyStalePath: pathGiven })
  const say = useSay()
  const [typed, setTyped] = useState('')
  const styles = useMemo(() => mergeFieldStyles(field), [field])
  const extra =
    typed.includes('/') && isTimeZone(typed) && !zones.some((zone) => plain(zone) === plain(typed))
      ? [optionOf(typed)]
      : []

  return (
    <div
      className={[fieldBaseClass, 'select', 'time-zone', showError && 'error', (readOnly || disabled) && 'read-only']
        .filter(Boolean)
        .join(' ')}
      style={styles}
    >
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={<FieldLabel label={field.label} path={path} required={field.required} />}
      />
      <div className={`${fieldBaseClass}__wrap`}>
        <RenderCustomComponent CustomComponent={Error} Fallback={<FieldError path={path} showError={showError} />} />
        <ReactSelect
          disabled={readOnly || disabled}
          filterOption={({ label }, search) => plain(label).includes(plain(search))}
          inputId={`field-${path.replaceAll('.', '__')}`}
          noOptionsMessage={() => say(words.zone.none)}
          onChange={(chosen) => setValue((chosen as Option | null)?.value ?? null)}
          onInputChange={setTyped}
          options={[...options, ...extra]}
          placeholder={say(words.zone.placeholder)}
          showError={showError}
          value={value ? optionOf(value) : undefined}
        />
        <RenderCustomComponent
          CustomComponent={Description}
          Fallback={<FieldDescription description={field.admin?.description} path={path} />}
        />
      </div>
    </div>
  )
}

export const TimeZoneField = withCondition(TimeZone)
