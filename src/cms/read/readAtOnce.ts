import {
  createDataloaderCacheKey,
  type CollectionSlug,
  type Field,
  type FieldAccess,
  type FieldHook,
  type PayloadRequest,
  type PopulateType,
  type SelectType,
  type TypeWithID,
  type UIField,
} from 'payload'
import { getSelectMode } from 'payload/shared'
import { isLocaleOf } from '../../database/request'
import { isRow, type Row } from '../../domain/row'
import { mayBeForm } from '../fields/sideBySide'
import { isMade, madeOnce, walkOnce, type Walk } from './madeOnce'
import type { BeforeAnyOperation, Operation } from '../write/beforeWrite'

/**
 * Documents are read at once. Payload’s walk makes a promise for each field of each document that it answers, and most fields need nothing of it but
 * their text in one language. Those are seen to here, all in one pass, by the rules of Payload’s walk
 * (https://github.com/payloadcms/payload/blob/v3.90.2/packages/payload/src/fields/hooks/afterRead/promise.ts), and what they need of it is left to it:
 * relations to several, hooks of texts in several languages. Answers are the same byte for byte.
 *
 * Upstream: docs/upstream/062-a-promise-for-each-field.md (open in 3.90.2). Goes when Payload walks plain fields without waiting. Told by
 * tests/cms/fields/sideBySide.test.ts and tests/cms/read/randomQuestions.test.ts.
 */

type Named = Exclude<Extract<Field, { name: string }>, UIField>

/** How a field is seen to. */
interface Step {
  field: Named
  hook?: FieldHook<TypeWithID, unknown, Row>
  isHidden: boolean
  isLocalized: boolean
  mayRead?: FieldAccess
  /** Of a relation that is filled in: the collection that it leads to. */
  leadsTo?: CollectionSlug
  /** Of a rich text: what walks its nodes. */
  walk?: Walk
  /** The fields in it, of a group or of the rows of a list. */
  within?: readonly Step[]
}

interface Plan {
  /** What is left to Payload’s walk. */
  rest: Field[]
  steps: Step[]
}

const together = (plans: readonly (Plan | null)[]): Plan | null => {
  const known = plans.filter((plan) => plan !== null)
  if (known.length < plans.length) return null
  return { rest: known.flatMap(({ rest }) => rest), steps: known.flatMap(({ steps }) => steps) }
}

const isPlain = (field: Named): boolean =>
  !field.hidden &&
  !field.hooks?.afterRead?.length &&
  !field.access?.read &&
  !('localized' in field && field.localized) &&
  !('virtual' in field && field.virtual) &&
  field.defaultValue === undefined

/** Of a relation to one document, which is filled in. */
const planOfRelation = (field: Extract<Named, { type: 'relationship' | 'upload' }>): Plan | null => {
  const plan = planOfValue(field)
  const [step] = plan?.steps ?? []
  if (step && typeof field.relationTo === 'string') step.leadsTo = field.relationTo
  return plan
}

const planOfText = (field: Extract<Named, { type: 'richText' }>): Plan => {
  const { access, editor, hooks, virtual } = field
  const [hook, second] = hooks?.afterRead ?? []
  if (virtual || second || typeof editor !== 'object' || !('hooks' in editor)) return { rest: [field], steps: [] }
  const step: Step = { field, isHidden: Boolean(field.hidden), isLocalized: Boolean(field.localized) }
  if (hook) step.hook = madeOnce(hook)
  if (access?.read) step.mayRead = access.read
  step.walk = walkOnce(editor.hooks?.afterRead ?? [])
  return { rest: [], steps: [step] }
}

/** Of a field that holds others. */
const planOfHolder = (field: Extract<Named, { type: 'array' | 'group' }>, fills: boolean): Plan | null => {
  const inner = isPlain(field) ? planOf(field.fields, fills) : null
  if (!inner) return null
  const step = { field, isHidden: false, isLocalized: false, within: inner.steps }
  return { rest: inner.rest.length ? [{ ...field, fields: inner.rest }] : [], steps: [step] }
}

const planOfValue = (field: Named): Plan | null => {
  const { access, hooks } = field
  if ('virtual' in field && typeof field.virtual === 'string') return null
  const isLocalized = 'localized' in field && Boolean(field.localized)
  const [hook, second] = hooks?.afterRead ?? []
  if (second ?? (isLocalized && hook)) return { rest: [field], steps: [] }
  const step: Step = { field, isHidden: Boolean(field.hidden), isLocalized }
  if (hook) step.hook = hook
  if (access?.read) step.mayRead = access.read
  return { rest: [], steps: [step] }
}

