import { say } from '../i18n/locales'
import { words } from '../i18n/words/mails'
import type { Block, Part } from './blocks'

const lines = (block: Block, locale: string): string => {
  switch (block.is) {
    case 'button':
      return `${block.label}${say(words.colon, locale)}\n${block.url}`
    case 'facts':
      return block.rows.map(({ lines, name }) => [name, ...lines.map(({ text }) => `  ${text}`)].join('\n')).join('\n')
    case 'quotation':
      return block.lines.map(({ text }) => `> ${text}`.trimEnd()).join('\n')
    case 'written':
      return block.lines.map((line) => line.map(({ text }) => text).join('')).join('\n')
    case 'fine':
      return block.url ? `${block.text}${say(words.colon, locale)}\n${block.url}` : block.text
    default:
      return block.text
  }
}

/** A mail as plain text: one paragraph for each block, and where it is in several languages one after the other. */
export const asText = (parts: readonly Part[]): string => {
  const texts = parts.map(({ below, blocks, locale, sender }) =>
    [sender.text, ...(below ? [below.text] : []), ...blocks.map((block) => lines(block, locale))].join('\n\n'),
  )
  return `${texts.join('\n\n* * *\n\n')}\n`
}
