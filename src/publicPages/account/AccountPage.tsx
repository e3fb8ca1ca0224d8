import type { ReactNode } from 'react'
import { MIN_PASSWORD } from '../../domain/password'
import type { Localized } from '../../i18n/locales'
import { words } from '../../i18n/words/accountPages'
import { words as users } from '../../i18n/words/users'
import { assets } from '../assets'
import { useReader } from '../reader'

/** What one of these pages asks. */
export interface Asked {
  kind: 'login' | 'forgot' | 'reset'
  /** Where the admin is, such as `/admin`. */
  admin: string
  /** Where its answers are asked for, such as `/api/users`. */
  api: string
  /** Where whoever has logged in goes. */
  next: string
  /** Of a link for a new password. */
  token?: string
  /** Whether it was sent with an invitation. */
  isInvited?: boolean
}

const Field = ({
  children,
  label,
  ...input
}: {
  label: Localized
  name: 'email' | 'password'
  autoComplete: string
  children?: ReactNode
}) => {
  const { say } = useReader()
  const id = `field-${input.name}`
  return (
    <p className="field">
      <label htmlFor={id}>{say(label)}</label>
      <input {...input} aria-describedby="said" id={id} required type={input.name} />
      {children}
    </p>
  )
}

const Show = () => {
  const { say } = useReader()
  return (
    <label className="tick" hidden id="show">
      <input type="checkbox" />
      <span>{say(words.show)}</span>
    </label>
  )
}

/** The second step, shown once the server asks for it: never before the password, or the link, was right. */
const Code = () => {
  const { say } = useReader()
  return (
    <p className="field" data-step="code setup" hidden>
      <label htmlFor="field-code">{say(words.factor.label)}</label>
      <input
        aria-describedby="said code-hint first-hint"
        autoCapitalize="none"
        autoComplete="one-time-code"
        id="field-code"
        name="code"
        spellCheck={false}
        type="text"
      />
      <span className="hint" data-step="code" id="code-hint">
        {say(words.factor.hint)}
      </span>
      <span className="hint" data-step="setup" hidden id="first-hint">
        {say(words.factor.first)}
      </span>
    </p>
  )
}

/** What an app is told, where an account has to have a second factor and has none. Its script fills it in. */
const SetUp = () => {
  const { say } = useReader()
  const { key, open, picture, scan } = users.secondFactor
  return (
    <div className="set-up" data-step="setup" hidden id="set-up">
      <p>{say(words.factor.setUp)}</p>
      <p>{say(scan)}</p>
      <svg aria-label={say(picture)} height="200" role="img" shapeRendering="crispEdges" width="200">
        <rect fill="#fff" height="100%" width="100%" />
        <path fill="#000" />
      </svg>
      <p>
        {say(key)} <code />
      </p>
      <p>
        <a href="otpauth://totp/">{say(open)}</a>
      </p>
    </div>
  )
}

/** The recovery codes of a second factor that was set up just now. */
const NewCodes = ({ next }: { next: string }) => {
  const { say } = useReader()
  const { codes, codesWhy, kept } = users.secondFactor
  return (
    <div className="done" data-step="codes" hidden id="new-codes" tabIndex={-1}>
      <h2>{say(codes)}</h2>
      <p>{say(codesWhy)}</p>
      <ul />
      <a className="button" href={next}>
        {say(kept)}
      </a>
    </div>
  )
}

/** How many recovery codes are left, once one was used. */
const Left = ({ next }: { next: string }) => {
  const { say } = useReader()
  const { more, none, one } = words.factor.left
  return (
    <div
      className="done"
      data-more={say(more)}
      data-none={say(none)}
      data-one={say(one)}
      data-step="left"
      hidden
      id="left"
    >
      <output />
      <a className="button" href={next}>
        {say(words.factor.goOn)}
      </a>
    </div>
  )
}

const fieldsOf = {
  login: (
    <>
      <Field autoComplete="username" label={words.email} name="email" />
      <Field autoComplete="current-password" label={words.password} name="password">
        <Show />
      </Field>
    </>
  ),
  forgot: <Field autoComplete="username" label={words.email} name="email" />,
  reset: (
    <Field autoComplete="new-password" label={words.newPassword} name="password">
      <Show />
    </Field>
  ),
} as const

/** The words that name a page. */
export const titled = ({ isInvited, kind }: Pick<Asked, 'isInvited' | 'kind'>) =>
  isInvited ? words.invited : words[kind]

const acts = { login: 'login', forgot: 'forgot-password', reset: 'reset-password' } as const

/**
 * The form of a page before the admin. Its script asks the API; one that is sent without it, by POST, comes back to the page with nothing read
 * of it: a password is never in an address.
 */
export const AccountPage = ({ admin, api, isInvited, kind, next, token }: Asked) => {
  const { locale, say } = useReader()
  const { send } = words[kind]
  const { title } = titled({ isInvited, kind })
  const intro =
    kind === 'reset' ? say((isInvited ? words.invited : words.reset).intro)(MIN_PASSWORD) : say(words[kind].intro)
  const login = `${admin}/login?${new URLSearchParams({ language: locale, redirect: next })}`
  const forgot = `${admin}/forgot?${new URLSearchParams({ language: locale })}`
  return (
    <section className="registration account">
      <img alt="Atelier" height="44" src={assets.icon.address} width="44" />
      <h1>{say(title)}</h1>
      <p className="hint" data-step="first">
        {intro}
      </p>
      <noscript>
        <p className="problem">{say(words.script)}</p>
      </noscript>
      <form
        className="registration-form"
        data-next={kind === 'forgot' ? undefined : next}
        data-not-kept={say(words.notKept)}
        data-sending={say(words.sending)}
        data-to={`${api}/${acts[kind]}`}
        data-step="first code setup"
        data-unreached={say(words.unreached)}
        id="account"
        method="post"
      >
        <div data-step="first">{fieldsOf[kind]}</div>
        {kind !== 'forgot' && <SetUp />}
        {kind !== 'forgot' && <Code />}
        {token !== undefined && <input name="token" type="hidden" value={token} />}
        <p className="problem" hidden id="said" role="alert" />
        <button className="button" type="submit">
          {say(send)}
        </button>
      </form>
      {kind !== 'forgot' && <NewCodes next={next} />}
      {kind !== 'forgot' && <Left next={next} />}
      {kind === 'forgot' && (
        <output className="done" data-step="sent" hidden id="done" tabIndex={-1}>
          {say(words.forgot.sent)}
        </output>
      )}
      <p className="ways" data-step="first sent">
        {kind === 'login' && <a href={forgot}>{say(words.login.forgot)}</a>}
        {kind === 'reset' && <a href={forgot}>{say(words.reset.another)}</a>}
        {kind === 'forgot' && <a href={login}>{say(words.back)}</a>}
      </p>
      {kind !== 'forgot' && (
        <div data-step="code setup" hidden>
          <p className="hint" data-step="code">
            {say(words.factor.lost)}
          </p>
          <p className="ways">
            <a href={login}>{say(words.factor.back)}</a>
          </p>
        </div>
      )}
    </section>
  )
}
