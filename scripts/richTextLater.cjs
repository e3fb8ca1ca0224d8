// A loader of the build: the field of a rich text imports the editor that is loaded later (src/admin/richText/RichTextLater.tsx).
const theirs = "'../exports/client/index.js'"

/** @param {string} source */
module.exports = (source) => {
  if (!source.includes(theirs)) throw new Error(`Payload’s field of a rich text no longer imports ${theirs}.`)
  return source.replace(theirs, "'atelier-rich-text'")
}
