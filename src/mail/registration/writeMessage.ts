import {
  buttonTokens,
  fillTokens,
  parseTokens,
  textParts,
  textTokens,
  withLinks,
  type LinePiece,
} from '../../domain/mailTexts'
import { serve } from '../../domain/texts'
import { dayAtTime } from '../../i18n/dates'
import { fallbackOf, isLocale } from '../../i18n/locales'
import { registration as words, shared } from '../../i18n/words/mails'
import type { Block } from '../blocks'
import type { FactsOf } from './facts'
import { tidy, voiceOf, type Voice } from './voice'

type Values = Record<(typeof textTokens)[number], string>

/** What each placeholder stands for, as a sentence of this language has it. */
const valuesOf = ({ name, workshop }: FactsOf['message'], voice: Voice): Values => {
  const { locale, opened, say, where } = voice
  const place = where(workshop).map(({ text }) => text)
  return {
    name: opened(name) ?? '',
    workshop: voice.name(workshop),
    date: workshop.start ? dayAtTime(workshop.start.wall, locale) : say(shared.undated),
    place: place.length ? place.join(', ') : say(shared.unplaced),
  }
}

/** One line, with its values. Addresses are those that were typed: a value is never a link, nor a part of one. */
const filled = (line: string, values: Values): LinePiece[] => {
  const pieces: LinePiece[] = []
  for (const piece of parseTokens(tidy(line), textTokens).pieces) {
    if (piece.is === 'text') pieces.push(...withLinks(piece.text))
    else if (values[piece.name]) pieces.push({ text: values[piece.name] })
    else {
      const before = pieces.pop()
      if (before) pieces.push(before.url ? before : { text: before.text.trimEnd() })
    }
  }
  return pieces.filter(({ text }) => text)
}

/**
 * What organisers wrote to many, in its reader’s language or in the one in which they wrote it; then, in the reader’s, what it is about, the way to their
 * own page, and how one ends such messages. It greets by name as other mails do, unless its text names the reader itself.
 */
export const writeMessage = (facts: FactsOf['message'], voice: Voice): { subject: string; blocks: Block[] } => {
  const { body, name, ownLink, series, stopLink, workshop } = facts
  const { locale, say } = voice
  const own = words.message
  const { servedFrom = locale, text = '' } = serve(body, [locale, ...fallbackOf(locale)]) ?? {}
  const its = isLocale(servedFrom) ? voiceOf(servedFrom) : voice
  const lang = servedFrom === locale ? {} : { lang: servedFrom }
  const values = valuesOf(facts, its)
  const subject = tidy(fillTokens(serve(facts.subject, [servedFrom])?.text ?? '', textTokens, values))
  const parts = textParts(text, buttonTokens)
  const isNamed = parseTokens(text, textTokens).tokens.includes('name')
  const greeted = isNamed ? null : its.opened(name)
  const hasButton = parts.some(({ is }) => is === 'button')
  const button = (main: boolean): Block => ({ is: 'button', label: say(shared.ownPage), url: ownLink, main })
  return {
    subject,
    blocks: [
      { is: 'heading', text: subject, ...lang },
      ...(greeted ? [{ is: 'paragraph', text: its.say(shared.hello)(greeted), ...lang } as const] : []),
      ...parts.map((part): Block =>
        part.is === 'button'
          ? button(true)
          : { is: 'written', lines: part.lines.map((line) => filled(line, values)), ...lang },
      ),
      voice.facts(workshop),
      ...(hasButton ? [] : [button(false)]),
      { is: 'fine', text: say(own.why)(voice.name(workshop)) },
      { is: 'fine', text: say(shared.personal) },
      ...(series.contact ? [{ is: 'fine', text: say(shared.questions) } as const] : []),
      ...(stopLink ? [{ is: 'fine', text: say(own.stop), url: stopLink } as const] : []),
    ],
  }
}