/**
 * What is done with fields of a document, in their order.
 * @param fills whether relations are filled in with what they lead to
 * @returns null where a field is of a kind that is not known here: its document is left to Payload whole
 */
const planOf = (fields: readonly Field[], fills: boolean): Plan | null =>
  together(
    fields.map((field): Plan | null => {
      switch (field.type) {
        case 'ui':
          return { rest: [], steps: [] }
        case 'row':
        case 'collapsible':
          return planOf(field.fields, fills)
        case 'tabs':
          return together(field.tabs.map((tab) => ('name' in tab ? null : planOf(tab.fields, fills))))
        case 'group':
          return 'name' in field ? planOfHolder(field, fills) : planOf(field.fields, fills)
        case 'array':
          return planOfHolder(field, fills)
        case 'blocks':
        case 'point':
          return null
        case 'richText':
          return planOfText(field)
        case 'join':
          return { rest: [field], steps: [] }
        case 'relationship':
        case 'upload':
          if (field.hasMany || field.localized || Array.isArray(field.relationTo)) return { rest: [field], steps: [] }
          return fills ? planOfRelation(field) : planOfValue(field)
        default:
          return planOfValue(field)
      }
    }),
  )

/** What an operation reads. */
interface Asked {
  collection: NonNullable<NonNullable<Operation['args']>['collection']>
  currentDepth?: number
  depth?: number
  draft?: boolean
  flattenLocales?: boolean
  id?: number | string
  overrideAccess?: boolean
  populate?: PopulateType
  req: PayloadRequest
  select?: SelectType
  showHiddenFields?: boolean
}

/** One document that is read. */
interface Reading extends Asked {
  doc: TypeWithID & Row
  /** What waits for a hook or a rule, in the order in which Payload’s walk would go on with it. */
  later: { goOn: (value: unknown) => void; value: unknown }[]
  /** What comes after all of that, side by side: relations are filled in, nodes of rich texts walked. */
  last: (() => Promise<void> | undefined)[]
  locale: PayloadRequest['locale']
  fallbackLocale: PayloadRequest['fallbackLocale']
  mode: 'exclude' | 'include' | undefined
}

type Path = readonly string[]

/** Goes on once a hook or a rule has answered, after those before it. */
const wait = ({ later }: Reading, value: unknown, goOn: (value: unknown) => void): void => {
  // It may fail while those before it are waited for; whoever waits for it is told then.
  if (value instanceof Promise) value.catch(() => undefined)
  later.push({ value, goOn })
}

/** The text in the language that is asked for, else in one that stands for it. */
const inOneLanguage = (texts: Row, { type }: Named, { fallbackLocale, locale }: Reading): unknown => {
  const own = texts[locale ?? '']
  if (!fallbackLocale || fallbackLocale === locale) return own
  const isGap = own === undefined || own === null || (own === '' && (type === 'text' || type === 'textarea'))
  if (!isGap) return own
  const other = Array.isArray(fallbackLocale)
    ? fallbackLocale.map((code) => texts[code]).find((text) => text !== undefined && text !== null && text !== '')
    : texts[fallbackLocale]
  return other || own
}

/** Gives a field that is not stored what stands for it. */
const fill = ({ field }: Step, row: Row, of: Reading): void => {
  const { locale, req } = of
  const { defaultValue, name } = field
  if (row[name] !== undefined || defaultValue === undefined) return
  const language = locale && locale !== 'all' ? { locale } : {}
  const value: unknown =
    typeof defaultValue === 'function' ? defaultValue({ ...language, req, user: req.user }) : defaultValue
  wait(of, value, (made) => void (row[name] = structuredClone(made)))
}

const judge = (step: Step, row: Row, of: Reading, fills: boolean): void => {
  const { field, mayRead } = step
  if (!mayRead || of.overrideAccess) return fills ? fill(step, row, of) : undefined
  const { doc, req } = of
  wait(of, mayRead({ id: doc.id, data: doc, doc, req, siblingData: row }), (may) => {
    if (!may) delete row[field.name]
    else if (fills) fill(step, row, of)
  })
}

/** How deep relations are filled in, and how deep this is, as Payload’s walk counts them. */
const depthsOf = ({ currentDepth, depth, req }: Asked): { currentDepth: number; depth: number } => {
  const { defaultDepth, maxDepth } = req.payload.config
  const asked = depth || depth === 0 ? Math.trunc(depth) : defaultDepth
  return { currentDepth: currentDepth || 1, depth: Math.min(asked, maxDepth) }
}

