'use client'
import { useEffect } from 'react'

/**
 * What the browser's tab says. Next writes its own title when the page’s metadata arrive, which may be later: a `<title>` of ours would stand behind it,
 * and metadata of ours would read the document once more for each page. So the titles of the head are followed, and nothing else of it.
 * @param name without the name of the program; nothing leaves the tab as it is
 */
export const useWindowTitle = (name: string | undefined): void => {
  useEffect(() => {
    if (!name) return undefined
    const said = `${name} – Atelier`
    const say = (): void => {
      if (document.title !== said) document.title = said
    }
    say()
    const observer = new MutationObserver(() => {
      say()
      follow()
    })
    const follow = (): void => {
      for (const title of document.head.querySelectorAll('title'))
        observer.observe(title, { characterData: true, childList: true, subtree: true })
    }
    observer.observe(document.head, { childList: true })
    follow()
    return () => observer.disconnect()
  }, [name])
}
