import { expect, it } from '@jest/globals'
import { parse, print } from 'graphql'
import { textOfDocument } from '../../packages/client/src/document'

const documents = [
  '{ series { title { text } } }',
  `query One($slug: String! = "a", $some: [PublicWhen!]!, $where: Input = { a: [1, -2.5e3, true, null, PAST], b: {} }) @live(if: true) {
    first: workshop(slug: $slug, text: "é \\"quoted\\" \\\\ \\n ☃") @include(if: $yes) @skip(if: false) { ...Part ... on PublicWorkshop @x { id } ... @y { slug } }
  }
  fragment Part on PublicWorkshop @z(a: 1) { number title(locale: fr, a: [$no]) { text } }`,
  'mutation ($input: RegistrationInput!) { register(input: $input, workshop: """a "block" text""") { status } }',
  'subscription Named { a }',
]

it.each(documents)('writes the nodes of a document as a text that says the same: %#', (text) => {
  const document = parse(text)
  const plain = (value: string) =>
    print(parse(value.replaceAll('"""a "block" text"""', JSON.stringify('a "block" text'))))
  expect(plain(textOfDocument(document))).toBe(plain(text))
  // Nodes without their places, as some parsers leave them.
  expect(textOfDocument(JSON.parse(JSON.stringify(document)) as object)).toBe(textOfDocument(document))
})

it('takes a text as it is, and one that is an object', () => {
  expect(textOfDocument('{ a }')).toBe('{ a }')
  expect(textOfDocument(Object.assign(Object('{ b }') as object, { __meta__: {} }))).toBe('{ b }')
})
