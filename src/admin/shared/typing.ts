import { isShortcut } from './isShortcut'

/** Keys with a name of their own that write where the caret is: a line, or a part of a letter. */
const WRITING = ['Dead', 'Enter', 'Process']
const TAKING_AWAY = ['Backspace', 'Delete']

/** Whether a key writes where the caret is. */
export const writes = (event: KeyboardEvent): boolean =>
  !isShortcut(event) && (event.key.length === 1 || WRITING.includes(event.key))

/** Whether a key writes, or takes away, where the caret is. */
export const changesText = (event: KeyboardEvent): boolean =>
  writes(event) || (!isShortcut(event) && TAKING_AWAY.includes(event.key))
