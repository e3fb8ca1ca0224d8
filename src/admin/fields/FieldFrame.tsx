'use client'
import {
  FieldDescription,
  FieldError,
  FieldLabel,
  fieldBaseClass,
  RenderCustomComponent,
  type FieldType,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { RelationshipFieldClientProps, TextFieldClientProps } from 'payload'
import { useMemo, type FocusEventHandler, type ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** Payload's classes for this kind of field, and ours. */
  className: string
  field: RelationshipFieldClientProps['field'] | TextFieldClientProps['field']
  isFixed: boolean
  /** Hears of whatever is left inside. */
  onBlurCapture?: FocusEventHandler
  state: Pick<FieldType<unknown>, 'customComponents' | 'path' | 'showError'>
}

/** What stands around a field of ours as around Payload's: its label, what is wrong with it, and its description. */
export const FieldFrame = ({ children, className, field, isFixed, onBlurCapture, state }: Props) => {
  const { customComponents: { Description, Error, Label } = {}, path, showError } = state
  const styles = useMemo(() => mergeFieldStyles(field), [field])
  return (
    <div
      className={[fieldBaseClass, className, showError && 'error', isFixed && 'read-only'].filter(Boolean).join(' ')}
      onBlurCapture={onBlurCapture}
      style={styles}
    >
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={<FieldLabel label={field.label} path={path} required={field.required} />}
      />
      <div className={`${fieldBaseClass}__wrap`}>
        <RenderCustomComponent CustomComponent={Error} Fallback={<FieldError path={path} showError={showError} />} />
        {children}
        <RenderCustomComponent
          CustomComponent={Description}
          Fallback={<FieldDescription description={field.admin?.description} path={path} />}
        />
      </div>
    </div>
  )
}
