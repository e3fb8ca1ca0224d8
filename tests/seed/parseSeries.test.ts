import { describe, expect, test } from '@jest/globals'
import { problemLine } from '../../seed/format/fileProblem'
import { parseSeries } from '../../seed/format/parseSeries'

/** `line:column path code` of every problem. */
const problemsOf = (source: string): string[] =>
  parseSeries(source).problems.map(({ code, column, line, path }) => `${line}:${column} ${path} ${code}`)

const good = `series:
  key: a-series
  status: published
  title: { fr: Une série, en: A series }
`

describe('a series file that is right', () => {
  test('null, blank and absent are the same', () => {
    const { form } = parseSeries(`${good}  tagline: { fr: "  ", en: }\n  contact:\n  links: []\npeople:\n`)
    expect(form?.series.fields).toEqual({ title: { fr: 'Une série', en: 'A series' } })
  })

  test('a session without a key gets one from its English title, and a second of the same title another', () => {
    const { form, problems } = parseSeries(`${good}workshops:
  one:
    status: draft
    programme:
      - title: { fr: Pause-café, en: Coffee break }
      - title: { en: Coffee break }
      - title: { fr: Été }
      - key: coffee-break-2
        title: { en: Tea }
`)
    expect(problems).toEqual([])
    expect(form?.workshops.get('one')?.programme.map(({ key }) => key)).toEqual([
      'coffee-break',
      'coffee-break-3',
      'ete',
      'coffee-break-2',
    ])
  })

  test('usual values may be said or left out', () => {
    const entry = (more: string) =>
      parseSeries(
        `${good}workshops:\n  one:\n    status: draft\n    programme:\n      - { key: a, title: { en: A }${more} }\n`,
      ).form
    expect(entry(', kind: talk, people: []')).toEqual(entry(''))
  })
})

