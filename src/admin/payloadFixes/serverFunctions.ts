/**
 * Payload’s server functions that the admin asks for. The rest belongs to what it does not have: copies from one language to another, folders,
 * Payload’s own scheduling, and slugs made on the server.
 *
 * Upstream: none, since it is no fault: Payload offers all of them to everybody. Goes when an option closes them. Told by
 * tests/docs/upgradingPayload.test.ts.
 */
export const offered = [
  'form-state',
  'get-default-layout',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'table-state',
]
