import type { FieldHook, RichTextHooks, TypeWithID } from 'payload'
import { frozen } from '../../domain/frozen'
import { hasRoot, isNode, type RichText } from '../../domain/richText'
import type { Row } from '../../domain/row'

/**
 * Rich texts that are kept in memory (database/keepDocuments.ts) are made for readers once: what Payload’s walk makes of one, node by node, is the
 * same for everybody, since no node of ours leads to a document or asks who reads. One with a footnote, which is a rich text of its own, is left to Payload.
 *
 * Upstream: none, it is no fault (3.90.2). Goes when Payload keeps what it makes of a rich text. Told by tests/cms/read/randomQuestions.test.ts.
 */

type EditorHook = NonNullable<RichTextHooks['afterRead']>[number]
type EditorArgs = Parameters<EditorHook>[0]
type Hook = FieldHook<TypeWithID, unknown, Row>

/** Walks the nodes of a text. */
export type Walk = (args: EditorArgs) => Promise<unknown>

/** What was made of a text, by the text as it is kept. */
const made = new WeakMap<object, object>()
/** What was made. */
const finished = new WeakSet<object>()
/** The text as it is kept, by its copy on the way to be made. */
const origins = new WeakMap<object, object>()

const holdsBlock = (node: unknown): boolean =>
  isNode(node) && (/block/i.test(node.type) || (Array.isArray(node.children) && node.children.some(holdsBlock)))

/** Whether a text is kept, and the same for everybody. */
const isKept = (value: unknown): value is RichText =>
  hasRoot(value) && Object.isFrozen(value) && (made.has(value) || !holdsBlock(value.root))

/** Whether it is a text as readers get it. */
export const isMade = (value: unknown): boolean => isNode(value) && finished.has(value)

/** The hook of a field, which is asked once for each text that is kept. */
export const madeOnce =
  (hook: Hook): Hook =>
  (args) => {
    const { req, value } = args
    if (req.payloadAPI !== 'REST' || !isKept(value)) return hook(args)
    const known = made.get(value)
    if (known) return known
    const copy: unknown = hook(args)
    if (hasRoot(copy) && copy !== value) origins.set(copy, value)
    return copy
  }

/** Walks the nodes of a text to the end: those of a text that is kept, once. */
export const walkOnce =
  (hooks: readonly EditorHook[]): Walk =>
  async (args) => {
    const { fieldPromises = [], populationPromises = [] } = args
    const origin = isNode(args.value) ? origins.get(args.value) : undefined
    let value: unknown = args.value
    for (const hook of hooks) {
      const walked: unknown = await hook({ ...args, value })
      if (walked !== undefined) value = walked
    }
    // What is begun may begin more.
    while (fieldPromises.length || populationPromises.length) {
      await Promise.all(fieldPromises.splice(0))
      await Promise.all(populationPromises.splice(0))
    }
    if (origin && isNode(value)) {
      made.set(origin, frozen(value))
      finished.add(value)
    }
    return value
  }
