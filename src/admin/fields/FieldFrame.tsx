'use client'
import { FieldDescription, FieldError, FieldLabel, fieldBaseClass, useField } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { RelationshipFieldClientProps, TextFieldClientProps } from 'payload'
import type { FocusEventHandler, ReactNode } from 'react'

type FieldProps = Pick<RelationshipFieldClientProps | TextFieldClientProps, 'field' | 'path' | 'readOnly'>

/** What a field of ours holds, the id of its input, and what its frame (`FieldFrame`) and a list to choose from (`ReactSelect`) take of it. */
export const useFramed = <T,>({ field, path: pathGiven, readOnly }: FieldProps) => {
  const { disabled, path, setValue, showError, value } = useField<T | null>({ potentiallyStalePath: pathGiven })
  const isFixed = readOnly || disabled
  const id = `field-${path.replaceAll('.', '__')}`
  const frame = { field, isFixed, path, showError }
  return { frame, id, isFixed, path, select: { disabled: isFixed, inputId: id, showError }, setValue, showError, value }
}

type Props = ReturnType<typeof useFramed>['frame'] & {
  children: ReactNode
  /** Payload's classes for this kind of field, and ours. */
  className: string
  /** Hears of whatever is left inside. */
  onBlurCapture?: FocusEventHandler
}

/** What stands around a field of ours as around Payload's: its label, what is wrong with it, and its description. */
export const FieldFrame = ({ children, className, field, isFixed, onBlurCapture, path, showError }: Props) => (
  <div
    className={[fieldBaseClass, className, showError && 'error', isFixed && 'read-only'].filter(Boolean).join(' ')}
    onBlurCapture={onBlurCapture}
    style={mergeFieldStyles(field)}
  >
    <FieldLabel label={field.label} path={path} required={field.required} />
    <div className={`${fieldBaseClass}__wrap`}>
      <FieldError path={path} showError={showError} />
      {children}
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  </div>
)
