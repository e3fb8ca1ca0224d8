import type { PastedNode } from '../../src/domain/pastedHtml'

const VOID = new Set(['BR', 'META', 'COL', 'IMG', 'HR', 'LINK'])
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' }

interface Element extends PastedNode {
  childNodes: PastedNode[]
}

/** The tree that a browser makes of HTML whose elements are closed. */
export const htmlTree = (html: string): PastedNode => {
  const element = (name: string, attributes = new Map<string, string>()): Element => ({
    nodeType: 1,
    nodeName: name,
    nodeValue: null,
    childNodes: [],
    getAttribute: (attribute) => attributes.get(attribute) ?? null,
  })
  const open: Element[] = [element('BODY')]
  for (const [token, end, name = '', said = ''] of html.matchAll(
    /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([\w:]+)([^>]*)>|[^<]+/g,
  )) {
    const inside = open.at(-1) as Element
    if (token.startsWith('<!')) continue
    if (!token.startsWith('<')) {
      const nodeValue = token
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
        .replace(/&(\w+);/g, (whole, entity: string) => ENTITIES[entity] ?? whole)
      inside.childNodes.push({ nodeType: 3, nodeName: '#text', nodeValue, childNodes: [] })
    } else if (end) {
      if (inside.nodeName !== name.toUpperCase()) throw new Error(`</${name}> ends <${inside.nodeName}>`)
      open.pop()
    } else {
      const attributes = [...said.matchAll(/([\w:-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)].map(
        ([, key = '', double, single, bare]) => [key, double ?? single ?? bare ?? ''] as const,
      )
      const child = element(name.toUpperCase(), new Map(attributes))
      inside.childNodes.push(child)
      if (!VOID.has(child.nodeName) && !said.endsWith('/')) open.push(child)
    }
  }
  return open[0] as Element
}
