import type { Stored } from '../../database/documents'
import type { RegistrationInput } from '../../domain/registrationInput'
import { localeCodes } from '../../i18n/locales'

type Language = NonNullable<Stored<'registrations'>['language']>

/** What was said to a form, as a registration holds it: a language of mails that is none of them, and no answers, are null. */
export const storedInput = ({ answers, language, ...input }: RegistrationInput) => ({
  ...input,
  language: localeCodes.find((code): code is Language => code === language) ?? null,
  answers: Object.keys(answers).length ? answers : null,
})
