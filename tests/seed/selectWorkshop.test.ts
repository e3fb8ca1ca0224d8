import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { checkSeriesFile } from '../../seed/format/checkSeriesFile'
import type { SeriesForm } from '../../seed/format/normalSeries'
import { printSeries } from '../../seed/format/printSeries'
import { selectWorkshop } from '../../seed/format/selectWorkshop'

const formOf = (source: string): SeriesForm => {
  const { form, problems } = checkSeriesFile(source)
  expect(problems.filter(({ warning }) => !warning)).toEqual([])
  return form!
}

const series = `series: { key: chosen, status: published, title: { fr: Série, en: Series }, committee: [{ person: chair }] }
workshops:
  one:
    status: published
    title: { fr: Un, en: One }
    cover: media/cover.png
    moderators: [{ person: ada, affiliations: [{ organisation: guest }] }]
    programme:
      - kind: block
        title: { fr: Bloc, en: Block }
        sessions:
          - title: { fr: Exposé, en: Talk }
            people: [{ person: eva, printed: { name: E, affiliations: [{ organisation: former }] } }]
    aside: [{ title: { fr: Mis de côté }, people: [{ person: aside }] }]
    draft:
      title: { fr: Un, en: One }
      partners: [{ organisation: partner }]
  two: { status: draft, title: { fr: Deux }, moderators: [{ person: other }] }
sessions: [{ title: { fr: Sans atelier } }]
people:
  ada: { name: Ada, affiliations: [{ organisation: home }], picture: media/ada.png }
  eva: { name: Eva }
  aside: { name: Aside }
  chair: { name: Chair }
  other: { name: Other }
organisations:
  home: { name: { fr: Maison }, parent: mother }
  mother: { name: { fr: Mère }, logo: media/mother.png }
  guest: { name: { fr: Invitée } }
  former: { name: { fr: Ancienne } }
  partner: { name: { fr: Partenaire } }
  stranger: { name: { fr: Étrangère } }
media: { media/cover.png: { decorative: true }, media/ada.png: , media/mother.png: , media/other.png: }
`

test('one workshop comes with all that it names and all that these name, and with nothing else', () => {
  const selected = selectWorkshop(formOf(series), 'one')!
  expect({
    workshops: [...selected.workshops.keys()],
    sessions: selected.sessions,
    people: [...selected.people.keys()].sort(),
    organisations: [...selected.organisations.keys()].sort(),
    media: [...selected.media.keys()].sort(),
  }).toEqual({
    workshops: ['one'],
    sessions: [],
    people: ['ada', 'aside', 'eva'],
    organisations: ['former', 'guest', 'home', 'mother', 'partner'],
    media: ['media/ada.png', 'media/cover.png', 'media/mother.png'],
  })
  const text = printSeries(selected)
  expect(text).toMatch(/^series:\n {2}key: chosen\n\nworkshops:\n/)
  expect(formOf(text)).toEqual(expect.objectContaining(selected))
})

test('of every workshop of a series the file is right, and of none that is not there there is one', async () => {
  const form = formOf(await readFile('tests/seed/everything/series.yaml', 'utf8'))
  expect(form.workshops.size).toBeGreaterThan(1)
  for (const key of form.workshops.keys()) formOf(printSeries(selectWorkshop(form, key)!))
  expect(selectWorkshop(form, 'nowhere')).toBeNull()
})

test('a series of which a file says anything but the key says whether it is published', () => {
  const problems = (entry: string) =>
    checkSeriesFile(`series: ${entry}\n`).problems.map(({ code, path }) => `${path} ${code}`)
  expect(problems('{ key: chosen }')).toEqual([])
  expect(problems('{ key: chosen, title: { fr: Série } }')).toEqual(['series.status FIELD_MISSING'])
  expect(problems('{ key: chosen, status: }')).toEqual(['series.status CHOICE_UNKNOWN'])
  expect(problems('{}')).toEqual(['series.key FIELD_MISSING'])
})
