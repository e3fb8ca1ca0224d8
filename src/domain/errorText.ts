/** Where a database names the values of a failed statement, in its own words: Drizzle’s `params:`, a duplicate key of MongoDB. */
const values = /(\nparams:|\bdup key:)[\s\S]*?(?=\n\s+at |$)/g

/** A text of an error without the values that were written, which are texts of people. */
export const withoutValues = (text: string): string => text.replace(values, '')
