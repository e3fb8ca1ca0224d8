/** Our parts of every form, named by path: a save says what it stands on, and a refused one keeps what was typed. */
export const plainForm = {
  beforeDocumentControls: ['/src/admin/form/FormExtensions#FormExtensions'],
  SaveButton: '/src/admin/form/buttons#SaveButton',
}

/** The same for content with drafts. */
export const draftForm = {
  beforeDocumentControls: plainForm.beforeDocumentControls,
  PublishButton: '/src/admin/form/buttons#PublishButton',
  SaveDraftButton: '/src/admin/form/buttons#SaveDraftButton',
}

/** In the place of Payload’s list of versions, which says when and nothing else: who changed what. */
export const withHistory = { edit: { versions: { Component: '/src/admin/versions/HistoryView#HistoryView' } } }

/** Our parts of every list: by what it is sorted, on a phone, and what it says when it is empty. */
export const list = {
  beforeListTable: ['/src/admin/lists/aboveTable#ListSort', '/src/admin/lists/aboveTable#EmptyList'],
}

/** The same for what says which languages it lacks: filters of one press. */
export const translatedList = { beforeListTable: ['/src/admin/lists/aboveTable#ListChips', ...list.beforeListTable] }
