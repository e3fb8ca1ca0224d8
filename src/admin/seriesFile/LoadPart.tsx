'use client'
import { Button, Dropzone } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode } from 'react'
import {
  MAX_TEXT_BYTES,
  MAX_UPLOAD_BYTES,
  type LoadAnswer,
  type SaidPlan,
  type SaidProblem,
} from '../../domain/seriesUpload'
import { words } from '../../i18n/words/importExport'
import { useKeptSession } from '../form/useKeptSession'
import { comeTo } from '../shared/until'
import { useAdmin } from '../shared/useAdmin'
import { Trouble } from '../shared/Trouble'
import { NoAnswer, ProblemList } from './notices'
import { PastedLink } from './PastedLink'
import { PlanReport } from './PlanReport'
import { RefusedError, useSeriesFiles, type Progress } from './useSeriesFiles'

/** Most megabytes of a file, and of its text. */
const megabytes = [MAX_UPLOAD_BYTES / 1_000_000, MAX_TEXT_BYTES / 1_000_000] as const

type State =
  | { at: 'none' }
  | { at: 'large'; name: string }
  | { at: 'reading'; file: File }
  | { at: 'wrong'; file: File; problems: readonly SaidProblem[] }
  | { at: 'planned'; file: File; plan: SaidPlan; problems: readonly SaidProblem[]; changed: boolean }
  | { at: 'loading'; file: File; progress: Progress }
  | { at: 'done'; file: File; plan: SaidPlan }
  | { at: 'stopped'; file: File; lines: readonly string[]; problems: readonly SaidProblem[] }
  | { at: 'refused'; file: File; refused: RefusedError; wasReading: boolean }

/** What a load came to. */
const countOf = (problems: readonly SaidProblem[]): number => problems.reduce((sum, { count = 1 }) => sum + count, 0)

const after = (file: File, { applied, changed, plan, problems, stopped }: LoadAnswer): State => {
  if (applied && plan) return { at: 'done', file, plan }
  if (changed && plan) return { at: 'planned', file, plan, problems, changed }
  if (stopped) return { at: 'stopped', file, lines: stopped, problems }
  return { at: 'wrong', file, problems }
}

/**
 * Loads a series file: chosen, planned, and applied when the reader says so.
 * @param mayLoad whether the reader may load, or only look at a plan
 * @param pasted a file that a pasted programme became: planned as it comes
 */
