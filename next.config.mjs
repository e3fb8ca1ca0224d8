import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { withPayload } from '@payloadcms/next/withPayload'

// Nothing is told to anybody about who builds or develops; Next reads this once its configuration is there.
process.env.NEXT_TELEMETRY_DISABLED ??= '1'

/** A loader of ours, with what it is made of: a build that is kept knows a loader by its name and options alone. */
const loaders = (/** @type {string} */ loader) => ({
  loaders: [
    {
      loader,
      options: {
        made: createHash('sha256')
          .update(readFileSync(new URL(loader, import.meta.url)))
          .digest('hex'),
      },
    },
  ],
})

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
  turbopack: {
    // What Payload puts into the scripts of each page of the admin (docs/decisions/097-what-the-admin-loads.md).
    rules: {
      '**/@payloadcms/richtext-lexical/dist/field/rscEntry.js': loaders('./scripts/richTextLater.cjs'),
      '**/@payloadcms/ui/dist/**/*.js': loaders('./scripts/payloadInParts.cjs'),
    },
    resolveAlias: {
      'atelier-list-columns': './src/admin/lists/columns.ts',
      'atelier-list-filters': './src/admin/lists/filters.ts',
      'atelier-on-demand': './src/admin/shared/onDemand.tsx',
      'atelier-rich-text': './src/admin/richText/RichTextLater.tsx',
      ajv: { browser: './src/admin/payloadFixes/noSchemas.ts' },
    },
  },
}

export default withPayload(config, { devBundleServerPackages: false })
