'use client'
import {
  ServerFunctionsContext,
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormModified,
  useServerFunctions,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { hasRoot } from '../../domain/richText'
import { isRow } from '../../domain/row'
import { heldAt } from '../shared/heldAt'
import { sharedValues } from '../shared/sharedValues'
import { later } from '../shared/until'

type ServerFunctions = ReturnType<typeof useServerFunctions>

/** What the server was last asked about a form: the fields as they were then, and whether the answer is still to come. */
interface Asked {
  fields: FormState
  isOut: boolean
}

const asked = sharedValues<Asked>()

/** What each form holds now. */
const held = new Map<string, () => FormState>()

/** A value in words that are the same for the same one, in whatever order its properties stand. */
const inWords = (value: unknown): string =>
  JSON.stringify(value, (_name, inner: unknown) =>
    isRow(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  )

/** Which fields were changed since a save was sent; of those that came to the form later, whatever is not as it came. */
const changedSince = (sent: FormState, now: FormState): string[] =>
  Object.entries(now)
    .filter(([path, { initialValue, value }]) =>
      path in sent ? heldAt(now, [path]) !== heldAt(sent, [path]) : inWords(value) !== inWords(initialValue),
    )
    .map(([path]) => path)

/** Whether one types in an editor of rich text: it may be ahead of its form. */
const isTypedIn = (path: string): boolean =>
  document.activeElement?.closest('[data-field-path]')?.getAttribute('data-field-path') === path

/**
 * An answer to a save without the values of what was changed since it was sent: they are the form’s own. Of a rich text that is stored as it was sent, or
 * is being typed in, neither: its editor would begin anew with what the form has.
 *
 * Upstream: docs/upstream/054-typing-during-a-save.md (open in 3.90.2). Goes when an answer is merged into those fields alone that still hold what was
 * sent. Told by tests/browser/richText.test.ts and tests/browser/typing.test.ts.
 */
const besides = (answer: FormState, sent: FormState, now: FormState, changed: readonly string[]): FormState => {
  const lists = changed.filter((path) => now[path]?.rows)
  return Object.fromEntries(
    Object.entries(answer).flatMap(([path, field]) => {
      if (lists.some((list) => path.startsWith(`${list}.`))) return []
      const isOwn = hasRoot(field.value) && (isTypedIn(path) || inWords(field.value) === inWords(sent[path]?.value))
      if (!isOwn && !changed.includes(path)) return [[path, field]]
      const { initialValue: _initialValue, rows: _rows, value: _value, ...rest } = field
      return [[path, rest]]
    }),
  )
}

/** The forms in which something was changed since what was last stored of them was sent. */
const ahead = new Set<string>()

const nameOf = (slug: string | undefined, id: number | string | null | undefined): string => `${slug} ${id ?? ''}`

/** Whether something was changed in a form since what was last stored of it was sent. */
export const isAhead = (...form: Parameters<typeof nameOf>): boolean => ahead.has(nameOf(...form))

/**
 * A form that is typed in asks the server for its state: which fields there are, their components, what is wrong. Payload's drawers inside a
 * text (those of a footnote and of a link) put what they had asked with in the place of an answer that was given up, or failed: a copy without
 * its fields' components, which then shows no field at all. Here the answer to such a question is one that changes nothing.
 *
 * Upstream: docs/upstream/009-answer-given-up-in-a-drawer.md (open in 3.90.2). Goes when `onChange` of `DrawerContent` answers nothing then.
 * Told by tests/browser/unsavedEdits.test.ts.
 */
export const FormQuestions = ({ children }: { children: ReactNode }) => {
  const functions = useServerFunctions()
  const ours = useMemo<ServerFunctions>(
    () => ({
      ...functions,
      getFormState: async (args) => {
        const fields = args.renderAllFields ? undefined : args.formState
        const slug = args.collectionSlug ?? args.globalSlug
        // Not of a drawer inside a text, which asks for the same document.
        const question = fields && args.schemaPath === slug && { fields, isOut: true }
        const form = nameOf(slug, args.id)
        if (question) asked.set(form, question)
        try {
          const answer = await functions.getFormState(args)
          const now = question && args.data ? held.get(form)?.() : undefined
          if (now && fields) {
            const changed = changedSince(fields, now)
            if (changed.length) ahead.add(form)
            else ahead.delete(form)
            if (answer?.state) return { ...answer, state: besides(answer.state, fields, now, changed) }
          }
          return fields && !answer?.state ? { state: {} } : answer
        } finally {
          if (question && asked.get(form) === question) asked.set(form, { ...question, isOut: false })
        }
      },
    }),
    [functions],
  )
  return <ServerFunctionsContext.Provider value={ours}>{children}</ServerFunctionsContext.Provider>
}

/** Longer than Payload waits before it asks about a change, in milliseconds. */
const PATIENCE_MS = 600

/**
 * Asks about a change that Payload forgets: one that is made while the answer to an earlier one is on its way counts as answered with it
 * (`MERGE_SERVER_STATE` takes what the form holds then for what it was asked about). A new row would stay without its fields, and a field that
 * depends on another would not come.
 *
 * Upstream: docs/upstream/010-change-during-an-answer.md (open in 3.90.2). Goes when a merged answer leaves such a change to be asked about.
 * Told by tests/browser/fields.test.ts.
 */
export const AskAgain = (): null => {
  const [fields, dispatch] = useAllFormFields()
  const isModified = useFormModified()
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const form = nameOf(collectionSlug ?? globalSlug, id)
  const last = asked.useValue(form)
  const { getFields } = useForm()
  useEffect(() => () => void asked.delete(form), [form])
  useEffect(() => {
    // A drawer above the page may have a form of the same document.
    const below = held.get(form)
    held.set(form, getFields)
    return () => void (below ? held.set(form, below) : held.delete(form))
  }, [form, getFields])
  const again = useRef('')
  useEffect(() => {
    if (!isModified || !last || last.isOut) return undefined
    return later(() => {
      const paths = Object.keys(last.fields)
      const held = heldAt(fields, paths)
      if (held === heldAt(last.fields, paths) || held === again.current) return
      again.current = held
      // Anything that is new to the form makes it ask: an empty message, of a field that has none, is nothing to see.
      const quiet = Object.entries(fields).find(([, { valid }]) => valid !== false)
      if (quiet)
        dispatch({ errorMessage: quiet[1].errorMessage === '' ? undefined : '', path: quiet[0], type: 'UPDATE' })
    }, PATIENCE_MS)
  }, [dispatch, fields, isModified, last])
  return null
}
