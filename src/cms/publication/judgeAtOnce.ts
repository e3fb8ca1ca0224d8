import {
  beforeChangeTraverseFields,
  deepCopyObjectSimple,
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type SanitizedCollectionConfig,
  type TypeWithID,
} from 'payload'
import { localeOf } from '../../database/request'
import { storedDraft, writeOf } from '../../database/writes'
import { isRow, without, type Row } from '../../domain/row'
import { isWrite, type BeforeAnyOperation, type Operation } from '../write/beforeWrite'
import { validateStored } from '../write/validateStored'

/** What holds fields, and may have a rule. */
interface Holder {
  fields?: readonly Holder[]
  tabs?: readonly Holder[]
  type?: unknown
  validate?: unknown
}

function ruleless<T extends Holder>(holders: readonly T[]): T[]
function ruleless(holders: readonly Holder[]): Holder[] {
  return holders.map((holder) => ({
    ...without(holder, ['validate']),
    ...(holder.fields ? { fields: ruleless(holder.fields) } : {}),
    ...(holder.tabs ? { tabs: ruleless(holder.tabs) } : {}),
  }))
}

type BeforeChange = CollectionBeforeChangeHook<TypeWithID>
type Change = Parameters<BeforeChange>[0]

/**
 * Refuses what Payload refuses of a change, in its words: its own walk judges it, each field by its rule. Where that finds no fault there is none.
 * @param config the collection with its rules
 * @throws ValidationError
 */
const refuseAsPayload = async (config: SanitizedCollectionConfig, change: Change, overrideAccess: boolean) => {
  const { context, data, originalDoc, req } = change
  const { id = '' } = originalDoc ?? {}
  const collection = config.slug
  const doc: Row = { ...originalDoc }
  const whole: Row = deepCopyObjectSimple({ ...data, id })
  const stored = await storedDraft(req, collection, String(id))
  const docWithLocales: Row = stored ? deepCopyObjectSimple({ ...stored }) : {}
  const errors: ConstructorParameters<typeof ValidationError>[0]['errors'] = []
  await beforeChangeTraverseFields({
    collection: config,
    context,
    data: whole,
    doc,
    docWithLocales,
    errors,
    fieldLabelPath: '',
    fields: config.fields,
    global: null,
    id,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: whole,
    siblingDoc: doc,
    siblingDocWithLocales: docWithLocales,
    skipValidation: false,
  })
  if (errors.length) throw new ValidationError({ collection, errors, id, req }, req.t)
}

/** Leaves word of how a publication is judged, once all of it is known; the last hook before its fields are looked at. */
const leaveWord =
  (config: SanitizedCollectionConfig): BeforeChange =>
  (change) => {
    const { data, originalDoc, req } = change
    const id = String(originalDoc?.id)
    const write = writeOf(req, config.slug, id)
    write.judge = async (stored) => {
      const whole = { ...stored, id }
      const overrideAccess = write.overridesAccess === true
      const how = { locale: localeOf(req), overrideAccess, withLists: true }
      const problems = await validateStored(req, config.slug, whole, how)
      if (problems.length) await refuseAsPayload(config, change, overrideAccess)
    }
    return data
  }

/** The first hook after it was stored. @throws Error where nobody has judged it: the transaction ends with it */
const beJudged: CollectionAfterChangeHook<TypeWithID> = ({ collection, doc, req }) => {
  if (writeOf(req, collection.slug, doc.id).judge) throw new Error('A publication was stored that nobody has judged.')
  return doc
}

const known = new WeakMap<object, SanitizedCollectionConfig>()

/** A collection without its rules, whose publication is judged before it is written: made once for each, with the hooks that it has at the time. */
const withoutRules = (config: SanitizedCollectionConfig): SanitizedCollectionConfig => {
  const { fields, hooks } = config
  const made = known.get(config) ?? {
    ...config,
    fields: ruleless(fields),
    hooks: {
      ...hooks,
      get afterChange() {
        return [beJudged, ...(hooks.afterChange ?? [])]
      },
      get beforeChange() {
        return [...(hooks.beforeChange ?? []), leaveWord(config)]
      },
    },
  }
  known.set(config, made)
  return made
}

/**
 * A publication is judged in one pass, before it is written: Payload merges the whole document anew, twice for each field that it judges. What is refused
 * is said by its own walk. Stands after it is settled whether something is a draft (../write/draftByDefault.ts).
 *
 * Upstream: docs/upstream/076-merges-for-each-rule.md (open in 3.90.2). Goes when Payload merges a document once for all of its rules. Told by
 * tests/cms/publication/judgeAtOnce.test.ts.
 */
export const judgeAtOnce: BeforeAnyOperation = <O extends Operation>({ args, operation, req }: O): O['args'] => {
  const { collection, data, id, overrideAccess } = args ?? {}
  // Of what goes into the bin Payload judges what is said alone.
  const isPublication = isRow(data) && data._status === 'published' && data.deletedAt === undefined
  if (!isWrite(operation) || id === undefined || !collection || !isPublication) return args
  writeOf(req, collection.config.slug, id).overridesAccess = overrideAccess === true
  return Object.assign({}, args, { collection: { ...collection, config: withoutRules(collection.config) } })
}
