import { channel } from 'node:diagnostics_channel'
import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import '../../admin/shared/admin.css'
import '../../admin/shared/payload.css'
import '../../admin/fields/fields.css'
import { isRow } from '../../domain/row'
import { SERVER_ACTS } from '../../domain/serverActs'
import { earlyScript } from '../../admin/shared/earlyEvents'
import { offered } from '../../admin/payloadFixes/serverFunctions'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  const said = channel(SERVER_ACTS)
  said.publish(null)
  // Payload fails over another name, or finds what every object has; and over what is no object.
  if (!isRow(args) || !offered.includes(args.name) || !isRow(args.args)) return null
  try {
    return await handleServerFunctions({ ...args, config, importMap })
  } catch (error) {
    // A list that is not for whoever asks is nothing to them, and no failure of the server.
    if (error instanceof Error && error.message === 'not-found') return null
    said.publish({ error })
    throw error
  }
}

/** Notes what is done before the other scripts come; with the nonce that the server has given to those of this page (src/http/securityHeaders.ts). */
const EarlyScript = async () => {
  const policy = (await headers()).get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  return <script dangerouslySetInnerHTML={{ __html: earlyScript() }} nonce={nonce} suppressHydrationWarning />
}

const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    <EarlyScript />
    {children}
  </RootLayout>
)

export default Layout
