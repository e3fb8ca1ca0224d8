import type { PayloadRequest } from 'payload'
import { timeNow } from '../../../database/answering'
import { findMainById, type Stored } from '../../../database/documents'
import { localesOf } from '../../../database/request'
import { registrationStates } from '../../../domain/registration'
import type { ListNames } from '../../../domain/lists/rows'
import { writtenColumns, type Known, type Target } from '../../../domain/lists/columns'
import { fold, serve } from '../../../domain/texts'
import { languageName, languageTitle } from '../../../i18n/languageNames'
import { localeCodes, say } from '../../../i18n/locales'
import { words } from '../../../i18n/words/desk/lists'
import { words as deskWords } from '../../../i18n/words/registrationsDesk'
import { formOf, type Form } from '../../registrations/form'

/** The form of a workshop as it was published last, and as it is worked on where it never was. */
export const listForm = async (req: PayloadRequest, workshop: Stored<'workshops'>): Promise<Form> =>
  formOf(req, (await findMainById(req, 'workshops', workshop.id)) ?? workshop, timeNow().toISOString())

/** How a question is called in a language; its key where it has no words. */
const questionHeader = (question: Form['questions'][number], languages: readonly string[]): string =>
  serve(question.label, languages)?.text ?? question.key

/** The header of each column that a list can have, in a language; no two are the same. */
export const headersOf = (
  { questions, workshop }: Pick<Form, 'questions' | 'workshop'>,
  language: string,
  locales: readonly string[],
): { target: Exclude<Target, null>; header: string }[] => {
  const zone = workshop.timeZone ?? 'UTC'
  const own = writtenColumns.map((target) => {
    const header = say(words.columns[target], language)
    return { target, header: target === 'createdAt' || target === 'provenAt' ? `${header} (${zone})` : header }
  })
  const used = new Set(
    Object.values(words.columns).flatMap((label) => localeCodes.map((locale) => fold(say(label, locale)))),
  )
  const answers = questions.map((question) => {
    const label = questionHeader(question, [language, ...locales])
    const header = used.has(fold(label)) || fold(label) === '' ? `${label} [${question.key}]` : label
    used.add(fold(header))
    return { target: `answers.${question.key}` as const, header }
  })
  return [...own, ...answers]
}

/** By which headers a column is known, in every language. */
export const knownHeaders = (form: Form, locales: readonly string[]): Known[] => {
  const every = [...new Set([...localeCodes, ...locales])]
  const written = every.flatMap((language) => headersOf(form, language, locales))
  const only = (['givenName', 'familyName'] as const).map((target) => ({
    target,
    headers: localeCodes.map((locale) => say(words.columns[target], locale)),
  }))
  const targets = [...new Set(written.map(({ target }) => target))]
  const listed = targets.map((target) => {
    const key = target.startsWith('answers.') ? [target.slice('answers.'.length)] : []
    return { target, headers: [...written.flatMap((one) => (one.target === target ? [one.header] : [])), ...key] }
  })
  return [...listed, ...only]
}

/** How languages are called, in each of them: by their codes. */
const languageNames = (codes: readonly string[], locales: readonly string[]): Map<string, readonly string[]> =>
  new Map(codes.map((code) => [code, [...new Set([...locales, code])].map((locale) => languageName(code, locale))]))

/** How whatever a cell may name is called. */
export const namesOf = (form: Form, locales: readonly string[]): ListNames => {
  const every = [...new Set([...localeCodes, ...locales])]
  return {
    languages: languageNames(form.shape.locales, every),
    interpretation: new Map<string, readonly string[]>([
      ...languageNames(form.shape.interpretation, every),
      ['', localeCodes.map((locale) => say(words.none, locale))],
    ]),
    states: new Map(
      registrationStates.map((state) => [state, localeCodes.map((locale) => say(deskWords.is[state], locale))]),
    ),
    questions: form.questions,
  }
}

/** What a part of the desk needs to know of the columns of a workshop’s lists. */
export interface ListColumns {
  /** Those that are written, in their order, in the reader’s language. */
  written: readonly { target: string; header: string }[]
  known: readonly Known[]
  questions: readonly { target: string; label: string }[]
  /** Of mails, with what they are called. */
  languages: readonly { code: string; label: string }[]
}

export const columnsOf = async (req: PayloadRequest, workshop: Stored<'workshops'>): Promise<ListColumns> => {
  const form = await listForm(req, workshop)
  const { language } = req.i18n
  const locales = localesOf(req)
  return {
    written: headersOf(form, language, locales),
    known: knownHeaders(form, locales),
    questions: form.questions.map((question) => ({
      target: `answers.${question.key}`,
      label: questionHeader(question, [language, ...locales]),
    })),
    languages: form.shape.locales.map((code) => ({ code, label: languageTitle(code, language) })),
  }
}
