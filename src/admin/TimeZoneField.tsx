'use client'
export { TextField as TimeZoneField } from '@payloadcms/ui'
