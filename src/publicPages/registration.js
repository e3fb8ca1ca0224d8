// The form of a registration, better with a script than without: questions that do not apply are hidden.
const form = document.getElementById('registration')
const values = (name) =>
  [...form.elements]
    .filter(
      (field) =>
        field.name === name && (field.type === 'checkbox' || field.type === 'radio' ? field.checked : field.value),
    )
    .map((field) => field.value)

/** A question that is not asked is not sent: what depends on it is not asked either, since they stand in their order. */
const showQuestions = () => {
  for (const part of form.querySelectorAll('[data-when]')) {
    const asked = values(part.dataset.when).some((value) => JSON.parse(part.dataset.is).includes(value))
    part.hidden = !asked
    for (const field of part.querySelectorAll('input, textarea, fieldset')) field.disabled = !asked
  }
}

if (form) {
  showQuestions()
  form.addEventListener('change', showQuestions)
}
const errors = document.getElementById('errors')
if (errors) errors.focus()
