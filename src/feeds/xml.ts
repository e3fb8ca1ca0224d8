/** XML 1.0, written. */

/** An element: what is in it that is a text is written as one. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string | null>>
  children: readonly (Element | string)[]
}

/** An element. An attribute that is null is left out, as is a child. */
export const element = (
  name: string,
  attributes: Element['attributes'] = {},
  ...children: readonly (Element | string | null)[]
): Element => ({ name, attributes, children: children.filter((child) => child !== null) })

/** What no document of XML 1.0 may have, however it is written: control characters, halves of characters, U+FFFE and U+FFFF (XML, 2.2). */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text without what XML cannot say. Ends of lines become the one that every parser makes of them (XML, 2.11). */
const sayable = (text: string): string => text.replace(forbidden, '').replace(/\r\n?/g, '\n')

/** `>` too: after two square brackets it may not stand as it is. */
const inText = (text: string): string => sayable(text).replace(/[&<>]/g, (character) => escapes[character] ?? '')

/** Ends of lines and tabulators as references: parsers make spaces of them (XML, 3.3.3). */
const inAttribute = (text: string): string =>
  sayable(text)
    .replace(/[&<>"]/g, (character) => escapes[character] ?? '')
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`)

const written = ({ attributes, children, name }: Element): string => {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${inAttribute(value)}"`],
  )
  const inner = children.map((child) => (typeof child === 'string' ? inText(child) : written(child))).join('')
  return inner ? `<${name}${said.join('')}>${inner}</${name}>` : `<${name}${said.join('')}/>`
}

/** A document, in UTF-8. */
export const xmlDocument = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`
