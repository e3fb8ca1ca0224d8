// The forms before the admin: what is typed goes to the API, and what it says stands below.
const form = document.getElementById('account')
const said = document.getElementById('said')
const button = form.querySelector('button[type=submit]')
const locale = document.documentElement.lang
const typed = [...form.querySelectorAll('div[data-step=first] input[name]')]
const code = form.querySelector('[name=code]')
let step = 'first'

/** What is typed now: the code, once it is asked for. */
const current = () => (step === 'first' ? typed.at(-1) : code)

const go = (to) => {
  step = to
  for (const part of document.querySelectorAll('[data-step]')) part.hidden = !part.dataset.step.split(' ').includes(to)
}

const say = (message) => {
  said.textContent = message
  said.hidden = false
  current().setAttribute('aria-invalid', 'true')
}

const ask = async (path) => (await fetch(form.dataset.to.replace(/[^/]*$/, path))).json()

/** Says how many recovery codes are left, once one was used. */
const sayLeft = async ({ id }) => {
  const { left } = await ask(`${id}/factor`)
  if (left === undefined) return location.replace(form.dataset.next)
  const box = document.getElementById('left')
  const words = box.dataset[['none', 'one'][left] ?? 'more']
  box.firstElementChild.textContent = words.replace('#', left)
  go('left')
  box.querySelector('a').focus()
}

/** Shows what an app is told of a second factor that is to be set up. */
const setUp = ({ address, picture, secret }) => {
  const box = document.getElementById('set-up')
  box.querySelector('svg').setAttribute('viewBox', `0 0 ${picture.size} ${picture.size}`)
  box.querySelector('path').setAttribute('d', picture.path)
  box.querySelector('code').textContent = secret.match(/.{1,4}/g).join(' ')
  box.querySelector('a').href = address
  go('setup')
}

/** Shows the recovery codes of a second factor that was set up just now. */
const showCodes = (codes) => {
  const box = document.getElementById('new-codes')
  for (const one of codes) box.querySelector('ul').appendChild(document.createElement('li')).textContent = one
  go('codes')
  box.focus()
}

const send = async () => {
  const response = await fetch(form.dataset.to, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': locale },
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
  })
  const { errors, factor, recoveryCodes } = await response.json()
  if (!response.ok && errors[0].code === 'SECOND_FACTOR_NEEDED' && step === 'first') return go('code')
  if (!response.ok && factor) return setUp(factor)
  if (!response.ok) return say(errors[0].message)
  if (form.dataset.next === undefined) {
    go('sent')
    return document.getElementById('done').focus()
  }
  if (recoveryCodes) return showCodes(recoveryCodes)
  const { user } = await ask('me')
  // The browser does not send back the session that it was given.
  if (!user) return say(form.dataset.notKept)
  // A code of the app has six digits.
  if (step === 'code' && code.value.replace(/[\s-]/g, '').length > 6) return sayLeft(user)
  location.replace(form.dataset.next)
  // What was sent is not sent again while the next page comes.
  return new Promise(() => {})
}

const submit = async () => {
  if (button.disabled) return
  const words = button.textContent
  said.hidden = true
  current().removeAttribute('aria-invalid')
  button.disabled = true
  button.textContent = form.dataset.sending
  await send().catch(() => say(form.dataset.unreached))
  button.disabled = false
  button.textContent = words
  if (form.hidden) return
  current().focus()
  if (current() === code) code.select()
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
// Who is in a field already stays there.
if (document.activeElement === document.body) (typed.find(({ value }) => !value) ?? typed[0]).focus()
