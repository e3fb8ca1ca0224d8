'use client'
import type { StaleMark } from '../../domain/staleTexts'
import type { DocumentToDo, SentText, TextToDo, WrittenTexts } from '../../domain/translating'
import { askServer } from '../shared/asking'
import { useAdmin } from '../shared/useAdmin'
import { becameOf, becomes } from './became'
import { inTurn } from './turns'
import { keepTyped, keyOfText, typedNow } from './typed'

/** A text that is saved now: what is typed at this moment, over what is known to stand there. */
interface Sent {
  key: string
  text: TextToDo
  sent: SentText
}

/** What is on its way. */
const pending = new Set<Promise<unknown>>()

/** Once all that is on its way is answered: a list that is read before would still have it. */
export const allSaved = (): Promise<unknown> => Promise.all(pending)

interface Refused {
  errors?: readonly { code?: string }[]
}

/** Whether somebody changed a text, or what it translates, meanwhile. */
const isChangedText = (said: Refused | null | undefined): boolean => said?.errors?.[0]?.code === 'TEXT_CHANGED'

/** The ways to store what is done with a text, each once what was sent of its document before is answered. */
export const useSaving = () => {
  const { api } = useAdmin()

  const typedOf = (doc: DocumentToDo, text: TextToDo): Sent | null => {
    const key = keyOfText(doc, text)
    const typed = typedNow().get(key)
    if (!typed) return null
    const { language, source, text: place } = text
    const now = becameOf(text).now ?? text.now
    return { key, text, sent: { language, now, source, text: place, value: typed.value } }
  }

  const send = async (doc: DocumentToDo, all: readonly Sent[]): Promise<boolean> => {
    const { body, isEnded, refused, said } = await askServer<WrittenTexts, Refused>(api('/translations'), {
      data: { of: doc.kind, ...(doc.id === null ? {} : { id: doc.id }), texts: all.map(({ sent }) => sent) },
    })
    const isChanged = isChangedText(said)
    // Which of them is another by now is not said: each goes by itself.
    if (isChanged && all.length > 1) {
      let isStored = true
      for (const one of all) if (!(await send(doc, [one]))) isStored = false
      return isStored
    }
    for (const { key, sent, text } of all) {
      const typed = typedNow().get(key)
      if (!body) {
        becomes(text, { trouble: { isChanged, isEnded, said: refused } })
        if (isChanged && typed) keepTyped(key, { ...typed, isRefused: true })
        continue
      }
      const isThis = (one: Pick<SentText, 'language' | 'text'>): boolean =>
        one.text === text.text && one.language === text.language
      const now = body.written.find(isThis)?.now ?? ''
      const isLeft = body.texts.some(isThis)
      becomes(text, { isLeft, now, trouble: null })
      // What was typed since it was sent stays, on what stands there now.
      if (typed?.value === sent.value) keepTyped(key, null)
      else if (typed) keepTyped(key, { ...typed, text: { ...text, now } })
    }
    return Boolean(body)
  }

  const whileSaving = async <T>(texts: readonly TextToDo[], doc: DocumentToDo, work: () => Promise<T>): Promise<T> => {
    for (const text of texts) becomes(text, { isSaving: true })
    const working = inTurn(doc, work)
    pending.add(working)
    try {
      return await working
    } finally {
      pending.delete(working)
      for (const text of texts) becomes(text, { isSaving: false })
    }
  }

  return {
    /** Saves what is typed of texts of a document. @returns whether all of it is stored */
    save: (doc: DocumentToDo, texts: readonly TextToDo[]): Promise<boolean> =>
      whileSaving(texts, doc, async () => {
        const typed = texts.flatMap((text) => typedOf(doc, text) ?? [])
        return typed.length ? send(doc, typed) : true
      }),
    /** Says that a text which is older still holds. @returns whether that was taken */
    hold: (doc: DocumentToDo, text: TextToDo): Promise<boolean> =>
      whileSaving([text], doc, async () => {
        const { body, isEnded, refused, said } = await askServer<{ stale: StaleMark[] }, Refused>(
          api(doc.kind === 'series' ? '/globals/series/holds' : `/${doc.kind}/${doc.id}/holds`),
          { data: { language: text.language, now: text.now, source: text.source ?? undefined, text: text.text } },
        )
        if (body) becomes(text, { now: text.now, trouble: null })
        else becomes(text, { trouble: { isChanged: isChangedText(said), isEnded, said: refused } })
        return Boolean(body)
      }),
  }
}
