import { expect, it } from '@jest/globals'
import { shapesFor } from '../../../src/api/public/shapes'

it('makes the HTML of a text once, however many fields of a question ask for it', () => {
  const related = { speakers: new Map(), organisations: new Map(), media: new Map(), placeholders: new Map() }
  const once = [{ type: 'paragraph', children: [{ type: 'text', text: 'Une fois' }] }]
  const texts = { fr: { root: { type: 'root', children: once } } }
  const shape = shapesFor('fr', ['fr', 'en'], related).richText(texts, 'x')
  const text = shape?.fr
  if (typeof text !== 'object' || text === null) throw new Error('There is no text.')
  expect(text.html).toContain('Une fois')
  // Whatever becomes of what it was made from.
  text.nodes.root.children?.splice(0)
  expect(text.html).toContain('Une fois')
  expect(shape?.html).toBe(text.html)
})
