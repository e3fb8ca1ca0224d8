import { repeat } from './until'

/** How often one looks whether a text has become longer, in milliseconds. */
const LOOK_EVERY_MS = 200

/**
 * Gives each box whose style says `--sized-by-text: 1` the height of its text, in browsers that do not know `field-sizing: content` (CSS Form Control Styling,
 * https://drafts.csswg.org/css-forms-1/#field-sizing), as WebKit 2.50: texts come into boxes in many ways that no event tells, and boxes change their width.
 */
export const sizeBoxes = (): void => {
  if (CSS.supports('field-sizing', 'content')) return
  const sized = new WeakMap<HTMLTextAreaElement, string>()
  repeat(() => {
    for (const box of document.querySelectorAll('textarea')) {
      const state = `${box.offsetWidth} ${box.value}`
      if (!box.offsetWidth || sized.get(box) === state) continue
      sized.set(box, state)
      if (!getComputedStyle(box).getPropertyValue('--sized-by-text')) continue
      // While it is low, the page keeps its height, and stays where it is.
      const around = box.parentElement
      if (around) around.style.minHeight = `${around.offsetHeight}px`
      box.style.height = 'auto'
      box.style.height = `${box.scrollHeight + box.offsetHeight - box.clientHeight}px`
      if (around) around.style.minHeight = ''
    }
  }, LOOK_EVERY_MS)
}
