import { isRow } from '../../domain/row'

/** An entry of a list to choose from: a type, since Payload's has an index. */
export type Option = { label: string; value: string }

/** The values of what is chosen in a list: of one option, of several, or of none. */
export const valuesOf = (chosen: unknown): string[] =>
  [chosen].flat().flatMap((option) => (isRow(option) && typeof option.value === 'string' ? option.value : []))
