/**
 * Stands in for ajv in the browser, where Payload would judge a field of JSON by its schema: no field has a schema, and the server judges whatever comes.
 *
 * Upstream: docs/upstream/077-scripts-of-each-page.md (open in 3.90.2). Goes when Payload loads ajv for fields that have a schema. Told by
 * tests/browser/weight.test.ts.
 */
export default class NoSchemas {
  validate = (): boolean => true
  errorsText = (): string => ''
}
