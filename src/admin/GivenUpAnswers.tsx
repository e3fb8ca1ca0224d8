'use client'
import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import { useMemo, type ReactNode } from 'react'

type ServerFunctions = ReturnType<typeof useServerFunctions>

/**
 * A form that is typed in asks the server for its state. Where that question was given up, or failed, Payload's drawers inside a text (those of
 * a footnote and of a link) put what they had asked with in its place: a copy without its fields' components, which then shows no field at all.
 * Here the answer to such a question is one that changes nothing.
 */
export const GivenUpAnswers = ({ children }: { children: ReactNode }): ReactNode => {
  const functions = useServerFunctions()
  const ours = useMemo<ServerFunctions>(
    () => ({
      ...functions,
      getFormState: async (args) => {
        const answer = await functions.getFormState(args)
        const isChange = Boolean(args.formState) && !args.renderAllFields
        return isChange && !answer?.state ? { state: {} } : answer
      },
    }),
    [functions],
  )
  return <ServerFunctionsContext.Provider value={ours}>{children}</ServerFunctionsContext.Provider>
}
