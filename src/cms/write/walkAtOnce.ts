import type { Field, PayloadRequest, SanitizedCollectionConfig, Tab } from 'payload'
import { isRow, type Row } from '../../domain/row'

/**
 * Documents that a load writes are walked at once. Payload’s walks make a promise for each field of each document, and of each field that is in a form
 * alone; most need nothing but what is usual, or their texts put together. Here hooks are asked by the rules of Payload’s walks, in the same order, and
 * nothing is waited for that is no promise (https://github.com/payloadcms/payload/tree/v3.90.2/packages/payload/src/fields/hooks/beforeValidate/promise.ts and
 * ../beforeChange/promise.ts). Values are of the kinds of their fields, and no rule is asked: whoever calls judges.
 *
 * Upstream: docs/upstream/062-a-promise-for-each-field.md (open in 3.90.2). Goes when Payload walks plain fields without waiting. Told by
 * tests/cms/write/writeAmongKnown.test.ts.
 */

type Walk = 'beforeChange' | 'beforeValidate'
type Hook = (args: object) => unknown

/** A field as far as a walk goes. */
interface Walked {
  defaultValue?: unknown
  editor?: unknown
  hasMany?: boolean
  hooks?: { beforeChange?: readonly unknown[]; beforeValidate?: readonly unknown[] }
  localized?: boolean
  /** None of a tab. */
  type?: string
  virtual?: boolean | string
}

/** How a field is seen to. */
interface Step {
  defaultValue: unknown
  /** Those of the editor of a rich text, after its own. */
  editorHooks: readonly Hook[]
  field: object
  name: string
  type: string
  hooks: readonly Hook[]
  isLocalized: boolean
  siblings: readonly (Field | Tab)[]
  /** What is in a group, or in the rows of a list. */
  within?: readonly Step[]
}

// oxlint-disable-next-line typescript/consistent-type-assertions -- each hook is told what Payload tells it
const hooksOf = (hooks: readonly unknown[] | undefined): readonly Hook[] => (hooks ?? []) as readonly Hook[]

const editorHooksOf = (editor: unknown, walk: Walk): readonly Hook[] => {
  const hooks = isRow(editor) && isRow(editor.hooks) ? editor.hooks[walk] : undefined
  return hooksOf(Array.isArray(hooks) ? hooks : undefined)
}

/** Whether a walk does anything with a field that holds no others. @param all whether what is not said of it comes from somewhere */
const isWalked = (
  { defaultValue, hasMany }: Walked,
  { editorHooks, hooks, isLocalized }: Step,
  walk: Walk,
  all: boolean,
) =>
  hooks.length > 0 ||
  editorHooks.length > 0 ||
  (walk === 'beforeChange' ? isLocalized : all || defaultValue !== undefined || hasMany === true)

const stepsOf = (fields: readonly (Field | Tab)[], walk: Walk, all: boolean): Step[] =>
  fields.flatMap((field): Step[] => {
    if ('type' in field) {
      const { type } = field
      if (type === 'ui' || type === 'join') return []
      if (type === 'blocks' || type === 'point') throw new Error(`Documents with ${type} are not walked at once.`)
    }
    if ('tabs' in field) return stepsOf(field.tabs, walk, all)
    const name = 'name' in field ? field.name : undefined
    // What only lays a form out is no place in a document.
    if (name === undefined) return 'fields' in field ? stepsOf(field.fields, walk, all) : []
    const { defaultValue, editor, hooks, localized, type = 'group', virtual }: Walked = field
    if (virtual) return []
    const step: Step = {
      defaultValue,
      editorHooks: editorHooksOf(editor, walk),
      field,
      name,
      type,
      hooks: hooksOf(hooks?.[walk]),
      isLocalized: Boolean(localized),
      siblings: fields,
    }
    if (!('fields' in field)) return isWalked(field, step, walk, all) ? [step] : []
    const within = stepsOf(field.fields, walk, all)
    // A group is made where there is none.
    return type !== 'array' || within.length || isWalked(field, step, walk, all) ? [{ ...step, within }] : []
  })

const plans = new WeakMap<object, Map<string, Step[]>>()

