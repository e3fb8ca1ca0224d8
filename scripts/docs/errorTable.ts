import { errors, isErrorCode, statusOf } from '../../src/i18n/errors'
import { content } from '../../src/i18n/errors/content'
import { programs } from '../../src/i18n/errors/programs'
import { queries } from '../../src/i18n/errors/queries'
import { registrations } from '../../src/i18n/errors/registrations'
import { requests } from '../../src/i18n/errors/requests'
import { made, unfilled, type Entries } from '../../src/i18n/errors/sentences'
import { seriesFile } from '../../src/i18n/errors/seriesFile'
import { storage } from '../../src/i18n/errors/storage'
import { webhooks } from '../../src/i18n/errors/webhooks'

const sections: readonly (readonly [title: string, Entries])[] = [
  ['A document, or what is done with one', content],
  ['A query', queries],
  ['A registration', registrations],
  ['A request', requests],
  ['A series file', seriesFile],
  ['The storage', storage],
  ['A webhook', webhooks],
  ['A program in a terminal', programs],
]

const intro = `# Error codes

Made by \`npm run generate\`. What is refused is said with a code that never changes and a sentence in the reader’s language that may.

- **REST**: \`{ "errors": [{ "code", "message", "field", "data" }], "requestId" }\`. \`field\` is the first field or parameter that is wrong; of a document, \`data.errors\` has each of them with its own \`code\`, \`path\`, \`label\` and \`message\`.
- **Several documents at once** (\`PATCH\` and \`DELETE\` with \`where\`): 400, and \`errors\` has each one that was refused, by its \`id\`, with the \`code\` that it would have alone; \`FIELD_INVALID\` where a field of it is wrong.
- **GraphQL**: \`errors[].extensions.code\`, with \`statusCode\`, \`field\` and \`data\`.
- **Series files**: the answer to a plan has a \`code\` in each of its \`problems\`.
- **Programs** (\`npm start\`, \`npm run seed\` …): the sentence alone, in the language of the terminal.

Where several things are wrong at once, the code of the whole is that of the first. A text in braces stands for what the sentence is made with.`

/** The table of all codes, with their HTTP status and what they say in English: docs/errors.md. */
export const errorTable = (): string => {
  const tables = sections.map(([title, sentences]) => {
    const rows = Object.keys(sentences)
      .filter(isErrorCode)
      .toSorted()
      .map((code) => {
        const said = made(errors[code].en, unfilled).replaceAll('|', '\\|')
        return `| \`${code}\` | ${statusOf(code)} | ${said.replace(/\s*\n\s*/g, ' ')} |`
      })
    return [`## ${title}`, '', '| Code | Status | Says |', '| --- | --- | --- |', ...rows].join('\n')
  })
  return `${[intro, ...tables].join('\n\n')}\n`
}
