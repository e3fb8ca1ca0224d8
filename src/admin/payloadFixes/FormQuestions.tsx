'use client'
import {
  ServerFunctionsContext,
  useAllFormFields,
  useDocumentInfo,
  useFormModified,
  useServerFunctions,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useEffect, useMemo, useRef, type ReactNode } from 'react'
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

const nameOf = (slug: string | undefined, id: number | string | null | undefined): string => `${slug} ${id ?? ''}`

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
  useEffect(() => () => void asked.delete(form), [form])
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