describe('a series file that is wrong', () => {
  test('all problems come at once, each with line, column and field', () => {
    expect(
      problemsOf(`series:
  key: A Series
  status: live
  titel: { fr: Une série }
  links:
    - label: { fr: Lien }
      url: www.example.org
workshops:
  one:
    status: published
    number: 0
    title: { fr: 2021, en: One }
    startsAt: 26/04/2021
    programme:
      - kind: lecture
people:
  ada: { affiliations: [{ organisation: nowhere }] }
`),
    ).toEqual([
      '2:3 series.key SLUG_INVALID',
      '3:3 series.status CHOICE_UNKNOWN',
      '4:3 series.titel FIELD_UNKNOWN',
      '7:7 series.links.0.url URL_INVALID',
      '11:5 workshops.one.number NUMBER_RANGE',
      '12:14 workshops.one.title.fr TYPE_WRONG',
      '13:5 workshops.one.startsAt WALL_TIME_INVALID',
      '15:9 workshops.one.programme.0.kind CHOICE_UNKNOWN',
      '17:3 people.ada.name FIELD_MISSING',
    ])
  })

  test('references, keys, times and titles are judged together', () => {
    expect(
      problemsOf(`${good}workshops:
  one:
    status: published
    title: { fr: Un }
    timeZone: Europe/Paris
    startsAt: 2021-03-28T02:30
    endsAt: 2021-03-28T01:00
    cover: media/none.png
    moderators: [{ person: adda }]
    programme:
      - key: a
        title: { fr: A, en: A }
        sessions: [{ key: b, title: { fr: B, en: B } }]
      - key: c
        kind: block
        title: { fr: C }
        sessions:
          - { key: b, kind: block, title: { fr: B, en: B } }
  two:
    status: published
    title: { fr: Deux, en: Two }
    timeZone: Europe/Paris
    startsAt: 2021-04-26T16:00
    endsAt: 2021-04-26T18:00
    programme:
      - { key: late, title: { fr: Tard, en: Late }, startsAt: 2021-04-26T18:30 }
  three:
    status: draft
    draft: { title: { fr: Trois } }
people:
  ada: { name: Ada }
organisations:
  alone: { name: { fr: "" }, parent: alone }
media:
  ../secret.png:
`),
    ).toEqual([
      '8:5 workshops.one.title.en REQUIRED_IN',
      '10:5 workshops.one.startsAt WALL_TIME_SKIPPED',
      '12:5 workshops.one.cover KEY_UNKNOWN',
      '13:20 workshops.one.moderators.0.person KEY_UNKNOWN',
      '17:9 workshops.one.programme.0.sessions PROGRAMME_ITEMS_WITHOUT_BLOCK',
      '20:9 workshops.one.programme.1.title.en PROGRAMME_TITLE_MISSING',
      '22:15 workshops.one.programme.1.sessions.0.key KEY_TWICE',
      '22:23 workshops.one.programme.1.sessions.0.kind PROGRAMME_BLOCK_IN_BLOCK',
      '30:53 workshops.two.programme.0.startsAt SESSION_OUTSIDE',
      '33:5 workshops.three.draft DRAFT_OF_DRAFT',
      '37:12 organisations.alone.name REQUIRED_IN_ONE',
      '37:30 organisations.alone.parent ORGANISATION_OWN_PARENT',
      '39:3 media.../secret.png MEDIA_PATH',
    ])
  })

  test('a mark that is not closed is found in its language', () => {
    expect(
      problemsOf(
        `${good}workshops:\n  one:\n    status: draft\n    abstract:\n      fr: Un **mot\n      en: A [link](nowhere)\n`,
      ),
    ).toEqual(['9:7 workshops.one.abstract.fr MARK_OPEN', '10:7 workshops.one.abstract.en LINK_ADDRESS'])
  })

  test('what is no YAML says where', () => {
    expect(problemsOf('series:\n  key: [a\nx: }')[0]).toMatch(/^3:\d+ {2}YAML_SYNTAX$/)
    expect(problemsOf('series: {}\nseries: {}')[0]).toMatch(/^2:1 {2}YAML_SYNTAX$/)
    expect(problemsOf('')).toEqual(['1:1  FILE_EMPTY'])
    expect(problemsOf('just words')).toEqual(['1:1  TYPE_WRONG'])
  })

  test('a draft may break the rules that publishing asks for, and is warned of them', () => {
    const { form, problems } = parseSeries(`${good}workshops:
  one:
    status: draft
    startsAt: soon
    registration: { mode: external, url: later }
`)
    expect(problems.map(({ code, warning }) => [code, warning])).toEqual([
      ['WALL_TIME_INVALID', true],
      ['URL_INVALID', true],
    ])
    expect(form?.workshops.get('one')?.fields.startsAt).toBe('soon')
  })

  test('problems are said in the language of the reader, with what was probably meant', () => {
    const { problems } = parseSeries(`${good.replace('title', 'titel')}  title: { fr: A, en: 1 }\n`)
    expect(problems.map((problem) => problemLine(problem, 'en', 'file.yaml'))).toEqual([
      'file.yaml:4:3 series.titel: “titel” is not a field known here. Perhaps “title”?',
      'file.yaml:5:19 series.title.en: Expected here: a text. Put the value in quotation marks: "1".',
    ])
    expect(problemLine(problems[0]!, 'fr')).toBe(
      '4:3 series.titel: «\u00a0titel\u00a0» n’est pas un champ connu ici. Peut-être «\u00a0title\u00a0»\u202f?',
    )
  })

  test('every code has a sentence in both languages', () => {
    const { problems } = parseSeries(
      'series: { key: A, status: x, title: 1, links: {}, y: }\nworkshops: [1]\npeople: { a: { name: [] } }',
    )
    for (const problem of problems) {
      for (const language of ['fr', 'en'])
        expect(problemLine(problem, language)).not.toMatch(new RegExp(`: ${problem.code}$`))
    }
  })
})
