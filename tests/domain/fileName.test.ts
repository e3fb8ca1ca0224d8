import { expect, it } from '@jest/globals'
import { fileNameFrom, isFileName } from '../../src/domain/fileName'

it.each([
  ['photo.jpg', 'photo.jpg'],
  ['Élan & co.jpg', 'Élan & co.jpg'],
  ['../../etc/photo.jpg', 'photo.jpg'],
  ['C:\\pictures\\photo.jpg', 'photo.jpg'],
  ['con.png', 'picture-con.png'],
  ['LPT1', 'picture-LPT1'],
  ['Aux.of.png', 'picture-Aux.of.png'],
  ['console.png', 'console.png'],
  ['.png', 'png'],
  ['..', 'picture'],
  ['', 'picture'],
  ['a .png', 'a.png'],
  ['a..png', 'a.png'],
  ['a.png. ', 'a.png'],
  ['a#<>:"|?*\u0000\u202eb.png', 'ab.png'],
  [`${'x'.repeat(196)}.png`, `${'x'.repeat(196)}.png`],
  [`${'字'.repeat(100)}.png`, `${'字'.repeat(62)}.png`],
  [`con.${'x'.repeat(300)}`, `picture-con.${'x'.repeat(186)}`],
])('makes of %p a name that every system can have: %p', (given, name) => {
  expect(fileNameFrom(given)).toBe(name)
  expect(isFileName(name)).toBe(true)
})
