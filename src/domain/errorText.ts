/** Where an error names the values that were written, in the words of a database or of the engine: what stands between, or to the end. */
const values: readonly [RegExp, string][] = [
  // Drizzle’s `params:`, a duplicate key of MongoDB.
  [/(\nparams:|\bdup key:)[\s\S]*?(?=\n\s+at |$)/g, ''],
  // Mongoose: Cast to string failed for value "…" (type string).
  [/\b(failed for value )[\s\S]*?( \(type \w+\))/g, '$1…$2'],
  // V8: Cannot use 'in' operator to search for 'a' in …; Cannot create property 'a' on string '…'.
  [/( operator to search for )[\s\S]*?(?=\n\s+at |$)/g, '$1…'],
  [/(\bon (?:string|number|boolean|bigint) )[\s\S]*?(?=\n\s+at |$)/g, '$1…'],
  // V8: Unexpected token 'a', "…" is not valid JSON.
  [/\b(Unexpected \w+)[\s\S]*?( is not valid JSON)/g, '$1 …$2'],
  // V8 and Temporal: Invalid time zone specified: …
  [/\b(Invalid [\w ]{1,40}|Cannot parse): [^\n]*/g, '$1: …'],
]

/**
 * What stands in quotes; an apostrophe within a word ends none. Quotes that open and never close go to the end of the line: many of them would be read
 * as often as there are.
 */
const quoted = /"[^"\n]*"|(?<!\w)'[^'\n]*(?:'(?=\w)[^'\n]*)*'|`[^`\n]*`|“[^”\n]*(?:”|$)|«[^»\n]*(?:»|$)/gm

/** A name, a path or a number: what programs put into quotes, and not what somebody wrote. */
const isName = (said: string): boolean => /^[«“"'`]?[\w$.@/:[\]-]{0,80}[»”"'`]?$/.test(said)

/** A text of an error without the values that were written, which are texts of people: what stands in quotes, and where others name them. */
export const withoutValues = (text: string): string =>
  values
    .reduce((said, [pattern, put]) => said.replace(pattern, put), text)
    .replace(quoted, (said) => (isName(said) ? said : `${said[0]}…${/[»”"'`]$/.exec(said)?.[0] ?? ''}`))
