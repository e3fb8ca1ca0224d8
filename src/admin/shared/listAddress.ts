/** A value as the query of an address says it: `where[or][0][and][0][missing][contains]=en`. */
const parameters = (name: string, value: unknown): [string, string][] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => parameters(name ? `${name}[${key}]` : key, inner))
    : [[name, String(value)]]

export const queryOf = (values: object): string => new URLSearchParams(parameters('', values)).toString()

/** A list that shows what satisfies one condition, as its filters say it. */
export const addressOfList = (list: string, condition: object): string =>
  `${list}?${queryOf({ where: { or: [{ and: [condition] }] } })}`
