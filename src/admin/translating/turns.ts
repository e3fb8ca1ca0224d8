import type { DocumentToDo } from '../../domain/translating'

const turns = new WeakMap<DocumentToDo, Promise<unknown>>()

/** Does what is to be stored of a document once what was sent of it before is answered: it stands on the time that this says. */
export const inTurn = <T>(doc: DocumentToDo, work: () => Promise<T>): Promise<T> => {
  const done = (turns.get(doc) ?? Promise.resolve()).then(work)
  turns.set(
    doc,
    done.catch(() => undefined),
  )
  return done
}
