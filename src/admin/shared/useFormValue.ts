'use client'
import { useFormFields } from '@payloadcms/ui'
import type { Row } from '../../domain/row'

/**
 * What a field of this form holds just now.
 * @typeParam T what the form is of, where the field is one of its own
 */
export const useFormValue = <T extends object = Row>(path: (keyof T & string) | undefined): unknown =>
  useFormFields(([fields]) => (path ? fields[path]?.value : undefined))
