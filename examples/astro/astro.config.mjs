import { defineConfig } from 'astro/config'

/** Where the site will stand: links between languages and the feeds name it in full. */
const site = process.env.SITE_URL ?? 'http://localhost:4321'

export default defineConfig({
  site,
  // A page is one answer: its style stands in it, and nothing else is asked for but pictures.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  outDir: process.env.OUT_DIR ?? 'dist',
  trailingSlash: 'always',
})
