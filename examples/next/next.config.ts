import type { NextConfig } from 'next'

export default {
  poweredByHeader: false,
  trailingSlash: true,
  // This folder is the project, wherever it stands.
  turbopack: { root: import.meta.dirname },
} satisfies NextConfig
