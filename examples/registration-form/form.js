// A registration form for the API of Atelier. It shows what a workshop asks, sends what was typed, and says what was answered. Texts are set as texts.
const {
  cms = 'http://127.0.0.1:3000',
  locale: first = 'en',
  workshop = '',
} = Object.fromEntries(new URLSearchParams(window.location.search))
const said = document.getElementById('said')
const form = document.querySelector('form')
let locale = first === 'fr' ? 'fr' : 'en'
let asked

const words = {
  fr: { optional: ' (facultatif)', yes: 'Oui', no: 'Non', none: 'Aucune', send: 'Demander une place' },
  en: { optional: ' (optional)', yes: 'Yes', no: 'No', none: 'None', send: 'Ask for a seat' },
}
const messages = {
  fr: {
    closed: 'On ne peut pas s’inscrire ici en ce moment.',
    wrong: 'À revoir',
    sent: 'Regardez vos messages\u00a0: vous aurez une place quand vous aurez appuyé sur le bouton que vous y trouvez.',
    queued:
      'Regardez vos messages\u00a0: vous prendrez rang sur la liste d’attente quand vous aurez appuyé sur le bouton que vous y trouvez.',
    away: 'Le serveur ne répond pas. Rien n’est perdu\u00a0: réessayez dans un instant.',
  },
  en: {
    closed: 'One cannot register here at the moment.',
    wrong: 'To look at',
    sent: 'Look in your mailbox: you get a seat when you press the button that you find there.',
    queued: 'Look in your mailbox: you join the waiting list when you press the button that you find there.',
    away: 'The server does not answer. Nothing is lost: try again in a moment.',
  },
}

const seats = {
  fr: {
    open: 'Il reste des places.',
    few: 'Il reste quelques places.',
    waitlist: 'Toutes les places sont prises\u00a0: on peut se mettre en liste d’attente.',
    none: 'Toutes les places sont prises.',
  },
  en: {
    open: 'There are seats left.',
    few: 'There are a few seats left.',
    waitlist: 'All seats are taken: you can join the waiting list.',
    none: 'All seats are taken.',
  },
}

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children.filter(Boolean))
  return element
}
const text = (shown) => shown && make('span', { lang: shown.servedFrom }, shown.text)

/** Says something above the form, with a link to each field that is wrong, and leads there. */
const say = (message, problems = []) => {
  const links = problems.map(({ message: why, path }) => {
    const field = document.getElementById(path)
    const label = field?.dataset.label
    if (field) document.getElementById(`${path}-problem`).textContent = why
    field?.setAttribute('aria-invalid', 'true')
    const words = [label, why].filter(Boolean).join(' – ')
    return make('li', {}, field ? make('a', { href: `#${path}` }, words) : words)
  })
  said.replaceChildren(make('h2', {}, message), make('ul', {}, ...links))
  said.focus()
}

/** A field or a question under its path in errors, with what was typed in it before. */
const fieldOf = ({ choices, help, kind, label, max, path, required, when }, typed) => {
  const labels = [text(label), required ? '' : words[locale].optional]
  const notes = [
    help && make('small', { id: `${path}-help`, lang: help.servedFrom }, help.text),
    make('strong', { className: 'problem', id: `${path}-problem` }),
  ]
  const type = kind === 'choices' ? 'checkbox' : 'radio'
  const box = ({ label: of, value }) => {
    const checked = typed.getAll(path).includes(value)
    return make('label', {}, make('input', { checked, name: path, type, value }), ' ', of)
  }
  const field = choices
    ? make('fieldset', { tabIndex: -1 }, make('legend', {}, ...labels), ...notes, ...choices.map(box))
    : make(kind === 'longText' ? 'textarea' : 'input', {
        autocomplete: { email: 'email', name: 'name', organisation: 'organization' }[path] ?? 'off',
        maxLength: max,
        name: path,
        value: typed.get(path) ?? '',
        ...(kind === 'longText' ? { rows: 4 } : { type: kind === 'email' ? 'email' : 'text' }),
      })
  field.id = path
  field.dataset.label = label?.text ?? path
  field.setAttribute('aria-describedby', `${help ? `${path}-help ` : ''}${path}-problem`)
  const part = choices ? field : make('div', {}, make('label', { htmlFor: path }, ...labels), ...notes, field)
  if (when) part.dataset.when = JSON.stringify(when)
  return part
}

