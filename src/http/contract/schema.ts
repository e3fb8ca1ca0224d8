/** A schema of JSON (2020-12), as OpenAPI 3.1 has it; and whatever else stands in the document. */
export interface Schema {
  readonly [key: string]: unknown
}

export const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

const plain = ['string', 'number', 'integer', 'boolean', 'object', 'array']

/** The same, or null. */
export const orNull = (schema: Schema): Schema => {
  const { type } = schema
  if (typeof type === 'string' && plain.includes(type) && !('enum' in schema) && !('const' in schema))
    return { ...schema, type: [type, 'null'] }
  return { anyOf: [schema, { type: 'null' }] }
}

/** An object with these properties and no others. */
export const closed = (properties: Schema, required: readonly string[] = Object.keys(properties)): Schema => ({
  type: 'object',
  properties,
  ...(required.length ? { required } : {}),
  additionalProperties: false,
})

/** The names of the schemas that something leads to. */
export const refsIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(refsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner.split('/').at(-1) ?? ''] : refsIn(inner),
  )
}

/** Those of some schemas that something leads to, by way of one another too. */
export const usedOf = (all: Readonly<Record<string, unknown>>, from: unknown): Record<string, unknown> => {
  const used = new Set<string>()
  const follow = (value: unknown): void => {
    for (const name of refsIn(value)) {
      if (used.has(name) || !all[name]) continue
      used.add(name)
      follow(all[name])
    }
  }
  follow(from)
  return Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)))
}
