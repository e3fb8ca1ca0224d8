'use client'
import { useWindowTitle } from './useWindowTitle'

/** The title of a page of ours in the browser’s tab, in the language that it is read in; its metadata have it in each. */
export const WindowTitle = ({ name }: { name: string }): null => {
  useWindowTitle(name)
  return null
}
