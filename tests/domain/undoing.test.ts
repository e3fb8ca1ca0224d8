import { describe, expect, test } from '@jest/globals'
import { sessionIds, type ProgrammeOrder } from '../../src/domain/programme'
import type { EditedProgramme, EditedSession, ProgrammeAct, SingleAct } from '../../src/domain/programmeActs'
import { isStillAt, putAt, standing, takeOut } from '../../src/domain/rearrange'
import { undoOf } from '../../src/domain/undoing'
import { Random } from '../support/random'

const blocks = ['A', 'B']
const all = ['A', 'B', 'a', 'b', 'c', 'd']
const session = (id: string): EditedSession => ({
  id,
  kind: blocks.includes(id) ? 'block' : 'talk',
  title: { fr: id, en: id },
  startsAt: null,
  endsAt: null,
  people: [],
})
const programme = (order: ProgrammeOrder[]): EditedProgramme => ({
  order,
  sessions: Object.fromEntries(all.map((id) => [id, session(id)])),
  aside: all.filter((id) => !sessionIds(order).includes(id)),
  problems: {},
  state: 'draft',
  versions: 0,
  startsAt: null,
  endsAt: null,
  timeZone: null,
})
const start = (): ProgrammeOrder[] => [
  { session: 'A', items: ['a', 'b'] },
  { session: 'c', items: [] },
  { session: 'B', items: ['d'] },
]

/** An act as the server does it; null where it is refused. */
const done = (order: readonly ProgrammeOrder[], act: ProgrammeAct): ProgrammeOrder[] | null => {
  const acts = act.act === 'several' ? act.acts : [act]
  let now: ProgrammeOrder[] | null = [...order]
  for (const one of acts) {
    if (!now || (one.act !== 'move' && one.act !== 'takeOut')) return now
    if (one.from !== undefined && !isStillAt(standing(now, one.session), one.from)) return null
    now = one.act === 'move' ? putAt(now, one.session, one) : takeOut(now, one.session)
  }
  return now
}

const anyAct = (random: Random): SingleAct => {
  const session = all[random.below(all.length)]!
  const within = random.below(2) && !blocks.includes(session) ? blocks[random.below(2)]! : null
  if (!random.below(4)) return { act: 'takeOut', session }
  return { act: 'move', session, within, before: random.below(2) ? all[random.below(all.length)]! : null }
}

describe('Taking back', () => {
  test('brings an order back, whatever was moved or taken out, one act after the other; and forth again', () => {
    const random = new Random(91, 4)
    for (let n = 0; n < 300; n++) {
      const orders = [start()]
      const undos: ProgrammeAct[] = []
      for (let k = 0; k < 5; k++) {
        const before = orders.at(-1)!
        const act = anyAct(random)
        const after = done(before, act)
        if (!after) continue
        const undo = undoOf(act, programme(before), programme(after))
        if (!undo) continue
        orders.push(after)
        undos.push(undo.act)
      }
      let now = orders.at(-1)!
      for (let k = undos.length - 1; k >= 0; k--) {
        const back = done(now, undos[k]!)
        expect(back).toEqual(orders[k])
        const redo = undoOf(undos[k]!, programme(now), programme(back!))
        expect(redo && done(back!, redo.act)).toEqual(now)
        now = back!
      }
    }
  })

  test('is refused where somebody else has moved the same session since, and goes on beside what else they did', () => {
    const act = { act: 'move', session: 'a', within: 'B', before: null } as const
    const after = done(start(), act)!
    const undo = undoOf(act, programme(start()), programme(after))!
    expect(undo.of).toEqual({ what: 'move', session: 'a', count: 1, name: '' })
    expect(done(putAt(after, 'a', { within: null, before: null })!, undo.act)).toBeNull()
    expect(done(putAt(after, 'a', { within: 'B', before: 'd' })!, undo.act)).toBeNull()
    expect(done(takeOut(after, 'a'), undo.act)).toBeNull()
    const beside = putAt(after, 'c', { within: 'B', before: null })!
    expect(done(beside, undo.act)).toEqual(putAt(start(), 'c', { within: 'B', before: null }))
  })

  test('of times writes those of before, where those that were written still stand', () => {
    const edit = (session: string, from: string, to: string): SingleAct => ({
      act: 'edit',
      session,
      data: { startsAt: to },
      was: { startsAt: from },
    })
    const act: ProgrammeAct = { act: 'several', acts: [edit('a', '1', '2'), edit('b', '3', '4')] }
    const undo = undoOf(act, programme(start()), programme(start()))
    expect(undo).toEqual({
      act: { act: 'several', acts: [edit('b', '4', '3'), edit('a', '2', '1')] },
      of: { what: 'time', session: 'a', count: 2, name: '' },
    })
  })

  test('of an addition takes out what it has made, not what somebody else has added', () => {
    const act: ProgrammeAct = {
      act: 'add',
      kind: 'talk',
      title: { fr: '\u202an\t', en: null },
      within: 'A',
      before: null,
    }
    const before = programme(start())
    const after = programme([
      { session: 'A', items: ['a', 'b', 'n', 'o'] },
      { session: 'c', items: [] },
      { session: 'B', items: ['d'] },
    ])
    after.sessions.n = { ...session('n'), title: { fr: 'n' } }
    after.sessions.o = session('o')
    expect(undoOf(act, before, after)).toEqual({
      act: { act: 'takeOut', session: 'n', from: { within: 'A', after: 'b', before: 'o' } },
      of: { what: 'add', session: 'n', count: 1, name: '' },
    })
  })

  test('of people names their row, and who they are', () => {
    const person = { row: 'r', person: 'p', name: 'Ada', role: 'speaker', line: null, choices: [] } as const
    const before = programme(start())
    const after = programme(start())
    after.sessions.a = { ...session('a'), people: [{ ...person, choices: [{ id: 'x', line: 'X', chosen: true }] }] }
    const add: ProgrammeAct = { act: 'addPerson', session: 'a', person: 'p', role: 'speaker' }
    const out: ProgrammeAct = { act: 'takePersonOut', session: 'a', row: 'r' }
    expect(undoOf(add, before, after)).toEqual({
      act: { ...out, was: [] },
      of: { what: 'addPerson', session: 'a', count: 1, name: 'Ada' },
    })
    expect(undoOf(out, after, before)).toEqual({
      act: { act: 'putPersonBack', session: 'a', row: 'r', before: null },
      of: { what: 'takePersonOut', session: 'a', count: 1, name: 'Ada' },
    })
    const chosen: ProgrammeAct = { act: 'affiliate', session: 'a', row: 'r', affiliations: [] }
    const none = programme(start())
    none.sessions.a = { ...session('a'), people: [{ ...person, choices: [{ id: 'x', line: 'X', chosen: false }] }] }
    const back = { act: 'putPersonBack', session: 'a', row: 'r', before: null }
    expect(undoOf(chosen, after, none)?.act).toEqual({ ...back, affiliations: ['x'], was: [] })
    expect(undoOf({ ...chosen, affiliations: ['x'] }, none, after)?.act).toEqual({
      ...back,
      affiliations: [],
      was: ['x'],
    })
  })
})
