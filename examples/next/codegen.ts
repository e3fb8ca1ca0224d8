import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types of the questions in `src`, checked against the schema of this Atelier. */
export default {
  schema: 'schema.graphql',
  documents: ['src/lib/*.ts'],
  generates: {
    'src/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', enumsAsTypes: true, useTypeImports: true },
    },
  },
} satisfies CodegenConfig
