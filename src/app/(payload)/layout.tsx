import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import '../../admin/admin.css'
import { importMap } from './admin/importMap.js'

/** A name as Payload's server functions have them. It looks one up in an object, whose own properties are not meant. */
const isName = (name: unknown): boolean =>
  typeof name === 'string' && /^[a-z]+(-[a-z]+)*$/.test(name) && !(name in Object.prototype)

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  if (!isName((args as { name?: unknown } | null)?.name)) return null
  return handleServerFunctions({ ...args, config, importMap })
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
