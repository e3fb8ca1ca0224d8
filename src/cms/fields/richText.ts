import {
  BlocksFeature,
  BlockquoteFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  type FeatureProviderServer,
  type ServerFeature,
} from '@payloadcms/richtext-lexical'
import type { Field, FieldHook, PayloadRequest, RichTextField, TypeWithID, UIField } from 'payload'
import { safeHref, withoutEmptyNotes } from '../../domain/richText'
import { asOffered } from '../../domain/richTextRules'
import { eachLanguage } from '../../domain/texts'
import type { Localized } from '../../i18n/locales'
import { invalid } from '../errors/invalid'
import { words } from '../../i18n/words/richText'
import { localesOf } from '../../database/request'
import { localized } from './localized'

const THEIRS = '@payloadcms/richtext-lexical/client#'

/** What stands in for the editor until it is loaded. */
const OURS = '/src/admin/richText/RichTextLater'

/** A feature whose part of the editor is loaded with the editor (`RichTextLater`). */
const later = <Unclean, Props, ClientProps>(
  provider: FeatureProviderServer<Unclean, Props, ClientProps>,
): FeatureProviderServer<Unclean, Props, ClientProps> => {
  const withLater = (feature: ServerFeature<Props, ClientProps>): ServerFeature<Props, ClientProps> => {
    const { ClientFeature } = feature
    if (typeof ClientFeature !== 'string') return feature
    return { ...feature, ClientFeature: ClientFeature.replace(THEIRS, `${OURS}#`) }
  }
  const { feature } = provider
  return {
    ...provider,
    feature: typeof feature === 'function' ? async (props) => withLater(await feature(props)) : withLater(feature),
  }
}

const inline = [
  later(BoldFeature()),
  later(ItalicFeature()),
  later(UnderlineFeature()),
  later(StrikethroughFeature()),
  later(SubscriptFeature()),
  later(SuperscriptFeature()),
]

const linkLabels: Readonly<Partial<Record<string, Localized>>> = words.link

const leadsSomewhere = (value: unknown, { req }: { req: PayloadRequest }): string | true =>
  safeHref(value) !== '#' || invalid(req, { code: 'LINK_LEADS_NOWHERE' })

/**
 * Links lead to web addresses and mail addresses; never to a document by id, which an export could not carry: there is nothing to choose.
 * Payload makes the labels in the language of whoever comes first.
 *
 * Upstream: docs/upstream/022-labels-of-whoever-comes-first.md (open in 3.90.2). That we give labels goes when Payload’s are made for each reader. Told by
 * tests/cms/fields/richText.test.ts.
 */
const link = () =>
  later(
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) =>
        defaultFields.map((field) => {
          if (!('name' in field)) return field
          if (field.name === 'linkType') return { ...field, admin: { hidden: true } }
          const label = linkLabels[field.name ?? '']
          if (field.name === 'url' && field.type === 'text') return { ...field, label, validate: leadsSomewhere }
          return { ...field, ...(label ? { label } : {}) }
        }),
    }),
  )

/** What our editors do beyond Payload’s features: what is pasted, and the caret beside footnotes. */
const pasting = createServerFeature({
  key: 'pasting',
  feature: { ClientFeature: `${OURS}#PastingFeature` },
})
const caret = createServerFeature({
  key: 'caret',
  feature: { ClientFeature: `${OURS}#CaretFeature` },
})

/** The note of a footnote: words and links, nothing else. */
const noteEditor = lexicalEditor({
  admin: { placeholder: words.placeholder },
  features: () => [later(ParagraphFeature()), ...inline, link(), later(InlineToolbarFeature()), pasting()],
})

/** A footnote: a node in the text at the words that it explains, with a rich text of its own. */
const footnote = {
  slug: 'footnote',
  labels: { singular: words.footnote.singular, plural: words.footnote.plural },
  admin: { components: { Block: `${OURS}#FootnoteChip` } },
  fields: [
    {
      name: 'note',
      type: 'richText',
      required: true,
      label: words.footnote.note,
      editor: noteEditor,
    } satisfies RichTextField,
    {
      name: 'keep',
      type: 'ui',
      admin: { components: { Field: `${OURS}#KeepNote` } },
    } satisfies UIField,
  ],
}

const editor = lexicalEditor({
  admin: { placeholder: words.placeholder },
  features: () => [
    later(ParagraphFeature()),
    later(HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] })),
    ...inline,
    later(UnorderedListFeature()),
    later(OrderedListFeature()),
    later(BlockquoteFeature()),
    link(),
    later(BlocksFeature({ inlineBlocks: [footnote] })),
    later(FixedToolbarFeature()),
    later(InlineToolbarFeature()),
    pasting(),
    caret(),
  ],
})

/** A footnote that was given up in its drawer stays in the editor's text; it is not stored, and does not stand in the way of publication. */
const dropEmptyNotes: FieldHook<TypeWithID, unknown> = ({ req, value }) =>
  eachLanguage(value, localesOf(req), withoutEmptyNotes)

/** What an earlier version stored is read without a form that the editor does not offer; a write of it leaves that out (rejectUnreadable.ts). */
const readAsOffered: FieldHook<TypeWithID, unknown> = ({ req, value }) => eachLanguage(value, localesOf(req), asOffered)

/** A localized rich text: paragraphs, headings, lists, quotes, links, footnotes. */
export const richText = (name: string, label: Localized): Field[] =>
  localized({
    name,
    type: 'richText',
    label,
    editor,
    admin: { components: { Diff: '/src/admin/versions/RichTextDifference#RichTextDifference' } },
    hooks: { afterRead: [readAsOffered], beforeValidate: [dropEmptyNotes] },
  })
