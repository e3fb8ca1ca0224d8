import { expect, test } from '@jest/globals'
import { buttonTokens, fillTokens, messageTokens, parseTokens, textParts, withLinks } from '../../src/domain/mailTexts'
import { growthOf, MOST_GROWTH } from '../support/growthOf'

test('placeholders are those of a closed list, and nothing else in braces is one', () => {
  const { pieces, tokens, unknown } = parseTokens('Hello {name}, {nom} {name} at {place}\n{button:own}', messageTokens)
  expect(tokens).toEqual(['name', 'place', 'button:own'])
  expect(unknown).toEqual(['{nom}'])
  expect(pieces.map((piece) => (piece.is === 'text' ? piece.text : piece.written)).join('')).toBe(
    'Hello {name}, {nom} {name} at {place}\n{button:own}',
  )
  const hostile = ['{name.constructor}', '{{7*7}}', '${name}', '{ name }', '{Name}', '{__proto__}', '{}', '{{name}}']
  const found = hostile.map((text) => parseTokens(text, messageTokens))
  expect(found.map((one) => one.unknown)).toEqual([
    ['{name.constructor}'],
    ['{7*7}'],
    [],
    ['{ name }'],
    ['{Name}'],
    ['{__proto__}'],
    ['{}'],
    [],
  ])
  // A brace alone is a letter.
  expect(parseTokens('a { b } c :-} {', messageTokens).unknown).toEqual(['{ b }'])
  expect(parseTokens('{na\nme}', messageTokens)).toMatchObject({ tokens: [], unknown: [] })
})

test('values are put in as they are, and never read for placeholders', () => {
  const values = { name: '{workshop} $& $1', workshop: 'W', date: 'today', place: '' }
  expect(fillTokens('{name}: {workshop}, {date}', messageTokens, values)).toBe('{workshop} $& $1: W, today')
  expect(fillTokens('${name}{{name}}', messageTokens, { name: 'x' })).toBe('$x{x}')
  expect(fillTokens('Hello {name},\n{place} here', messageTokens, { name: '' })).toBe('Hello,\n here')
  expect(fillTokens('Bonjour\u00A0{name}\u00A0!', messageTokens, {})).toBe('Bonjour\u00A0!')
  expect(fillTokens('{nom}', messageTokens, { name: 'x' })).toBe('{nom}')
})

test('blank lines part paragraphs, and a button stands between them', () => {
  expect(textParts('One\r\ntwo \n \n\n  three\n{button:own}\nfour {button:own} five\n\n', buttonTokens)).toEqual([
    { is: 'paragraph', lines: ['One', 'two'] },
    { is: 'paragraph', lines: ['three'] },
    { is: 'button', name: 'button:own' },
    { is: 'paragraph', lines: ['four'] },
    { is: 'button', name: 'button:own' },
    { is: 'paragraph', lines: ['five'] },
  ])
  expect(textParts(' \n\n', buttonTokens)).toEqual([])
})

test('an address that was typed is a link without what follows it', () => {
  expect(withLinks('See https://a.example/b?c=d&e, or (https://x.example/y_(z)).')).toEqual([
    { text: 'See ' },
    { text: 'https://a.example/b?c=d&e', url: 'https://a.example/b?c=d&e' },
    { text: ', or (' },
    { text: 'https://x.example/y_(z)', url: 'https://x.example/y_(z)' },
    { text: ').' },
  ])
  for (const text of ['javascript:alert(1)', 'http://', 'data:text/html,x', '<a href="x">', 'www.example.org'])
    expect(withLinks(text)).toEqual([{ text }])
  expect(withLinks('https://a.example/"onclick="x')).toEqual([
    { text: 'https://a.example/', url: 'https://a.example/' },
    { text: '"onclick="x' },
  ])
})

test('texts of many letters that are alike are read in no time', () => {
  const read = (count: number): void => {
    const many = (letter: string): string => letter.repeat(count)
    expect(textParts(`a${many(' ')}b`, buttonTokens)).toHaveLength(1)
    expect(withLinks(`https://a.example/${many(')')}x`)).toHaveLength(1)
    expect(withLinks(`https://a.example/x${many('.')}`)[0]).toEqual({
      text: 'https://a.example/x',
      url: 'https://a.example/x',
    })
    expect(fillTokens(`a${many(' ')}x{name}${many(' ')}{name}.`, messageTokens, {})).toBe(`a${many(' ')}x.`)
  }
  expect(growthOf(read, 20_000)).toBeLessThan(MOST_GROWTH)
})
