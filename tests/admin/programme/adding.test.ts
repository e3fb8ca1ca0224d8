import { describe, expect, it } from '@jest/globals'
import {
  nothing,
  withLinesAsked,
  withLinesTyped,
  withPasted,
  withTypedAsked,
  type Adding,
} from '../../../src/admin/programme/adding'

/** The boxes of a talk that is to be added. */
const open: Adding = { ...nothing, kind: 'talk' }
const pasted = (now: Adding, text: string, locale = 'fr'): Adding => withPasted(now, text, locale) ?? now
const typed = (now: Adding, fr: string): Adding => ({ ...now, typed: { fr } })
const asked = ({ asked: all }: Adding): (string | null)[] => all.map(({ title }) => title.fr ?? null)

describe('lines that were pasted into the title of a session that is added', () => {
  it('are one question, whatever stands between them; one line is text', () => {
    expect(pasted(open, ' Un \r\n\r\nDeux\n').pasted).toEqual([{ lines: ['Un', 'Deux'], locale: 'fr' }])
    expect(withPasted(open, 'Un\n', 'fr')).toBeNull()
  })

  it('wait while something else is typed and added', () => {
    const waiting = typed(pasted(open, 'Un\nDeux'), ' Avant ')
    const after = withTypedAsked(waiting)
    expect([asked(after), after.typed, after.pasted]).toEqual([['Avant'], {}, waiting.pasted])
    const each = withLinesAsked(after)
    expect([asked(each), each.pasted]).toEqual([['Avant', 'Un', 'Deux'], []])
  })

  it('wait while others are pasted: they are asked about one after the other', () => {
    const two = pasted(pasted(open, 'Un\nDeux'), 'One\nTwo\nThree', 'en')
    const first = withLinesAsked(two)
    expect([asked(first), first.pasted]).toEqual([['Un', 'Deux'], [{ lines: ['One', 'Two', 'Three'], locale: 'en' }]])
    const second = withLinesTyped(typed(first, 'Trois'))
    expect([second.typed, second.pasted]).toEqual([{ fr: 'Trois', en: 'One Two Three' }, []])
  })
})
