'use client'
import { TranslationProvider, useConfig, useStepNav, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useCallback, useEffect, useMemo, type ReactNode } from 'react'
import { isLocale, say } from '../../i18n/locales'
import { payloadDomWords } from '../../i18n/words/admin'

/** The path above a version ends in a word, where Payload puts its time in the server's zone. */
const VersionPath = (): null => {
  const { setStepNav, stepNav } = useStepNav()
  const viewed = useTranslation().t('version:version')
  const path = usePathname()
  useEffect(() => {
    const last = stepNav.at(-1)
    if (/\/versions\/[^/]+$/.test(path) && last && !last.url && last.label !== viewed)
      setStepNav([...stepNav.slice(0, -1), { ...last, label: viewed }])
  }, [path, setStepNav, stepNav, viewed])
  return null
}

/**
 * On the pages of versions, other words for the same keys: Payload calls every version of a document without drafts one that was public once,
 * and every one of a session, which is published with its workshop, a draft. When a version was saved stands below, in the reader's zone.
 * A change of the language of the interface draws the page twice: this provider and the one around it each ask for it anew.
 *
 * Upstream: docs/upstream/003-versions.md (open in 3.90.2). Goes when `getVersionLabel` asks whether there are drafts and `SetStepNav`
 * formats the time in the browser. Told by tests/browser/screens.test.ts.
 */
export const VersionWords = ({ children }: { children: ReactNode }) => {
  const { i18n, languageOptions, switchLanguage } = useTranslation()
  const { dateFNSKey, fallbackLanguage, language, translations } = i18n
  const [, slug] = /\/collections\/([^/]+)\/(?:trash\/)?[^/]+\/versions/.exec(usePathname()) ?? []
  const versions = useConfig().config.collections.find((collection) => collection.slug === slug)?.versions
  // Keys of the translations that say something wrong of a version of these.
  const wrong = slug === 'sessions' ? 'draft currentDraft' : slug && !versions?.drafts ? 'previouslyPublished' : ''

  const words = useMemo(() => {
    const { version } = translations
    if (!wrong || typeof version !== 'object') return translations
    const saved = say(payloadDomWords.savedVersion, language)
    return {
      ...translations,
      version: { ...version, ...Object.fromEntries(wrong.split(' ').map((key) => [key, saved])) },
    }
  }, [language, translations, wrong])
  // Always the same one: what reads the translations does its work anew for another.
  const change = useCallback(
    async (to: string) => void (isLocale(to) && (await switchLanguage?.(to))),
    [switchLanguage],
  )

  return (
    <TranslationProvider
      dateFNSKey={dateFNSKey}
      fallbackLang={isLocale(fallbackLanguage) ? fallbackLanguage : undefined}
      language={language}
      languageOptions={languageOptions}
      switchLanguageServerAction={change}
      translations={words}
    >
      <VersionPath />
      {children}
    </TranslationProvider>
  )
}
