import { traverseFields, type Field, type PayloadRequest, type TabAsField } from 'payload'

/** A field as far as its rule goes; of the kinds that have none too. The rule is a method: that of each kind says its value more narrowly. */
interface Judged extends Pick<Field | TabAsField, 'type'> {
  validate?(value: unknown, options: { req: PayloadRequest }): unknown
}

/**
 * Makes every rule of what is published let go of what is only withdrawn (`req.context.withdraws`, set by `draftByDefault`): Payload judges
 * the whole working copy then, and a draft with a fault would keep the public version public. Changes `fields`.
 *
 * Upstream: payloadcms/payload#15651, which since 3.82.0 is so without `unpublishAllLocales` alone. Goes when `_status: 'draft'` alone is judged by what it
 * says. Told by tests/cms/write/gaps.test.ts.
 */
export const skipWhenWithdrawn = (fields: Field[]): void =>
  traverseFields({
    fields,
    callback: ({ field }) => {
      const judged: Judged = field
      const validate = judged.validate?.bind(field)
      if (validate)
        judged.validate = (value, options) => (options.req?.context?.withdraws ? true : validate(value, options))
    },
  })
