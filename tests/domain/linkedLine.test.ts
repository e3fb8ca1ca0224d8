import { describe, expect, it } from '@jest/globals'
import { linkLine } from '../../src/domain/linkedLine'

describe('a line with links on its words', () => {
  it('links the words that stand in it, and alters none', () => {
    const line = 'Centre A (Université B)/Daleth research'
    expect(linkLine(line, [{ href: 'https://d.example', names: ['Daleth research'] }])).toEqual({
      pieces: [{ text: 'Centre A (Université B)/' }, { text: 'Daleth research', href: 'https://d.example' }],
      left: [],
    })
  })

  it('takes the first wording that the line holds', () => {
    const { pieces } = linkLine('chercheuse, unité D3S', [
      { href: 'https://d3s.example', names: ['programme D3S', 'unité D3S', 'D3S'] },
    ])
    expect(pieces).toEqual([{ text: 'chercheuse, ' }, { text: 'unité D3S', href: 'https://d3s.example' }])
  })

  it('puts links in the order of the line', () => {
    const { pieces } = linkLine('A et B', [
      { href: 'https://b.example', names: ['B'] },
      { href: 'https://a.example', names: ['A'] },
    ])
    expect(pieces.map(({ href }) => href)).toEqual(['https://a.example', undefined, 'https://b.example'])
  })

  it('never puts two links on one word, and hands back what found no place', () => {
    const second = { href: 'https://two.example', names: ['Institut'] }
    const { left, pieces } = linkLine('Institut C', [
      { href: 'https://one.example', names: ['Institut C'] },
      second,
      { href: 'https://three.example', names: ['', ' '] },
    ])
    expect(pieces).toEqual([{ text: 'Institut C', href: 'https://one.example' }])
    expect(left.map(({ href }) => href)).toEqual(['https://two.example', 'https://three.example'])
  })
})
