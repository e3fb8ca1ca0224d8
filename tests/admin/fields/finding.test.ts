import { describe, expect, it } from '@jest/globals'
import { nothingTyped, outcomeOf, withKey, withTyped, type Finding } from '../../../src/admin/fields/finding'

const typed = (text: string): Finding => withTyped({ ...nothingTyped, isOpened: true }, text, 'input-change')
/** Tab, as the list says it. */
const left = (now: Finding): Finding => withTyped({ ...now, isOpened: false }, '', 'input-blur')
const kemp = { id: 'kemp' }
const other = { id: 'other' }

describe('what was typed into a picker', () => {
  it('is chosen by Enter before its answer is there, also once the field is left', () => {
    const awaited = withKey(typed('kemp'), 'Enter')
    expect(awaited).toMatchObject({ isAwaited: true, typed: 'kemp' })
    const after = left(awaited)
    expect(after).toMatchObject({ isAwaited: true, typed: 'kemp' })
    expect([awaited, after].map((now) => outcomeOf(now, [kemp]))).toEqual([{ chosen: 'kemp' }, { chosen: 'kemp' }])
  })

  it('says why nothing was chosen where nobody looks at the list any more', () => {
    const awaited = withKey(typed('kemp'), 'Enter')
    expect([outcomeOf(awaited, []), outcomeOf(awaited, [kemp, other])]).toEqual([{ said: null }, { said: null }])
    const after = left(awaited)
    expect([outcomeOf(after, []), outcomeOf(after, [kemp, other])]).toEqual([{ said: 'none' }, { said: 'several' }])
  })

  it('is given up with Escape, with other text, and by whoever leaves without Enter', () => {
    const awaited = withKey(typed('kemp'), 'Enter')
    expect(withKey(awaited, 'Escape')).toEqual({ ...nothingTyped, isOpened: true })
    expect(withTyped(awaited, 'kempe', 'input-change')).toMatchObject({ isAwaited: false, typed: 'kempe' })
    expect(withTyped(awaited, '', 'set-value')).toMatchObject({ isAwaited: false, typed: '' })
    expect(left(typed('kemp'))).toMatchObject({ isAwaited: false, typed: '' })
    expect(withKey(typed(' '), 'Enter').isAwaited).toBe(false)
  })
})
