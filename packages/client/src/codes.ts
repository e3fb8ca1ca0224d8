import type { PublicCodes } from './publicTypes'
import { text } from './text'

/**
 * What a code is called for a reader of `locale`: `labelOf(codes, 'confidentialityRule', 'chathamHouse', 'fr')` is “Règle de Chatham House”. A code of
 * which the server says nothing stands for itself.
 * @param codes what `client.codes()` answers
 * @param of what it is a code of: the name of its type without `Public`, or `country` or `language`
 */
export const labelOf = (
  codes: PublicCodes,
  of: Exclude<keyof PublicCodes, 'id'>,
  code: string,
  locale: string,
): string => text(codes[of].find((one) => one.code === code)?.label, locale)?.text ?? code
