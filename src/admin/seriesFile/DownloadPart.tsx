'use client'
import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { words } from '../../i18n/words/importExport'
import { useAdmin } from '../shared/useAdmin'
import { NoAnswer } from './notices'
import { RefusedError, useSeriesFiles } from './useSeriesFiles'

interface Props {
  /** Id of the workshop that is chosen first; empty for the whole series. */
  chosen: string
  hasPictures: boolean
  workshops: readonly { id: string; label: string }[]
}

type State =
  | { at: 'ready' | 'running' }
  | { at: 'done'; name: string; missing: string[] }
  | { at: 'refused'; refused: RefusedError }

/** Gives a file to the browser, to be kept where it keeps files. */
const keep = (body: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(body)
  link.download = name
  link.click()
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** Takes away the series, or one workshop, as a file. */
export const DownloadPart = ({ chosen, hasPictures, workshops }: Props) => {
  const { say } = useAdmin()
  const files = useSeriesFiles()
  const id = useId()
  const [workshop, setWorkshop] = useState(workshops.some((each) => each.id === chosen) ? chosen : '')
  const [pictures, setPictures] = useState(true)
  const [state, setState] = useState<State>({ at: 'ready' })

  const download = async (): Promise<void> => {
    setState({ at: 'running' })
    try {
      const { body, missing, name } = await files.download({ pictures, workshop })
      keep(body, name)
      setState({ at: 'done', name, missing })
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      setState({ at: 'refused', refused: error })
    }
  }

  return (
    <section aria-labelledby={`${id}-title`} className="series-file__part">
      <h2 id={`${id}-title`}>{say(words.download.title)}</h2>
      <div className="series-file__field">
        <label htmlFor={`${id}-what`}>{say(words.download.what)}</label>
        <select
          aria-describedby={workshop ? `${id}-one` : undefined}
          id={`${id}-what`}
          onChange={(event) => setWorkshop(event.target.value)}
          value={workshop}
        >
          <option value="">{say(words.download.whole)}</option>
          {workshops.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
        {workshop && (
          <p className="series-file__hint" id={`${id}-one`}>
            {say(words.download.oneIntro)}
          </p>
        )}
      </div>
      {hasPictures && (
        <div className="series-file__field">
          <label className="series-file__tick">
            <input
              aria-describedby={`${id}-pictures`}
              checked={pictures}
              onChange={(event) => setPictures(event.target.checked)}
              type="checkbox"
            />
            {say(words.download.pictures)}
          </label>
          <p className="series-file__hint" id={`${id}-pictures`}>
            {say(words.download.picturesHint)}
          </p>
        </div>
      )}
      <Button
        buttonStyle="secondary"
        disabled={state.at === 'running'}
        extraButtonProps={{ 'data-pressed-early': true }}
        margin={false}
        onClick={() => void download()}
        size="medium"
      >
        {say(words.download.press)}
      </Button>
      <output className="series-file__said">
        {state.at === 'running' && say(words.download.running)}
        {state.at === 'done' && say(words.download.done)(state.name)}
      </output>
      {state.at === 'done' && state.missing.length > 0 && (
        <div className="warning series-file__box" role="alert">
          <p>{say(words.download.missing)(state.missing.join(', '))}</p>
        </div>
      )}
      {state.at === 'refused' && (
        <NoAnswer
          refused={state.refused}
          session={say(words.session.download)}
          silent={say(words.failed.noAnswer)}
          title={say(words.failed.download)}
        />
      )}
    </section>
  )
}