/** Puts in the place of an id what it leads to, as far as whoever asks may read it. */
const fillIn = async ({ field }: Step, slug: CollectionSlug, row: Row, of: Reading): Promise<void> => {
  const { name } = field
  const id: unknown = row[name]
  if (!id) return
  const { draft, fallbackLocale, locale, overrideAccess, populate, req, showHiddenFields } = of
  const { currentDepth, depth: asked } = depthsOf(of)
  const depth = 'maxDepth' in field && typeof field.maxDepth === 'number' ? Math.min(field.maxDepth, asked) : asked
  if (!depth || currentDepth > depth) return
  const { config } = req.payload.collections[slug]
  // Payload too gives it what is not there, whatever its type says.
  const relation: object = {
    collectionSlug: slug,
    currentDepth: currentDepth + 1,
    depth,
    docID: id,
    draft,
    fallbackLocale,
    locale,
    overrideAccess,
    populate,
    select: populate?.[slug] ?? config.defaultPopulate,
    showHiddenFields,
    transactionID: req.transactionID,
  }
  const key: string = Reflect.apply(createDataloaderCacheKey, undefined, [relation])
  const found: (TypeWithID & { deletedAt?: string | null }) | null = await req.payloadDataLoader.load(key)
  if (found) row[name] = config.trash && found.deletedAt ? null : found
}

/** A text is walked in each language, where it is in several. */
const walkText = (walk: Walk, { field }: Step, row: Row, of: Reading, path: Path): Promise<void> | undefined => {
  const { collection, doc, draft, fallbackLocale, flattenLocales = true, overrideAccess, populate, req } = of
  const { name } = field
  const walkIn = (texts: Row, key: string, locale = of.locale): Promise<void> | undefined => {
    const value = texts[key]
    if (isMade(value)) return undefined
    const walked = walk({
      collection: collection.config,
      context: req.context,
      ...depthsOf(of),
      data: doc,
      draft,
      fallbackLocale,
      field,
      fieldPromises: [],
      findMany: of.id === undefined,
      flattenLocales,
      global: null,
      indexPath: [],
      locale,
      operation: 'read',
      originalDoc: doc,
      overrideAccess,
      parentIsLocalized: false,
      path: [...path, name],
      populate,
      populationPromises: [],
      req,
      schemaPath: [...path.filter((part) => !/^\d+$/.test(part)), name],
      showHiddenFields: of.showHiddenFields,
      siblingData: row,
      triggerAccessControl: true,
      triggerHooks: true,
      value,
    })
    return walked.then((text) => {
      if (text !== undefined) texts[key] = text
    })
  }
  const texts = row[name]
  if (!isInEach(field, row, of) || !isRow(texts)) return walkIn(row, name)
  const walked = Object.keys(texts).flatMap((code) => (isLocaleOf(req, code) ? (walkIn(texts, code, code) ?? []) : []))
  return Promise.all(walked).then(() => undefined)
}

/** Whether a field stands there in all its languages, each under its code. */
const isInEach = (field: Named, row: Row, { locale }: Reading): boolean =>
  locale === 'all' && 'localized' in field && Boolean(field.localized) && isRow(row[field.name])

const askHook = (
  hook: NonNullable<Step['hook']>,
  { field }: Step,
  row: Row,
  of: Reading,
  path: Path,
  value: unknown,
): unknown => {
  const { collection, currentDepth = 1, depth, doc, draft, overrideAccess, req, showHiddenFields } = of
  return hook({
    blockData: undefined,
    collection: collection.config,
    context: req.context,
    currentDepth,
    data: doc,
    depth,
    draft,
    field,
    findMany: of.id === undefined,
    global: null,
    indexPath: [],
    operation: 'read',
    originalDoc: doc,
    overrideAccess,
    path: [...path, field.name],
    req,
    schemaPath: [...path.filter((part) => !/^\d+$/.test(part)), field.name],
    showHiddenFields,
    siblingData: row,
    siblingFields: [],
    value,
  })
}

