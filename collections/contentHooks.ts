import type { CollectionConfig, GlobalConfig } from 'payload'
import { publishedByDefault } from '../src/cms/access/publishedByDefault'
import { setMissingTranslations, setStaleOfGlobal } from '../src/cms/translations/missing'
import { noteCopy, noteRestored } from '../src/cms/translations/stale'
import { readAtOnce } from '../src/cms/read/readAtOnce'
import { cleanLines } from '../src/cms/write/cleanLines'
import { disableFallback } from '../src/cms/write/draftByDefault'
import { leaveOutForms } from '../src/cms/write/leaveOutForms'
import { parseAdminForm } from '../src/cms/write/parseAdminForm'
import { rejectStale } from '../src/cms/write/rejectStale'
import { rejectUnreadable } from '../src/cms/write/rejectUnreadable'
import { rejectBinWhileUsed, rejectDeleteWhileUsed } from '../src/cms/write/rejectWhileUsed'
import { rejectWrongShapes } from '../src/cms/write/rejectWrongShapes'
import { textsOnly } from '../src/cms/write/textsOnly'
import { setSavedBy } from '../src/cms/write/setSavedBy'
import { finishGlobalWrite, finishWrite, startWrite } from '../src/cms/write/startWrite'
import { uniqueRowIds } from '../src/cms/write/uniqueRowIds'
import { foldSearch } from '../src/cms/fields/search'

type Hooks = NonNullable<CollectionConfig['hooks']>
type GlobalHooks = NonNullable<GlobalConfig['hooks']>

/** What every question and every write of content goes through before Payload looks at it. */
const beforeOperation = [
  publishedByDefault,
  leaveOutForms,
  readAtOnce,
  startWrite,
  noteCopy,
  noteRestored,
  parseAdminForm,
  rejectUnreadable,
  cleanLines,
  rejectStale,
  textsOnly,
  uniqueRowIds,
  disableFallback,
]

/**
 * The hooks of a collection of content: what all of them have in common, with its own after it (docs/life-of-a-save.md). Payload’s order: hooks
 * of fields before `beforeValidate`; fields are judged after `beforeChange`.
 */
export const contentHooks = (own: Hooks = {}): Hooks => ({
  ...own,
  beforeOperation: [...beforeOperation, ...(own.beforeOperation ?? []), foldSearch],
  beforeValidate: [rejectWrongShapes, ...(own.beforeValidate ?? [])],
  beforeChange: [setMissingTranslations, setSavedBy, rejectBinWhileUsed, ...(own.beforeChange ?? [])],
  afterChange: [...(own.afterChange ?? []), finishWrite],
  beforeDelete: [rejectDeleteWhileUsed, ...(own.beforeDelete ?? [])],
})

/** The same for a global, which nobody bins or names. */
export const globalContentHooks = (own: GlobalHooks = {}): GlobalHooks => ({
  ...own,
  beforeOperation: [...beforeOperation, ...(own.beforeOperation ?? [])],
  beforeValidate: [rejectWrongShapes, ...(own.beforeValidate ?? [])],
  beforeChange: [setStaleOfGlobal, setSavedBy, ...(own.beforeChange ?? [])],
  afterChange: [...(own.afterChange ?? []), finishGlobalWrite],
})
