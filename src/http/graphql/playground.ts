import { readFileSync } from 'node:fs'
import type { RequestHandler } from 'express'
import { escapeHtml } from '../../domain/richText'
import { defaultLocale, localeCodes, say } from '../../i18n/locales'
import { playground as words } from '../../i18n/words/api'
import { nameOfLocale } from '../../api/graphql/schemaParts'
import { knownLanguageOf } from '../failurePages'

const script = readFileSync(new URL('./askByHand.js', import.meta.url), 'utf8')

const example = `{
  workshops(limit: 3) {
    totalDocs
    docs {
      slug
      title {
        ${localeCodes.map(nameOfLocale).join('\n        ')}
      }
      startsAt
      timeZone
      programme {
        title(locale: en) {
          text
          servedFrom
        }
        items {
          title(locale: en) {
            text
          }
          people {
            name
          }
        }
      }
    }
  }
}`

const style = `
body { margin: 0 auto; max-width: 90rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff }
main { display: grid; gap: 1rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)) }
label, h2 { display: block; font-size: 1rem; font-weight: 600; margin: 0 0 .25rem }
textarea, input, pre { box-sizing: border-box; width: 100%; font: .875rem/1.45 ui-monospace, monospace; border: 1px solid #767676; border-radius: .25rem; padding: .5rem }
pre { min-height: 12rem; max-height: 45rem; overflow: auto; margin: 0; white-space: pre-wrap }
button { font: inherit; padding: .4rem 1.2rem; margin: .5rem .5rem 0 0 }
details p { margin: .25rem 0 } summary { cursor: pointer; font-family: ui-monospace, monospace } code { overflow-wrap: anywhere }
#types { max-height: 45rem; overflow: auto; margin-top: .5rem }
`

/**
 * A page that asks GraphQL by hand, and shows the schema. Payload’s own loads its scripts from another server, which our content security
 * policy forbids and a machine without internet cannot.
 */
export const playgroundPage: RequestHandler = (req, res) => {
  const locale = knownLanguageOf(req) ?? defaultLocale
  const word = (name: keyof typeof words): string => escapeHtml(say(words[name], locale))
  const inScript = JSON.stringify({
    variablesWrong: say(words.variablesWrong, locale),
    unreachable: say(words.unreachable, locale),
  }).replaceAll('<', '\\u003c')
  const { nonce } = res.locals
  res.setHeader('Cache-Control', 'no-store')
  res.vary('Accept-Language')
  res.type('html').send(`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><link rel="icon" href="data:,"><title>${word('title')}</title><style>${style}</style></head>
<body>
<h1>${word('title')}</h1>
<main>
<form id="form">
<label for="query">${word('query')}</label>
<textarea id="query" rows="24" spellcheck="false" autocapitalize="off">${escapeHtml(example)}</textarea>
<label for="variables">${word('variables')}</label>
<textarea id="variables" rows="3" spellcheck="false" autocapitalize="off"></textarea>
<button type="submit">${word('ask')}</button><small>${word('shortcut')}</small>
</form>
<section aria-labelledby="answers"><h2 id="answers">${word('answer')}</h2><pre id="answer" role="status" tabindex="0"></pre></section>
<section aria-labelledby="schema"><h2 id="schema">${word('schema')}</h2><label for="find">${word('find')}</label><input id="find" type="search"><div id="types"></div></section>
</main>
<script type="application/json" id="words">${inScript}</script>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`)
}
