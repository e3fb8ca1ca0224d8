import { programmeField } from '../../domain/programme'
import { mergeTexts } from '../fields/sideBySide'
import { localeOf, localesOf } from '../../database/request'
import { beforeWrite } from './beforeWrite'

/** A form's texts, one for each language, become the localized texts that everything after this knows (src/cms/fields/sideBySide.ts); so does null in all languages. */
export const parseAdminForm = beforeWrite(({ data, fields, req }) => {
  // What the write reads for itself carries none; what it answers does (set again in `localized`).
  req.context.textsWritten = false
  // A programme is changed act by act (src/cms/programme/actions.ts): what a form holds of it may be older.
  if (req.query?.form) delete data[programmeField]
  return mergeTexts(data, fields, localesOf(req), localeOf(req) === 'all')
})
