import { expect, it } from '@jest/globals'
import { kindOf } from '../../src/domain/programmeText/marks'
import { readProgramme } from '../../src/domain/programmeText/readProgramme'
import { Random } from '../support/random'
import { alike, LAYOUTS, plainLayout, written, type Layout } from './programmeLayouts'
import { outline, outlineOf, type Outline, type Sample } from './programmeOutline'
import { programmesAsPastedLines } from './programmesAsPastedLines'
import { programmesOfOrganisers } from './programmesOfOrganisers'
import { programmesOfSevenHands } from './programmesOfSevenHands'
import { programmesOfSevenHandsBoth } from './programmesOfSevenHandsBoth'

/** How many programmes are written and read: `LAYOUTS=1000 npm test -- programmeLayouts` tries more. */
const COUNT = Number(process.env['LAYOUTS'] ?? 60)

/** What outlines are drawn from, by the title of the whole. */
const TITLES = [
  'Papiers, guichets, attentes',
  'Credit before banks: lending, trust and paperwork in early modern Europe',
  "L'erreur : dire, corriger, laisser passer",
  'Nursing Research Afternoon',
  'Workshop on safe drinking water in small communities',
  'Political Ecology Reading Seminar',
  'Villes et chaleur',
  'Reading the land registry',
  'Soigner dehors',
  'LE MUSÉE ET SES RÉSERVES',
]

/** Values of a layout that are not read yet in most programmes. */
const NOT_YET: readonly string[] = [
  'between \n– ',
  'between \t',
  'between . ',
  'house  – ',
  'house  - ',
  'house \n',
  'house  / ',
  'name LEE Ann',
  'name ANN LEE',
  'several \n',
  'above series',
  'dayPlace behind',
  'subtitle bracket',
  'languages  – ',
  'languages below',
  'languages italics below',
  'languages columns',
]

/** Pairs of values that are not read yet together, though each is alone. */
const NOT_YET_TOGETHER: readonly string[] = [
  'above programme + opening subject',
  'between \n + people before',
  'between \n   + people before',
  'beforeTime •  + clock 0930',
  'clock 0930 + table title time who',
  'ends (20’) + table title time who',
  'ends [20] + table house apart',
  'headTimes own line + place beside',
  'header no + table house apart',
  'header no + table from to title who',
  'house  [ + people before',
  'people before + several  / ',
]

const samples: readonly Sample[] = [
  ...programmesOfSevenHands,
  ...programmesOfSevenHandsBoth,
  ...programmesOfOrganisers,
  ...programmesAsPastedLines,
]
const all = samples.map(({ says }) => outlineOf(says))
const outlines = TITLES.flatMap((title) => all.find((of) => of && (of.title.fr ?? of.title.en) === title) ?? [])

const isDiscussion = (title: string): boolean => kindOf(title) === 'discussion'

/** An outline and a layout in which two parts are not plain, the same for the same seed. */
const drawn = (seed: number): { of: Outline; layout: Layout; said: string } | null => {
  const random = new Random(seed, 0)
  const of = random.pick(outlines)
  const parts = Object.keys(LAYOUTS).filter((part) => part !== 'languages' || of.languages.length > 1)
  const changed = [...new Set([random.pick(parts), random.pick(parts)])].map((part) => {
    const value = random.pick(LAYOUTS[part as keyof Layout].slice(1) as readonly string[])
    return { part, value, said: `${part} ${value}` }
  })
  const said = changed
    .map((each) => each.said)
    .toSorted()
    .join(' + ')
  if (changed.some((each) => NOT_YET.includes(each.said)) || NOT_YET_TOGETHER.includes(said)) return null
  const layout = { ...plainLayout(), ...Object.fromEntries(changed.map(({ part, value }) => [part, value])) }
  return { of, layout, said }
}

it('reads programmes that are written from outlines, whatever they look like', () => {
  expect(outlines.length).toBe(TITLES.length)
  let count = 0
  const misread: { said: string; read: string[]; says: string[] }[] = []
  for (let seed = 1; count < COUNT; seed++) {
    const one = drawn(seed)
    if (!one) continue
    count++
    const { says, text } = written(one.of, one.layout, isDiscussion)
    const tried = { said: one.said, read: alike(outline(readProgramme(text))), says: alike(says) }
    if (tried.read.join('\n') !== tried.says.join('\n')) misread.push(tried)
  }
  expect(misread).toEqual([])
})
