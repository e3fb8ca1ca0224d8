'use client'
import { Button } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

/** A small button among others; what it does is no more than one of the ways on, unless its style says otherwise. */
export const SmallButton = (props: ComponentProps<typeof Button>) => (
  <Button buttonStyle="secondary" margin={false} size="small" {...props} />
)
