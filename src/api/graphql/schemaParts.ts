/** The name of a locale in GraphQL, where `-` may not stand: `pt-BR` is `pt_BR`. */
export const nameOfLocale = (code: string): string => code.replace(/[^_A-Za-z0-9]/g, '_').replace(/^(?=\d)/, '_')

/** An enum of what a stored field may hold, all of it, each value with what it says where its name does not; `about` says what it is of. */
export const choice = <T extends string>(name: string, about: string, values: Readonly<Record<T, string>>): string =>
  `"${about}"
enum ${name} {
  ${Object.entries<string>(values)
    .map(([value, says]) => (says ? `"${says}"\n  ${value}` : value))
    .join('\n  ')}
}`
