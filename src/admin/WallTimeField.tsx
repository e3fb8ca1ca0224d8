'use client'
export { TextField as WallTimeField } from '@payloadcms/ui'
