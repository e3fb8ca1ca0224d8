import type { Field, FieldAccess, FieldHook, PayloadRequest, SelectType, TypeWithID, UIField } from 'payload'
import { getSelectMode } from 'payload/shared'
import { isRow, type Row } from '../../domain/row'
import { mayBeForm } from '../fields/sideBySide'
import type { BeforeAnyOperation, Operation } from '../write/beforeWrite'

/**
 * Documents are read at once. Payload’s walk makes a promise for each field of each document that it answers, and most fields need nothing of it but
 * their text in one language. Those are seen to here, all in one pass, by the rules of Payload’s walk
 * (https://github.com/payloadcms/payload/blob/v3.90.2/packages/payload/src/fields/hooks/afterRead/promise.ts), and what they need of it is left to it:
 * relations that are filled in, rich texts, hooks of texts in several languages. Answers are the same byte for byte.
 *
 * Upstream: docs/upstream/062-a-promise-for-each-field.md (open in 3.90.2). Goes when Payload walks plain fields without waiting. Told by
 * tests/cms/fields/sideBySide.test.ts.
 */

type Named = Exclude<Extract<Field, { name: string }>, UIField>

/** How a field is seen to. */
interface Step {
  field: Named
  hook?: FieldHook<TypeWithID, unknown, Row>
  isHidden: boolean
  isLocalized: boolean
  mayRead?: FieldAccess
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
        case 'join':
          return { rest: [field], steps: [] }
        case 'relationship':
        case 'upload':
          return fills || field.hasMany || field.localized || Array.isArray(field.relationTo)
            ? { rest: [field], steps: [] }
            : planOfValue(field)
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
  req: PayloadRequest
  select?: SelectType
  showHiddenFields?: boolean
}

/** One document that is read. */
interface Reading extends Asked {
  doc: TypeWithID & Row
  /** What waits for a hook or a rule, in the order in which Payload’s walk would go on with it. */
  later: { goOn: (value: unknown) => void; value: unknown }[]
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

const askHook = (hook: NonNullable<Step['hook']>, { field }: Step, row: Row, of: Reading, path: Path): unknown => {
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
    value: row[field.name],
  })
}

const readValue = (step: Step, row: Row, of: Reading, path: Path): void => {
  const { field, hook, isHidden, isLocalized } = step
  const { name } = field
  const isTaken = isHidden && row[name] !== undefined && !of.showHiddenFields && (path.length > 0 || name !== 'id')
  if (isTaken) delete row[name]
  const texts = row[name]
  if (isLocalized && of.locale !== 'all' && of.flattenLocales !== false && isRow(texts))
    row[name] = inOneLanguage(texts, field, of)
  if (hook)
    wait(of, askHook(hook, step, row, of, path), (value) => {
      if (value !== undefined) row[name] = value
      judge(step, row, of, !isTaken)
    })
  else judge(step, row, of, !isTaken)
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
  return of.doc
}

const known = new WeakMap<object, { filled: Plan | null; plain: Plan | null }>()

const plansOf = ({ fields }: { fields: Field[] }): { filled: Plan | null; plain: Plan | null } => {
  const plans = known.get(fields) ?? { filled: planOf(fields, true), plain: planOf(fields, false) }
  known.set(fields, plans)
  return plans
}

/** Whether what is read has its relations filled in. */
const fillsRelations = ({ currentDepth, depth, req }: Asked): boolean => {
  const { defaultDepth } = req.payload.config
  return (currentDepth || 1) <= (depth || depth === 0 ? depth : defaultDepth)
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
  const read = ({ doc }: { doc: TypeWithID & Row }): Promise<Row> =>
    readDocument(plan.steps, { ...args, doc, fallbackLocale, later: [], locale, mode })
  const hooks = { ...config.hooks, beforeRead: [...(config.hooks.beforeRead ?? []), read] }
  return Object.assign({}, args, { collection: { ...collection, config: { ...config, fields: plan.rest, hooks } } })
}
