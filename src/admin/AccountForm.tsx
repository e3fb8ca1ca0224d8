'use client'
import { DefaultEditView } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'
import type { ComponentType, ReactNode } from 'react'
import { KeepEdits } from './KeepEdits'
import { SaveButton } from './SaveButton'

// Its types ask for what it never reads.
const EditView = DefaultEditView as ComponentType<Partial<DocumentViewClientProps>>

/** One's own account, with the parts that every other form has (src/cms/formParts.ts) and that Payload leaves out here. */
export const AccountForm = (): ReactNode => (
  <EditView BeforeDocumentControls={<KeepEdits />} SaveButton={<SaveButton />} />
)
