import { expect, test } from '@jest/globals'
import { placeholderIn } from '../../src/domain/placeholders'
import { nearChanges, wordDiff } from '../../src/domain/wordDiff'

test.each([
  ['Exposé à définir', 'à définir'],
  ['Titre : à confirmer', 'à confirmer'],
  ['Titre provisoire', 'Titre provisoire'],
  ['TBC', 'TBC'],
  ['Speaker (TBA)', 'TBA'],
  ['Keynote – tbc', 'tbc'],
  ['tba', 'tba'],
  ['Titre à venir', 'Titre à venir'],
  ['Intervenante à venir', 'Intervenante à venir'],
  ['Title to follow', 'Title to follow'],
  ['Speakers to come', 'Speakers to come'],
  ['Lorem ipsum dolor sit amet, consectetur adipiscing elit', 'Lorem ipsum'],
  ['Nom : xxx', 'xxx'],
  ['Salle ????', '????'],
  ['To be announced', 'To be announced'],
  [
    'A long sentence that says who speaks first, who speaks last (to be confirmed), and who listens to them.',
    'to be confirmed',
  ],
  ['Ce qui reste à définir, selon les auteurs de ce rapport, est la place que le droit fait aux personnes.', null],
  ['What remains to be determined, as the authors of the report say, is the place of the law in all of this.', null],
  ['Une question ?', null],
  ['Todo sobre mi madre', null],
  ['Les années à venir', null],
  ['Les défis à venir', null],
  ['A road to follow', null],
  ['Le programme à venir de la présidence, tel que ses auteurs l’ont annoncé à Bruxelles en avril.', null],
  ['Super Bowl XXXVI', null],
  ['', null],
])('%s: %s', (text, found) => expect(placeholderIn(text)).toBe(found))

test('of what stays, the words beside what changed are shown', () => {
  const words = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => `w${from + n}`).join(' ')
  const parts = nearChanges(
    wordDiff(`${words(0, 50)} old ${words(50, 100)}`, `${words(0, 50)} new ${words(50, 100)}`),
    2,
  )
  expect(parts.map(({ text }) => text).join('')).toBe('… w48 w49 oldnew w50 w51 …')
  const short = wordDiff('a b c', 'a x c')
  expect(nearChanges(short)).toEqual(short)
})
