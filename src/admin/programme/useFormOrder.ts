'use client'
import { useForm } from '@payloadcms/ui'
import type { FormField, FormState } from 'payload'
import { useEffect } from 'react'
import { programmeField, programmePath, type ProgrammeOrder } from '../../domain/programme'
import { linesOf } from '../../domain/rearrange'

const field = (value: unknown): FormField => ({ initialValue: value, passesCondition: true, valid: true, value })

/** An array's rows, each known by its session. */
const rows = (sessions: readonly string[]): FormField => ({
  ...field(sessions.length),
  disableFormData: true,
  rows: sessions.map((id) => ({ id })),
})

const stateOf = (order: readonly ProgrammeOrder[]): FormState => {
  const state: FormState = { [programmeField]: rows(order.map(({ session }) => session)) }
  for (const [n, { items }] of order.entries()) state[`${programmePath(n)}.items`] = rows(items)
  for (const { path, session } of linesOf(order))
    Object.assign(state, { [`${path}.id`]: field(session), [`${path}.session`]: field(session) })
  return state
}

/** Whether a field of the form is the programme, or in it. */
export const isOfProgramme = (path: string): boolean => path === programmeField || path.startsWith(`${programmeField}.`)

const saidBy = (state: FormState): string =>
  Object.entries(state)
    .filter(([path]) => isOfProgramme(path) && path.endsWith('.session'))
    .map(([path, { value }]) => `${path}=${String(value)}`)
    .sort()
    .join(' ')

/** Tells the form which order is stored: what it judges and previews is the programme as it is. It writes none of it. */
export const useFormOrder = (order: readonly ProgrammeOrder[] | undefined): void => {
  const { dispatchFields, getFields } = useForm()
  useEffect(() => {
    if (!order) return
    const fields = getFields()
    // What Payload keeps with the field, its own component among it, stays.
    const made = stateOf(order)
    const next: FormState = {
      ...made,
      [programmeField]: { ...fields[programmeField], ...made[programmeField] },
    }
    if (saidBy(fields) === saidBy(next)) return
    const others = Object.fromEntries(Object.entries(fields).filter(([path]) => !isOfProgramme(path)))
    dispatchFields({ optimize: false, state: { ...others, ...next }, type: 'REPLACE_STATE' })
  }, [dispatchFields, getFields, order])
}
