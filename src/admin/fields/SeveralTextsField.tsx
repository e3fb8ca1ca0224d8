'use client'
import { fieldBaseClass, TextField, useField, useForm } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import type { FocusEvent } from 'react'

/**
 * Several short texts, such as other names. What was typed becomes one of them when one goes elsewhere: Payload's own field asks for Enter, and
 * drops without a word what stands there when one saves.
 *
 * Upstream: docs/upstream/031-several-texts.md (open in 3.90.2). Goes when what is typed is taken as one leaves the field. Told by
 * tests/browser/fields.test.ts.
 */
export const SeveralTextsField = (props: TextFieldClientProps) => {
  const { setModified } = useForm()
  const { setValue, value } = useField<string[] | null>({ potentiallyStalePath: props.path })

  const take = ({ target }: FocusEvent<HTMLElement>): void => {
    const text = target instanceof HTMLInputElement ? target.value.trim() : ''
    if (text && !value?.includes(text)) setValue([...(value ?? []), text])
  }
  return (
    <div className={fieldBaseClass} onBlurCapture={take} onInput={() => setModified(true)}>
      <TextField {...props} />
    </div>
  )
}
