import type { Row } from '../../domain/row'
import { mayBeForm } from '../fields/sideBySide'
import type { BeforeAnyOperation, Operation } from './beforeWrite'

/** What holds fields: a collection, a global, a field; in the order of forms, and by name. */
interface Holder {
  custom?: Row
  fields?: readonly Holder[]
  flattenedFields?: readonly Holder[]
  tabs?: readonly Holder[]
}

const holding = ['fields', 'flattenedFields', 'tabs'] as const

/** Whether something is a form’s alone, or a row of such fields. */
const isOfForm = ({ custom, fields }: Holder): boolean =>
  Boolean(custom?.ofForm) || (fields !== undefined && fields.length > 0 && fields.every(isOfForm))

function formless<T extends Holder>(holder: T): T
function formless(holder: Holder): Holder {
  const whole = { ...holder }
  for (const name of holding) {
    const kept = holder[name]?.filter((one) => !isOfForm(one))
    if (kept) whole[name] = kept.map((one) => formless(one))
  }
  return whole
}

const known = new WeakMap<object, Holder>()

/** A collection or a global without the fields by which forms edit texts: made once for each. */
function withoutForms<T extends Holder>(config: T): T
function withoutForms(config: Holder): Holder {
  const made = known.get(config) ?? formless(config)
  known.set(config, made)
  return made
}

/**
 * Whoever is no form reads and writes without the fields that forms have for themselves. They would be empty: Payload walks all fields of each
 * document that it answers, and merges the whole document anew for each field that it writes.
 */
export const leaveOutForms: BeforeAnyOperation = <O extends Operation>({ args, req }: O): O['args'] => {
  if (!args || mayBeForm(req)) return args
  const { collection, globalConfig } = args
  return Object.assign({}, args, {
    ...(collection ? { collection: { ...collection, config: withoutForms(collection.config) } } : {}),
    ...(globalConfig ? { globalConfig: withoutForms(globalConfig) } : {}),
  })
}