/** What a walk does with the fields of a collection, worked out once. */
const planOf = ({ fields }: SanitizedCollectionConfig, walk: Walk, all = false): Step[] => {
  const known = plans.get(fields) ?? new Map<string, Step[]>()
  plans.set(fields, known)
  const kind = `${walk} ${all}`
  const made = known.get(kind) ?? stepsOf(fields, walk, all)
  known.set(kind, made)
  return made
}

/** Whether what a hook gives is to be awaited: a promise, or a query of a database, which is none and is awaited like one. */
const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'

/** What is done once something is known: as Payload awaits each hook, what all of them are asked first comes before anything that they give. */
const makeRounds = () => {
  const waiting: [value: unknown, then: (value: unknown) => void][] = []
  return {
    later: (given: unknown, then: (value: unknown) => void): void => {
      // What is awaited once is asked once: a query begins with it.
      const value = isThenable(given) ? Promise.resolve(given) : given
      // Where another fails first, nobody waits for it.
      if (value instanceof Promise) value.catch(() => undefined)
      waiting.push([value, then])
    },
    end: async (): Promise<void> => {
      for (const [value, then] of waiting) then(value instanceof Promise ? await value : value)
    },
  }
}

/** Where fields stand. */
interface Place {
  data: Row
  /** As it was stored, in one language. */
  doc: Row
  path: readonly string[]
  schemaPath: readonly string[]
  /** As it was stored, in all languages. */
  texts: Row
}

/** The row of a list that was stored under the same id. */
const rowOf = ({ id }: Row, rows: unknown): Row => {
  const all: readonly unknown[] = id && Array.isArray(rows) ? rows : []
  return all.filter(isRow).find((row) => row.id === id) ?? {}
}

const groupIn = (row: Row, name: string): Row => {
  const group = row[name]
  if (isRow(group)) return group
  const made: Row = {}
  row[name] = made
  return made
}

/** Goes into a group, or into the rows of a list. */
const enter = (
  { name, type, within }: Step,
  place: Place,
  visit: (steps: readonly Step[], place: Place) => void,
): void => {
  if (!within) return
  const { data, doc, texts } = place
  const [path, schemaPath] = [
    [...place.path, name],
    [...place.schemaPath, name],
  ]
  if (type !== 'array')
    return visit(within, {
      data: groupIn(data, name),
      doc: groupIn(doc, name),
      path,
      schemaPath,
      texts: groupIn(texts, name),
    })
  const rows = data[name]
  for (const [n, row] of (Array.isArray(rows) ? rows : []).entries())
    if (isRow(row))
      visit(within, {
        data: row,
        doc: rowOf(row, doc[name]),
        path: [...path, String(n)],
        schemaPath,
        texts: rowOf(row, texts[name]),
      })
}

export interface Walking {
  collection: SanitizedCollectionConfig
  data: Row
  /** As it is stored, in one language; empty for a new document. */
  doc: Row
  operation: 'create' | 'update'
  req: PayloadRequest
}

/** What a hook is told at a field: written out, as thousands are told. */
const toldOf = (
  { collection, data, doc, operation, req }: Walking,
  { field, name, siblings }: Step,
  place: Place,
  previousValue: unknown,
) => ({
  blockData: undefined,
  collection,
  context: req.context,
  data,
  field,
  global: null,
  indexPath: [],
  operation,
  originalDoc: doc,
  overrideAccess: true,
  parentIsLocalized: false,
  path: [...place.path, name],
  previousSiblingDoc: place.doc,
  previousValue,
  req,
  schemaPath: [...place.schemaPath, name],
  siblingData: place.data,
  siblingFields: siblings,
  value: place.data[name],
})

/** A copy of what is stored, which the walk may write into. */
const copyOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((row: unknown) => (isRow(row) ? { ...row } : row))
  return isRow(value) ? { ...value } : value
}

/** Whether a field has nothing to fall back on. */
const isUnsaid = ({ defaultValue, name }: Step, { doc }: Place): boolean =>
  doc[name] === undefined && defaultValue === undefined

const isHook = (value: unknown): value is Hook => typeof value === 'function'

