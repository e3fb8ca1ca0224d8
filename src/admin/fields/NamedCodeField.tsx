'use client'
import { ReactSelect, withCondition } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useMemo, useState } from 'react'
import { fold } from '../../domain/texts'
import { nameOfCode } from '../../i18n/languageNames'
import { offeredCodes } from '../../i18n/offeredCodes'
import { words } from '../../i18n/words/admin'
import { useAdmin } from '../shared/useAdmin'
import { FieldFrame, useFramed } from './FieldFrame'
import { valuesOf, type Option } from './options'

export type Kind = 'region' | 'language'

/** Whether a code that the list lacks may be one: browsers cannot name every language, and the server judges. */
const mayBeCode = (code: string, kind: Kind): boolean =>
  kind === 'language' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code)

/** A code as it is stored, from one that was typed in any case. */
const canonical = (typed: string, kind: Kind): string => {
  if (kind === 'region') return typed.toUpperCase()
  try {
    return Intl.getCanonicalLocales(typed)[0] ?? typed
  } catch {
    return typed
  }
}

/** Names of all codes in a language, in its alphabetical order. */
const optionsIn = (language: string, kind: Kind): Option[] =>
  offeredCodes[kind]
    .map((code) => ({ label: nameOfCode(code, kind, language), value: code }))
    .sort((a, b) => a.label.localeCompare(b.label, language))

/** Options that what was typed can mean: the one of that code first, then names that begin so, then names that hold it. */
const ranked = (options: readonly Option[], typed: string, code: string): Option[] => {
  const text = fold(typed)
  if (!text) return [...options]
  const rankOf = ({ label, value }: Option): number => {
    const name = fold(label)
    return value === code ? 0 : name.startsWith(text) ? 1 : name.includes(text) ? 2 : 3
  }
  return [0, 1, 2].flatMap((rank) => options.filter((option) => rankOf(option) === rank))
}

/** Countries or languages, chosen by their names in the reader's language; what is stored is the code. */
export const NamedCodeField = withCondition(({ kind, ...props }: TextFieldClientProps & { kind: Kind }) => {
  const { hasMany } = props.field
  const { frame, select, setValue, value } = useFramed<string | string[]>(props)
  const { language, say } = useAdmin()
  const [typed, setTyped] = useState('')
  const options = useMemo(() => optionsIn(language, kind), [kind, language])
  const optionOf = (code: string): Option => ({ label: nameOfCode(code, kind, language), value: code })
  const chosen = (Array.isArray(value) ? value : value ? [value] : []).map(optionOf)
  const code = canonical(typed.trim(), kind)
  const isRare = mayBeCode(code, kind) && !options.some((option) => option.value === code)
  const matches = [...ranked(options, typed, code), ...(isRare ? [optionOf(code)] : [])]
  /** What can mean but one thing is kept when one goes elsewhere, and so is a whole name that begins others: « portugais ». */
  const take = (): void => {
    const [first] = matches
    const isMeant = first && (matches.length === 1 || first.value === code || fold(first.label) === fold(typed))
    const only = typed.trim() && isMeant ? first.value : undefined
    if (!only || chosen.some((option) => option.value === only)) return
    setValue(hasMany ? [...chosen.map((option) => option.value), only] : only)
  }

  return (
    <FieldFrame {...frame} className="select" onBlurCapture={take}>
      <ReactSelect
        {...select}
        filterOption={() => true}
        isMulti={hasMany}
        isSortable={hasMany}
        noOptionsMessage={() => say(words.codes.none[kind])}
        onChange={(picked) => setValue(hasMany ? valuesOf(picked) : (valuesOf(picked)[0] ?? null))}
        onInputChange={setTyped}
        options={matches}
        placeholder={say(words.codes.placeholder)}
        value={hasMany ? chosen : chosen[0]}
      />
    </FieldFrame>
  )
})