/** Shows the questions that apply after the answers before them, and sends no others. */
const showQuestions = () => {
  for (const part of form.querySelectorAll('[data-when]')) {
    const { is, question } = JSON.parse(part.dataset.when)
    part.hidden = !new FormData(form).getAll(`answers.${question}`).some((value) => is.includes(value))
    for (const field of part.querySelectorAll('input, textarea')) field.disabled = part.hidden
  }
}

const address = () =>
  `${cms}/api/workshops/by-slug/${encodeURIComponent(workshop)}/registration?locale=${encodeURIComponent(locale)}`

/** Asks for the form in the language, and shows it with what was typed. */
const show = async () => {
  document.documentElement.lang = locale
  const answer = await fetch(address(), { headers: { 'Accept-Language': locale } })
  if (!answer.ok) return say(messages[locale].closed)
  const typed = new FormData(form)
  asked = await answer.json()
  document.querySelector('h1').replaceChildren(text(asked.workshop.title) ?? workshop)
  form.hidden = asked.state !== 'open'
  if (form.hidden) return say(messages[locale].closed)
  const { no, none, send, yes } = words[locale]
  const nameOf = (code) => new Intl.DisplayNames(locale, { type: 'language' }).of(code)
  const languages = (codes) => codes.map((value) => ({ label: nameOf(value), value }))
  if (!typed.has('language')) typed.set('language', locale)
  if (!typed.has('interpretation')) typed.set('interpretation', '')
  const choicesOf = {
    language: languages(asked.languages),
    interpretation: [{ label: none, value: '' }, ...languages(asked.interpretation.into)],
  }
  const fields = asked.fields.map((one) => ({ ...one, choices: choicesOf[one.name], path: one.name }))
  const questions = asked.questions.map(({ key, kind, options, ...one }) => {
    const yesNo = kind === 'yesNo' && Object.entries({ yes, no }).map(([value, label]) => ({ label, value }))
    const choices = options.map(({ label, value }) => ({ label: text(label) ?? value, value }))
    return { ...one, kind, choices: yesNo || (choices.length ? choices : undefined), path: `answers.${key}` }
  })
  form.replaceChildren(
    ...(asked.seats ? [make('p', {}, seats[locale][asked.seats])] : []),
    ...[...fields, ...questions].map((one) => fieldOf(one, typed)),
    make('p', {}, text(asked.notice.text)),
    make('button', { type: 'submit' }, send),
  )
  showQuestions()
}

const send = async () => {
  const typed = new FormData(form)
  const body = { answers: {}, notice: asked.notice.version, stamp: asked.stamp }
  for (const name of new Set(typed.keys())) {
    const values = typed.getAll(name)
    const value = values.length > 1 ? values : values[0]
    if (name.startsWith('answers.')) body.answers[name.slice('answers.'.length)] = value
    else body[name] = value
  }
  for (const wrong of form.querySelectorAll('[aria-invalid]')) wrong.removeAttribute('aria-invalid')
  for (const problem of form.querySelectorAll('.problem')) problem.textContent = ''
  const headers = { 'Accept-Language': locale, 'Content-Type': 'application/json' }
  const answer = await fetch(address(), { body: JSON.stringify(body), headers, method: 'POST' })
  if (answer.status === 202) {
    form.hidden = true
    return say(messages[locale][asked.seats === 'waitlist' ? 'queued' : 'sent'])
  }
  const { errors } = await answer.json()
  // The form has changed meanwhile: the new one is shown, with what was typed.
  if (errors[0].code === 'FORM_OLD') await show()
  say(
    messages[locale].wrong,
    errors.flatMap((error) => error.data?.errors ?? [error]),
  )
}

const tell = (act) => act().catch(() => say(messages[locale].away))
form.addEventListener('change', showQuestions)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void tell(send)
})
for (const button of document.querySelectorAll('button[value]'))
  button.addEventListener('click', () => {
    locale = button.value
    said.replaceChildren()
    void tell(show)
  })
await tell(show)