const readValue = (step: Step, row: Row, of: Reading, path: Path): void => {
  const { field, hook, isHidden, isLocalized, leadsTo, walk } = step
  const { name } = field
  const isTaken = isHidden && row[name] !== undefined && !of.showHiddenFields && (path.length > 0 || name !== 'id')
  if (isTaken) delete row[name]
  const texts = row[name]
  if (isLocalized && of.locale !== 'all' && of.flattenLocales !== false && isRow(texts))
    row[name] = inOneLanguage(texts, field, of)
  const values = row[name]
  if (hook && isInEach(field, row, of) && isRow(values)) {
    for (const [locale, value] of Object.entries(values))
      wait(of, askHook(hook, step, row, of, path, value), (made) => {
        if (made !== undefined) values[locale] = made
      })
    wait(of, undefined, () => judge(step, row, of, !isTaken))
  } else if (hook)
    wait(of, askHook(hook, step, row, of, path, values), (value) => {
      if (value !== undefined) row[name] = value
      judge(step, row, of, !isTaken)
    })
  else judge(step, row, of, !isTaken)
  if (leadsTo) of.last.push(() => (row[name] ? fillIn(step, leadsTo, row, of) : undefined))
  if (walk) of.last.push(() => walkText(walk, step, row, of, path))
}

/** Whether a field is asked for. */
const isChosen = (name: string, select: SelectType | undefined, mode: Reading['mode']): boolean =>
  !select || (mode === 'include' ? Boolean(select[name]) : select[name] !== false)

const within = (select: SelectType | undefined, name: string): SelectType | undefined => {
  const inner = select?.[name]
  return typeof inner === 'object' ? inner : undefined
}

const readHolder = (
  { field, within: steps = [] }: Step,
  row: Row,
  of: Reading,
  path: Path,
  select?: SelectType,
): void => {
  const { name, type } = field
  const inner = within(select, name)
  if (type === 'group') {
    if (row[name] === undefined) row[name] = {}
    if (isRow(row[name])) readRow(steps, row[name], of, [...path, name], inner)
    return
  }
  const rows = row[name]
  if (typeof rows !== 'object' || rows === null) row[name] = []
  if (!Array.isArray(rows)) return
  const chosen = inner && of.mode === 'include' ? { ...inner, id: true as const } : inner
  for (const [n, one] of rows.entries()) if (isRow(one)) readRow(steps, one, of, [...path, name, String(n)], chosen)
}

const readRow = (steps: readonly Step[], row: Row, of: Reading, path: Path, select?: SelectType): void => {
  for (const step of steps) {
    const { name } = step.field
    if ((path.length > 0 || name !== 'id') && !isChosen(name, select, of.mode)) delete row[name]
    else if (step.within) readHolder(step, row, of, path, select)
    else readValue(step, row, of, path)
  }
}

const readDocument = async (steps: readonly Step[], of: Reading): Promise<Row> => {
  readRow(steps, of.doc, of, [], of.select)
  for (const { goOn, value } of of.later) goOn(value instanceof Promise ? await value : value)
  const last = of.last.map((go) => go()).filter((done) => done !== undefined)
  if (last.length) await Promise.all(last)
  return of.doc
}

const known = new WeakMap<object, { filled: Plan | null; plain: Plan | null }>()

const plansOf = ({ fields }: { fields: Field[] }): { filled: Plan | null; plain: Plan | null } => {
  const plans = known.get(fields) ?? { filled: planOf(fields, true), plain: planOf(fields, false) }
  known.set(fields, plans)
  return plans
}

/** Whether what is read has its relations filled in. */
const fillsRelations = (asked: Asked): boolean => {
  const { currentDepth, depth } = depthsOf(asked)
  return currentDepth <= depth
}

const isReading = (args: object | undefined, operation: string): args is Asked =>
  operation === 'read' && args !== undefined && 'collection' in args

/** Hands Payload a collection whose documents it walks only where they need it; what a form reads it walks whole. */
export const readAtOnce: BeforeAnyOperation = <O extends Operation>({ args, operation }: O): O['args'] => {
  if (!isReading(args, operation) || mayBeForm(args.req)) return args
  const { collection, req, select } = args
  const { config } = collection
  const { filled, plain } = plansOf(config)
  const plan = fillsRelations(args) ? filled : plain
  if (!plan || Object.keys(config.forceSelect ?? {}).length) return args
  const { fallbackLocale, locale } = req
  const mode = select && getSelectMode(select)
  const shared = { ...args, fallbackLocale, locale, mode }
  const read = ({ doc }: { doc: TypeWithID & Row }): Promise<Row> => {
    const of: Reading = Object.create(shared)
    return readDocument(plan.steps, Object.assign(of, { doc, last: [], later: [] }))
  }
  const hooks = { ...config.hooks, beforeRead: [...(config.hooks.beforeRead ?? []), read] }
  return Object.assign({}, args, { collection: { ...collection, config: { ...config, fields: plan.rest, hooks } } })
}