/** What stands in a field where nothing is said. */
const usual = ({ defaultValue }: Step, req: PayloadRequest): unknown =>
  isHook(defaultValue) ? defaultValue({ locale: req.locale, req, user: req.user }) : copyOf(defaultValue)

/** Walks a document before it is judged: what is not said comes from what is stored, or is usual; hooks are asked. */
export const walkBeforeValidate = async (walking: Walking): Promise<void> => {
  const { collection, data, doc, operation, req } = walking
  const { end, later } = makeRounds()
  const visit = (steps: readonly Step[], place: Place): void => {
    for (const step of steps) {
      const { editorHooks, hooks, name, within } = step
      const row = place.data
      // Nothing is asked, and what stands there stays.
      if (!within && !hooks.length && !editorHooks.length && (row[name] !== undefined || isUnsaid(step, place)))
        continue
      let fallback: unknown
      const set = (value: unknown): void => {
        if (value !== undefined) row[name] = value
      }
      const askEditor = (n: number): void => {
        const hook = editorHooks[n]
        if (!hook) return enter(step, place, visit)
        const value = row[name]
        later(hook(toldOf(walking, step, place, value)), (given) => {
          set(given)
          askEditor(n + 1)
        })
      }
      const ask = (n: number): void => {
        const hook = hooks[n]
        if (!hook) {
          // A name without a value would be taken out again, and what was taken out of makes an object slow.
          if (row[name] === undefined && fallback !== undefined) row[name] = fallback
          return askEditor(0)
        }
        const told = toldOf(walking, step, place, place.doc[name])
        if (row[name] === undefined) told.value = fallback
        later(hook(told), (given) => {
          set(given)
          ask(n + 1)
        })
      }
      if (row[name] !== undefined) ask(0)
      else
        later(place.doc[name] === undefined ? usual(step, req) : copyOf(place.doc[name]), (value) => {
          fallback = value
          ask(0)
        })
    }
  }
  visit(planOf(collection, 'beforeValidate', operation === 'update'), {
    data,
    doc,
    path: [],
    schemaPath: [],
    texts: {},
  })
  await end()
}

/** Walks a document before it is stored: hooks are asked, and the languages of each text are put together. @param texts as it is stored, in all languages */
export const walkBeforeChange = async (
  walking: Walking & { texts: Row },
  locales: readonly string[],
): Promise<void> => {
  const { collection, data, doc, req, texts } = walking
  const mergeLocaleActions: (() => unknown)[] = []
  const ofWalk = { docWithLocales: texts, errors: [], fieldLabelPath: '', mergeLocaleActions, skipValidation: true }
  const { end, later } = makeRounds()
  const visit = (steps: readonly Step[], place: Place): void => {
    for (const step of steps) {
      const { editorHooks, hooks, isLocalized, name } = step
      const row = place.data
      const ask = (n: number): void => {
        if (n === hooks.length && isLocalized)
          mergeLocaleActions.push(() => mergeLocales(row, place.texts, name, req, locales))
        const hook = hooks[n] ?? editorHooks[n - hooks.length]
        if (!hook) return enter(step, place, visit)
        const told = toldOf(walking, step, place, place.doc[name])
        later(hook(Object.assign(told, ofWalk, { siblingDocWithLocales: place.texts })), (given) => {
          if (given !== undefined) row[name] = given
          ask(n + 1)
        })
      }
      ask(0)
    }
  }
  visit(planOf(collection, 'beforeChange'), { data, doc, path: [], schemaPath: [], texts })
  await end()
  for (const merge of mergeLocaleActions) await merge()
}

/** Puts the text of the language that is written to those of the others. */
const mergeLocales = (
  row: Row,
  texts: Row,
  name: string,
  { locale: own }: PayloadRequest,
  locales: readonly string[],
): void => {
  const stored = texts[name]
  const merged: Row = {}
  for (const locale of locales) {
    const text = locale === own ? row[name] : isRow(stored) ? stored[locale] : undefined
    if (text !== undefined) merged[locale] = text
  }
  if (Object.keys(merged).length) row[name] = merged
}
