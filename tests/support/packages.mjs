import path from 'node:path'
import { providePrograms } from '../../scripts/programs/build.mjs'
import { root } from '../../scripts/programs/current.mjs'

/** The large packages of which every test file that opens a database loads thousands of modules. */
const packages = [
  'payload',
  'payload/shared',
  '@payloadcms/db-mongodb',
  '@payloadcms/db-sqlite',
  '@payloadcms/db-sqlite/drizzle/libsql',
  '@payloadcms/graphql',
  '@payloadcms/richtext-lexical',
  '@payloadcms/translations',
  '@payloadcms/translations/languages/en',
  '@payloadcms/translations/languages/fr',
  'zod',
]

/** In the context of a test file each look at a global goes through V8’s interceptors: what is asked for at each step has a name of its own. */
const globals = ['Array', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Reflect', 'Set', 'String', 'Symbol']

const folder = path.join(root, 'node_modules/.cache/atelier-packages')
const nameOf = (name) => name.replaceAll('/', '-')

/** Where Jest finds each of them, by a pattern of its name. */
export const bundled = Object.fromEntries(
  packages.map((name) => [`^${name}$`, path.join(folder, `${nameOf(name)}.mjs`)]),
)

/** Bundles them, unless that is done already: as the programs of users have them, each module once. */
export const providePackages = () =>
  providePrograms({
    by: 'tests/support/packages.mjs',
    entries: Object.fromEntries(packages.map((name) => [nameOf(name), `package:${name}`])),
    folder,
    options: {
      banner: { js: `const ${globals.map((name) => `own${name} = globalThis.${name}`).join(', ')};` },
      define: Object.fromEntries(globals.map((name) => [name, `own${name}`])),
      plugins: [
        {
          name: 'package',
          setup: (building) => {
            building.onResolve({ filter: /^package:/ }, ({ path: entry }) => ({
              namespace: 'package',
              path: entry.slice('package:'.length),
            }))
            // Two of its languages are loaded at once, which Jest can do where they share nothing that is not loaded yet.
            building.onResolve({ filter: /^date-fns\// }, ({ path: name }) => ({ external: true, path: name }))
            building.onLoad({ filter: /./, namespace: 'package' }, ({ path: name }) => ({
              contents: `export * from '${name}'`,
              resolveDir: root,
            }))
          },
        },
      ],
    },
  })
