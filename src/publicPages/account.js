// The forms before the admin: what is typed goes to the API, and what it says stands below.
const form = document.getElementById('account')
const said = document.getElementById('said')
const button = form.querySelector('button[type=submit]')
const locale = document.documentElement.lang
const typed = [...form.querySelectorAll('input[name]:not([type=hidden])')]

const say = (message) => {
  said.textContent = message
  said.hidden = false
  typed.at(-1).setAttribute('aria-invalid', 'true')
}

/** Whether the browser sends back the session that it was given. */
const isKept = async () => {
  const response = await fetch(form.dataset.to.replace(/[^/]*$/, 'me'))
  return Boolean((await response.json()).user)
}

const send = async () => {
  const response = await fetch(form.dataset.to, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': locale },
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
  })
  const { errors } = await response.json()
  if (!response.ok) return say(errors[0].message)
  if (form.dataset.next === undefined) {
    const done = document.getElementById('done')
    form.hidden = true
    done.hidden = false
    done.tabIndex = -1
    return done.focus()
  }
  if (!(await isKept())) return say(form.dataset.notKept)
  location.replace(form.dataset.next)
  // What was sent is not sent again while the next page comes.
  return new Promise(() => {})
}

const submit = async () => {
  if (button.disabled) return
  const words = button.textContent
  said.hidden = true
  typed.at(-1).removeAttribute('aria-invalid')
  button.disabled = true
  button.textContent = form.dataset.sending
  await send().catch(() => say(form.dataset.unreached))
  button.disabled = false
  button.textContent = words
  if (!form.hidden) typed.at(-1).focus()
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  void submit()
})

const show = document.getElementById('show')
if (show) {
  const password = typed.at(-1)
  show.hidden = false
  show.firstElementChild.addEventListener('change', ({ target }) => {
    password.type = target.checked ? 'text' : 'password'
  })
}

// Who changes the language here wants the admin in it: that is where it keeps it.
for (const link of document.querySelectorAll('.languages a'))
  link.addEventListener('click', () => {
    const secure = location.protocol === 'https:' ? '; secure' : ''
    document.cookie = `payload-lng=${link.lang}; path=/; max-age=31536000; samesite=lax${secure}`
  })
typed[0].focus()
