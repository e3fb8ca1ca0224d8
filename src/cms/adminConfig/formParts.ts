/** Our parts of every form, named by path: a save says what it stands on, and a refused one keeps what was typed. */
export const plainForm = {
  beforeDocumentControls: ['/src/admin/form/FormExtensions#FormExtensions'],
  SaveButton: '/src/admin/form/SaveButton#SaveButton',
}

/** The same for content with drafts. */
export const draftForm = {
  beforeDocumentControls: plainForm.beforeDocumentControls,
  PublishButton: '/src/admin/form/PublishButton#PublishButton',
  SaveDraftButton: '/src/admin/form/SaveDraftButton#SaveDraftButton',
}

/** Our part of every list: what it says when it is empty. */
export const list = { beforeListTable: ['/src/admin/lists/EmptyList#EmptyList'] }

/** The same for what says which languages it lacks: filters of one press. */
export const translatedList = { beforeListTable: ['/src/admin/lists/ListChips#ListChips', ...list.beforeListTable] }
