/** A value as the query of an address says it: `where[or][0][and][0][missing][contains]=en`. */
export const parameters = (name: string, value: unknown): [string, string][] =>
  value && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => parameters(`${name}[${key}]`, inner))
    : [[name, String(value)]]

/** A list that shows what satisfies one condition, as its filters say it. */
export const addressOfList = (list: string, condition: object): string =>
  `${list}?${new URLSearchParams(parameters('where', { or: [{ and: [condition] }] })).toString()}`
