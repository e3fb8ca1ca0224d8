import { describe, expect, test } from '@jest/globals'
import { problemLine } from '../../seed/format/fileProblem'
import { checkSeriesFile } from '../../seed/format/checkSeriesFile'

/** `line:column path code` of every problem. */
const problemsOf = (source: string): string[] =>
  checkSeriesFile(source).problems.map(({ code, column, line, path }) => `${line}:${column} ${path} ${code}`)

const good = `series:
  key: a-series
  status: published
  title: { fr: Une série, en: A series }
`

describe('a series file that is right', () => {
  test('null, blank and absent are the same', () => {
    const { form } = checkSeriesFile(`${good}  tagline: { fr: "  ", en: }\n  contact:\n  links: []\npeople:\n`)
    expect(form?.series.fields).toEqual({ title: { fr: 'Une série', en: 'A series' } })
  })

  test('a session without a key gets one from its English title, and a second of the same title another', () => {
    const { form, problems } = checkSeriesFile(`${good}workshops:
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
      checkSeriesFile(
        `${good}workshops:\n  one:\n    status: draft\n    programme:\n      - { key: a, title: { en: A }${more} }\n`,
      ).form
    expect(entry(', kind: talk, people: []')).toEqual(entry(''))
  })
})

describe('a series file that is wrong', () => {
  test('what is longer than a document may be is named, wherever it stands', () => {
    const long = 'Words. '.repeat(13_000)
    const session = `{ key: a, title: { fr: A, en: A }, abstract: { fr: ${long} } }`
    const workshop = `    status: draft\n    programme: [${session}]\n`
    expect(
      problemsOf(`${good}workshops:\n  one:\n${workshop}people:\n  ana: { name: Ana, biography: { en: ${long} } }\n`),
    ).toEqual([
      expect.stringMatching(/^8:\d+ workshops.one.programme.0.abstract DOCUMENT_LONG$/),
      expect.stringMatching(/^10:\d+ people.ana.biography DOCUMENT_LONG$/),
    ])
    // Each language has its own measure.
    const half = long.slice(0, 50_000)
    expect(problemsOf(`${good}people:\n  ana: { name: Ana, biography: { fr: ${half}, en: ${half} } }\n`)).toEqual([])
  })

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
      '8:5 workshops.one.title.en TRANSLATION_MISSING',
      '10:5 workshops.one.startsAt WALL_TIME_SKIPPED',
      '12:5 workshops.one.cover KEY_UNKNOWN',
      '13:20 workshops.one.moderators.0.person KEY_UNKNOWN',
      '17:9 workshops.one.programme.0.sessions PROGRAMME_ITEMS_WITHOUT_BLOCK',
      '20:9 workshops.one.programme.1.title.en PROGRAMME_TITLE_MISSING',
      '22:15 workshops.one.programme.1.sessions.0.key KEY_TWICE',
      '22:23 workshops.one.programme.1.sessions.0.kind PROGRAMME_BLOCK_IN_BLOCK',
      '30:53 workshops.two.programme.0.startsAt SESSION_OUTSIDE',
      '33:5 workshops.three.draft DRAFT_OF_DRAFT',
      '37:12 organisations.alone.name TEXT_MISSING',
      '37:30 organisations.alone.parent ORGANISATION_OWN_PARENT',
      '39:3 media.../secret.png MEDIA_PATH',
    ])
  })

  test('what only a publication refuses is found before it', () => {
    const workshop = (key: string, more: string) =>
      `  ${key}:\n    status: published\n    title: { fr: Un, en: One }\n${more}`
    expect(
      problemsOf(
        `${good}workshops:\n${workshop('one', '    number: 3\n    registration: { mode: external }\n')}${workshop(
          'two',
          '    number: 3\n    publishAt: 2030-01-01T10:00\n    abstract: { fr: "Un mot^[]" }\n    cover: media/a.png\n',
        )}media: { media/a.png: { alt: { fr: " " } } }\n`,
      ),
    ).toEqual([
      '10:5 workshops.one.registration.url REGISTRATION_URL_MISSING',
      '14:5 workshops.two.number NUMBER_TAKEN',
      '15:5 workshops.two.publishAt PUBLISH_AT_PUBLISHED',
      '16:17 workshops.two.abstract.fr NOTE_EMPTY',
      '17:5 workshops.two.cover COVER_ALT_MISSING',
    ])
  })

  test('a spelling is one workshop’s, whatever the language', () => {
    const source = `${good}workshops:
  one: { status: draft, slugs: { fr: un, en: one } }
  two: { status: draft, slugs: { en: un } }
  three: { status: draft, slugs: { fr: two, en: Deux } }
`
    expect(problemsOf(source)).toEqual([
      '7:34 workshops.two.slugs.en SLUG_TAKEN',
      '8:36 workshops.three.slugs.fr SLUG_TAKEN',
      '8:45 workshops.three.slugs.en SLUG_INVALID',
    ])
  })

  test('a time to publish at lies ahead, in the zone of the series', () => {
    const source = `${good}  timeZone: Europe/Paris
workshops:
  one: { status: draft, title: { fr: Un }, publishAt: 2030-01-01T10:00 }
  two:
    status: published
    title: { fr: Deux, en: Two }
    draft: { title: { fr: Trois }, publishAt: 2030-01-01T10:01 }
`
    const problemsAt = (text: string, now: string) => checkSeriesFile(text, { now }).problems.map(({ path }) => path)
    expect(problemsAt(source, '2030-01-01T08:59:00.000Z')).toEqual([])
    expect(problemsAt(source, '2030-01-01T09:00:00.000Z')).toEqual(['workshops.one.publishAt'])
    expect(problemsAt(source, '2030-01-01T09:01:00.000Z')).toHaveLength(2)
    // Of no zone nothing is known: somewhere the time has not come yet.
    expect(problemsAt(source.replace('  timeZone: Europe/Paris\n', ''), '2030-01-01T21:59:00.000Z')).toEqual([])
  })

  test('organisations that are part of each other are named once, with the whole circle', () => {
    const { problems } = checkSeriesFile(`${good}organisations:
  a: { name: { fr: A }, parent: b }
  b: { name: { fr: B }, parent: c }
  c: { name: { fr: C }, parent: d }
  d: { name: { fr: D }, parent: b }
  e: { name: { fr: E }, parent: e }
`)
    expect(problems.map((problem) => problemLine(problem, 'en'))).toEqual([
      '7:25 organisations.b.parent: These organisations belong to each other in a circle: b → c → d → b.',
      '10:25 organisations.e.parent: An organisation cannot belong to itself.',
    ])
  })

  test('a session stands in the programme, aside, or nowhere: its key is given once', () => {
    const session = (key: string) => `{ key: ${key}, title: { fr: A, en: A } }`
    expect(
      problemsOf(`${good}workshops:
  one:
    status: published
    title: { fr: Un, en: One }
    programme: [${session('a')}]
    aside: [${session('a')}]
  two:
    status: published
    title: { fr: Deux, en: Two }
    programme: [${session('a')}]
    aside: [${session('a')}]
    draft: { title: { fr: Deux }, programme: [${session('b')}] }
sessions: [${session('a')}, ${session('a')}]
`),
    ).toEqual(['10:15 workshops.one.aside.0.key KEY_TWICE', '17:51 sessions.1.key KEY_TWICE'])
  })

  test('a session aside gets a key that its programme does not have', () => {
    const { form } = checkSeriesFile(`${good}workshops:
  one:
    status: draft
    programme: [{ title: { en: Talk } }]
    aside: [{ title: { en: Talk } }]
`)
    const workshop = form!.workshops.get('one')!
    expect([...workshop.programme, ...workshop.aside].map(({ key }) => key)).toEqual(['talk', 'talk-2'])
  })

  test('a tree of what is no rich text is refused, also in a draft', () => {
    const abstract = (nodes: string) =>
      problemsOf(
        `${good}workshops:\n  one:\n    status: draft\n    abstract:\n      en: { type: root, children: [${nodes}] }\n`,
      ).filter((problem) => !problem.endsWith('NOTE_EMPTY'))
    const paragraph = (node: string) => `{ type: paragraph, children: [${node}] }`
    const refused = ['9:7 workshops.one.abstract.en RICH_TEXT_INVALID']
    expect(abstract(paragraph('{ type: text, text: x }'))).toEqual([])
    expect(abstract('{ type: upload }')).toEqual(refused)
    expect(abstract(paragraph('{ type: text, text: 5 }'))).toEqual(refused)
    expect(abstract(paragraph('{ type: link, fields: { url: "javascript:x" } }'))).toEqual(refused)
    const note = (root: string) => paragraph(`{ type: inlineBlock, fields: { blockType: footnote, note: ${root} } }`)
    expect(abstract(note('{ root: { type: root, children: x } }'))).toEqual(refused)
    expect(abstract(note('{ root: { type: root, children: [] } }'))).toEqual([])
  })

  test('a language that the content does not have is named, with those that it has', () => {
    const { problems } = checkSeriesFile(
      `${good.replace('en: A series', 'en: A series, de: Eine Reihe')}  tagline: { fr: Un, titel: x }\n`,
    )
    expect(problems.map((problem) => problemLine(problem, 'en'))).toEqual([
      '4:41 series.title.de: The languages of the content are French (fr) and English (en); “de” (German) is not one of them.',
      '5:22 series.tagline.titel: The languages of the content are French (fr) and English (en); “titel” is not one of them.',
    ])
    expect(problemLine(problems[0]!, 'fr')).toBe(
      '4:41 series.title.de: Les langues du contenu sont français (fr) et anglais (en)\u202f; «\u00a0de\u00a0» (allemand) n’en fait pas partie.',
    )
  })

  test.each(['../a.png', '/a.png', 'a/../../b.png', 'con.png', 'a /b.png', 'a .png', 'a#b.png', 'b.png.'])(
    'a picture cannot stand under %j',
    (path) => {
      expect(problemsOf(`${good}media:\n  "${path}":\n`)).toEqual([`6:3 media.${path} MEDIA_PATH`])
    },
  )

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
    const { form, problems } = checkSeriesFile(`${good}workshops:
  one:
    status: draft
    timeZone: Mars/Olympus
    abstract: { fr: "Un mot^[]" }
    registration: { mode: external, url: later }
`)
    expect(problems.map(({ code, warning }) => [code, warning])).toEqual([
      ['ZONE_UNKNOWN', true],
      ['NOTE_EMPTY', true],
      ['URL_INVALID', true],
    ])
    expect(form?.workshops.get('one')?.fields.timeZone).toBe('Mars/Olympus')
  })

  test('what no draft can be stored with is refused in a draft too', () => {
    for (const time of ['soon', '2031-02-30T10:00'])
      expect(problemsOf(`${good}workshops:\n  one: { status: draft, startsAt: ${time} }\n`)).toEqual([
        expect.stringMatching(/ workshops\.one\.startsAt WALL_TIME_INVALID$/),
      ])
    const { form, problems } = checkSeriesFile(`${good}workshops:\n  one: { status: draft, attendanceMode: maybe }\n`)
    expect(problems.map(({ code, warning }) => [code, warning])).toEqual([['CHOICE_UNKNOWN', undefined]])
    expect(form).toBeUndefined()
  })

  test('what is wrong is said before what only a draft may be, where there is too much for both', () => {
    const links = Array.from({ length: 300 }, () => '{ url: x }').join(', ')
    const { problems } = checkSeriesFile(
      `series: { key: a, status: draft, title: { fr: A }, links: [${links}] }\npeople: { ada: { name: A, titel: x } }\n`,
    )
    expect(problems.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 199 }, () => 'URL_INVALID'),
      'FIELD_UNKNOWN',
      'PROBLEMS_MORE',
    ])
    expect(problems.at(-1)).toMatchObject({ params: { count: 101 } })
    expect(problemLine(problems.at(-1)!, 'fr')).toBe(
      '2:27: Il y a encore 101\u00a0autres problèmes. Corrigez d’abord ceux-ci, puis vérifiez le fichier à nouveau.',
    )
  })

  test('what is said of a long key is short', () => {
    const { problems } = checkSeriesFile(`${good}people: { ${'k'.repeat(1000)}: { ${'x'.repeat(1000)}: 1 } }\n`)
    for (const problem of problems) expect(problemLine(problem, 'en').length).toBeLessThan(700)
  })

  test('many sessions of one title have a key each, and many organisations stand in each other', () => {
    const titles = Array.from({ length: 3000 }, () => '{ title: { en: A } }').join(', ')
    const { form } = checkSeriesFile(`${good}workshops: { one: { status: draft, programme: [${titles}] } }\n`)
    expect(form?.workshops.get('one')?.programme.at(-1)?.key).toBe('a-3000')
    const nested = Array.from({ length: 3000 }, (_, n) => `  o${n}: { name: { fr: O }, parent: o${n + 1} }\n`)
    const { problems } = checkSeriesFile(`${good}organisations:\n${nested.join('')}  o3000: { name: { fr: O } }\n`)
    expect(problems).toEqual([])
  })

  test('problems are said in the language of the reader, with what was probably meant', () => {
    const { problems } = checkSeriesFile(`${good.replace('title', 'titel')}  title: { fr: A, en: 1 }\n`)
    expect(problems.map((problem) => problemLine(problem, 'en', 'file.yaml'))).toEqual([
      'file.yaml:4:3 series.titel: “titel” is not a field known here. Perhaps “title”?',
      'file.yaml:5:19 series.title.en: Expected here: a text. Put the value in quotation marks: "1".',
    ])
    expect(problemLine(problems[0]!, 'fr')).toBe(
      '4:3 series.titel: «\u00a0titel\u00a0» n’est pas un champ connu ici. Peut-être «\u00a0title\u00a0»\u202f?',
    )
  })

  test('every code has a sentence in both languages', () => {
    const { problems } = checkSeriesFile(
      'series: { key: A, status: x, title: 1, links: {}, y: }\nworkshops: [1]\npeople: { a: { name: [] } }',
    )
    for (const problem of problems) {
      for (const language of ['fr', 'en'])
        expect(problemLine(problem, language)).not.toMatch(new RegExp(`: ${problem.code}$`))
    }
  })
})
