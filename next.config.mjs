import { withPayload } from '@payloadcms/next/withPayload'

// Nothing is told to anybody about who builds or develops; Next reads this once its configuration is there.
process.env.NEXT_TELEMETRY_DISABLED ??= '1'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Types are checked by our own script, with the TypeScript that the project pins.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: false,
  // What a checkout that is thrown away keeps for its next build is a fifth of the build.
  experimental: { turbopackFileSystemCacheForBuild: !process.env.CI },
  // Pictures are made by Payload, in their sizes: nothing else is resized for whoever asks.
  images: { unoptimized: true },
  outputFileTracingRoot: import.meta.dirname,
}

export default withPayload(config, { devBundleServerPackages: false })
