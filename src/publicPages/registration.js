// The form of a registration, better with a script than without: what does not apply is hidden, long answers are counted, mistyped addresses asked about.
import { didYouMean } from './didYouMean.js'

const form = document.getElementById('registration')

/** What is chosen of the answers to a question. One that is not asked has none: what depends on it is not asked either. */
const chosen = (name) =>
  [...form.elements]
    .filter((field) => field.name === name && field.checked && !field.disabled)
    .map((field) => field.value)

/** Shows the questions that apply, in their order, and sends no others. */
const showQuestions = () => {
  for (const part of form.querySelectorAll('[data-when]')) {
    const is = JSON.parse(part.dataset.is)
    const asked = chosen(part.dataset.when).some((value) => is.includes(value))
    part.hidden = !asked
    for (const field of part.querySelectorAll('input, textarea, fieldset')) field.disabled = !asked
  }
}

/** A line below a field that `say` fills in: now, and whenever somebody who typed there pauses. */
const below = (field, say) => {
  const line = document.createElement('output')
  line.className = 'hint'
  field.after(line)
  let waiting
  field.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => say(line), 600)
  })
  say(line)
}

const count = (field) =>
  below(field, (line) => {
    const { length } = field.value
    line.textContent = length ? field.dataset.counted.replace('{n}', String(length)) : ''
  })

const correct = (field) =>
  below(field, (line) => {
    const meant = didYouMean(field.value.trim())
    line.replaceChildren()
    if (!meant) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'correction'
    button.textContent = field.dataset.didYouMean.replace('{address}', () => meant)
    button.addEventListener('click', () => {
      field.value = meant
      line.replaceChildren()
      field.focus()
    })
    line.append(button)
  })

if (form) {
  for (const condition of form.querySelectorAll('.condition')) condition.hidden = true
  showQuestions()
  form.addEventListener('change', showQuestions)
  // What a browser fills in again of a page that one comes back to.
  window.addEventListener('pageshow', showQuestions)
  form.querySelectorAll('[data-counted]').forEach(count)
  form.querySelectorAll('[data-did-you-mean]').forEach(correct)
}
document.getElementById('errors')?.focus()
