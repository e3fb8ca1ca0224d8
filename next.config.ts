import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked by our own script, with the TypeScript that the project pins.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: false,
  outputFileTracingRoot: import.meta.dirname,
}

export default withPayload(config, { devBundleServerPackages: false })