export const LoadPart = ({ mayLoad, pasted }: { mayLoad: boolean; pasted: File | null }) => {
  const { say } = useAdmin()
  const files = useSeriesFiles()
  const router = useRouter()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const outcome = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<State>(pasted ? { at: 'reading', file: pasted } : { at: 'none' })
  /** Which of several choices is the last one. */
  const turn = useRef(0)

  const ask = async (file: File, wasReading: boolean, work: () => Promise<State>): Promise<void> => {
    const mine = ++turn.current
    const next = await work().catch((error: unknown): State => {
      if (!(error instanceof RefusedError)) throw error
      return { at: 'refused', file, refused: error, wasReading }
    })
    if (turn.current === mine) setState(next)
  }

  const askPlan = (file: File): void =>
    void ask(file, true, async () => {
      const { plan: planned, problems } = await files.plan(file)
      return planned
        ? { at: 'planned', file, plan: planned, problems, changed: false }
        : { at: 'wrong', file, problems }
    })
  const plan = (file: File): void => {
    setState({ at: 'reading', file })
    askPlan(file)
  }

  const apply = (file: File, { fingerprint }: SaidPlan): void => {
    setState({ at: 'loading', file, progress: {} })
    void ask(file, false, async () => {
      const loaded = await files.load(file, fingerprint, (said) =>
        setState((now) => (now.at === 'loading' ? { ...now, progress: { ...now.progress, ...said } } : now)),
      )
      if (loaded.applied) router.refresh()
      return after(file, loaded)
    })
  }

  const offer = useEffectEvent(askPlan)
  useEffect(() => {
    if (pasted) offer(pasted)
  }, [pasted])

  const choose = (chosen: FileList | null): void => {
    const file = chosen?.[0]
    if (!file || state.at === 'loading') return
    if (file.size > MAX_UPLOAD_BYTES) {
      turn.current++
      setState({ at: 'large', name: file.name })
    } else plan(file)
  }

  // What came of it is read next, by eyes and by ears; a bare number of what is written is not.
  const { at } = state
  useEffect(() => {
    if (at !== 'none' && at !== 'reading') comeTo(outcome.current)
  }, [at])

  useKeptSession(!['none', 'done', 'large'].includes(at))

  const again = (file: File): ReactNode => (
    <Button buttonStyle="secondary" margin={false} onClick={() => plan(file)} size="medium">
      {say(words.failed.again)}
    </Button>
  )

  const shown = (): ReactNode => {
    switch (state.at) {
      case 'large':
        return (
          <Trouble
            className="series-file__box"
            lines={[say(words.load.tooLarge)(state.name, megabytes[0])]}
            title={say(words.failed.read)}
          />
        )
      case 'wrong':
        return (
          <div className="refused series-file__box" role="alert">
            <p className="refused__title">{say(words.wrong.title)(countOf(state.problems), state.file.name)}</p>
            <p>{say(words.wrong.next)}</p>
            <ProblemList problems={state.problems} />
          </div>
        )
      case 'planned': {
        const { changed, file, plan: planned, problems } = state
        return (
          <>
            {changed && (
              <div className="warning series-file__box" role="alert">
                <p>{say(words.plan.changed)}</p>
              </div>
            )}
            {planned.changes ? (
              <>
                <h3>{file === pasted ? say(words.plan.pasted) : say(words.plan.title)(file.name)}</h3>
                {problems.length > 0 && (
                  <div className="warning series-file__box">
                    <h4>{say(words.plan.warnings)}</h4>
                    <ProblemList problems={problems} />
                  </div>
                )}
                <PlanReport isDone={false} plan={planned} />
                {mayLoad && (
                  <p className="series-file__hint">{say(file === pasted ? words.plan.drafts : words.plan.publishes)}</p>
                )}
                <div className="series-file__ways">
                  {mayLoad && (
                    <Button margin={false} onClick={() => apply(file, planned)} size="medium">
                      {say(words.plan.apply)}
                    </Button>
                  )}
                  <Button buttonStyle="secondary" margin={false} onClick={() => setState({ at: 'none' })} size="medium">
                    {say(words.plan.cancel)}
                  </Button>
                </div>
              </>
            ) : (
              <p>{say(words.plan.nothing)(file.name)}</p>
            )}
          </>
        )
      }
      case 'loading': {
        const { done, total, waiting } = state.progress
        const isWaiting = waiting && done === undefined
        return (
          <>
            <h3>{say(words.running.title)}</h3>
            <progress aria-label={say(words.running.title)} max={total ?? 1} value={total ? done : undefined} />
            <p>{isWaiting ? say(words.running.waiting) : say(words.running.text)}</p>
          </>
        )
      }
      case 'done':
        return (
          <>
            <h3 className="trouble trouble--over series-file__box">
              {state.file === pasted ? say(words.done.pasted) : say(words.done.title)(state.file.name)}
            </h3>
            {state.file === pasted && <PastedLink plan={state.plan} />}
            <PlanReport isDone plan={state.plan} />
            <p className="series-file__hint">{say(words.done.again)}</p>
          </>
        )
      case 'stopped':
        return (
          <Trouble className="series-file__box" lines={state.lines} title={say(words.failed.title)}>
            {state.problems.length > 0 && <ProblemList problems={state.problems} />}
            {again(state.file)}
          </Trouble>
        )
      case 'refused': {
        const { file, refused, wasReading } = state
        const stopped = refused.reason === 'cut' ? words.failed.cutTitle : words.failed.title
        return (
          <NoAnswer
            refused={refused}
            session={say(words.session.text)}
            silent={say(words.failed.network)}
            title={say(wasReading ? words.failed.read : stopped)}
          >
            {again(file)}
          </NoAnswer>
        )
      }
      default:
        return null
    }
  }

  /** No file was chosen here before: what was pasted is none. */
  const isFirst = at === 'none' || ('file' in state && state.file === pasted)

  return (
    <section aria-labelledby={`${id}-title`} className="series-file__part">
      <h2 id={`${id}-title`}>{say(words.load.title)}</h2>
      <p>{say(words.load.intro)}</p>
      {!mayLoad && <p>{say(words.load.editorsOnly)}</p>}
      <Dropzone className="series-file__drop" disabled={at === 'loading'} onChange={choose}>
        <input
          accept=".yaml,.yml,.zip"
          hidden
          onChange={(event) => {
            choose(event.target.files)
            // A file that was mended is chosen by the same name.
            event.target.value = ''
          }}
          ref={input}
          type="file"
        />
        <Button
          buttonStyle="secondary"
          disabled={at === 'loading' || at === 'reading'}
          extraButtonProps={{ 'aria-describedby': `${id}-limits` }}
          margin={false}
          onClick={() => input.current?.click()}
          size="medium"
        >
          {say(isFirst ? words.load.choose : words.load.other)}
        </Button>
        <span className="series-file__or">{say(words.load.drop)}</span>
        <p className="series-file__hint" id={`${id}-limits`}>
          {say(words.load.limits)(...megabytes)}
        </p>
      </Dropzone>
      <output className="series-file__said">
        {state.at === 'reading' && say(words.load.reading)(state.file.name)}
      </output>
      <div className="series-file__outcome" ref={outcome} tabIndex={-1}>
        {shown()}
      </div>
    </section>
  )
}
