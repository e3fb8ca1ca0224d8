import { words } from '../i18n/words/commands'
import { runTyped, runWhereTheDatabaseIs } from './commandLine'

/** `npm run check:seats -- [--lang fr|en]`: whether a seat was given twice, or somebody overtaken. */

runTyped(words.checkSeatsUsage, {}, async ({ language, typed }) => {
  if (typed) return null
  return (await runWhereTheDatabaseIs({ command: 'checkSeats', language })).code
})
