import { describe, expect, it } from '@jest/globals'
import { doubtKinds } from '../../src/domain/programmeText/doubtKinds'
import { readProgramme } from '../../src/domain/programmeText/readProgramme'
import { doubts as reasons } from '../../src/i18n/words/pasting'
import { textOf } from './programmeOutline'
import { programmesOfAnotherHand } from './programmesOfAnotherHand'
import { programmesOfOrganisers } from './programmesOfOrganisers'

const doubtsOf = (text: string): string[] =>
  readProgramme(text).doubts.map(({ about, kind, number }) => `${number} ${kind} ${about}`.trim())

describe('lines that were guessed', () => {
  it('are those whose name shows by nothing that it is one', () => {
    const text = '10:00 Welcome – Anna Keller (CNRS)\n10:10 Sea walls – Oddlaug Smit\n10:40 Sand – Dr Lieke Bakkum'
    expect(doubtsOf(text)).toEqual(['2 name Oddlaug Smit'])
  })

  it('are titles that still hold a time, or nothing but a number', () => {
    expect(doubtsOf('10:00 Welcome\n10:10 Sea walls until 10:30\n10:40 Sand')).toEqual([
      '2 mixed Sea walls until 10:30',
    ])
    expect(doubtsOf('10:00 Welcome\n10:10 2.1\n10:40 Sand')).toContain('2 mixed 2.1')
  })

  it('are affiliations that look like somebody', () => {
    expect(doubtsOf('10:00 Welcome – Anna Keller (CNRS)\n10:10 Sea walls – Tom Ash (Anna Berger)')).toEqual([
      '2 house Anna Berger',
    ])
  })

  it('are people whom something else holds: a title behind its quotation marks, what is said of another', () => {
    const begins = '10:00 Welcome – Anna Keller (CNRS)\n'
    expect(doubtsOf(`${begins}10:10 “Sea walls and their cost”. Oddlaug Smit`)).toEqual([
      '2 mixed “Sea walls and their cost”. Oddlaug Smit',
    ])
    expect(doubtsOf(`${begins}10:10 Sea walls of the north Julia Weber`)).toEqual([
      '2 mixed Sea walls of the north Julia Weber',
    ])
    expect(doubtsOf(`${begins}10:10 Sea walls – Tom Ash (chemist and Dr Anna Berger, doctor)`)).toEqual([
      '2 house Dr Anna Berger',
    ])
  })

  it('are names of the whole that may be those of a house, a series or a kind of meeting', () => {
    const day = 'Tuesday 24 February 2026\n10:00 Welcome\n10:10 Sea walls – Anna Keller (CNRS)\n'
    expect(doubtsOf(`SEAWALL\nFrom sensors to policy in ten cities\n${day}`)).toEqual(['1 whole SEAWALL'])
    expect(doubtsOf(`From sensors to policy in ten cities\n${day}`)).toEqual([])
  })

  it('are headings that were taken for what a talk is about', () => {
    const text =
      '10:00-10:20 Welcome – Anna Keller (CNRS)\nWP1 – Mapping heat sources\n10:20-10:40 Sand – Tom Ash (CNRS)'
    expect(doubtsOf(text)).toEqual(['2 left WP1 – Mapping heat sources'])
  })

  it('are hours that go back, and the first that was taken for one after noon', () => {
    expect(doubtsOf('10:00 Welcome\n11:00 Sea walls\n09:00 Sand')).toEqual(['3 time 09:00'])
    expect(doubtsOf('10:00 Welcome\n11:00 Sea walls\n1:30 Sand\n2:30 Salt')).toEqual(['3 afternoon 13:30'])
  })

  it('are titles in one language where others are in two', () => {
    const text = '10:00 Accueil / Welcome\n10:10 La mer / The sea\n10:20 Le sable / The sand\n10:30 Digues de la mer'
    expect(doubtsOf(text)).toEqual(['4 language Digues de la mer'])
  })

  it('are few: most lines that are read rightly have none', () => {
    let [lines, marked] = [0, 0]
    for (const sample of [...programmesOfAnotherHand, ...programmesOfOrganisers]) {
      const read = readProgramme(textOf(sample))
      lines += new Set(
        [read, ...read.sessions, ...read.sessions.flatMap(({ sessions }) => sessions)].flatMap((part) => part.lines),
      ).size
      marked += new Set(read.doubts.map(({ number }) => number)).size
    }
    expect(marked).toBeGreaterThan(0)
    expect(marked / lines).toBeLessThan(0.05)
  })

  it.each(doubtKinds)('have a reason in both languages: %s', (kind) => {
    for (const language of ['fr', 'en'] as const) expect(reasons[kind][language]('X')).toMatch(/^.{10,}[.?]$/)
  })
})
