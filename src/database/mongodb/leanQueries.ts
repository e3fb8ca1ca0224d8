import type { MongooseAdapter } from '@payloadcms/db-mongodb'

const questions = [
  'find',
  'findOne',
  'countDocuments',
  'distinct',
  'findOneAndUpdate',
  'updateOne',
  'updateMany',
] as const

/**
 * Leaves out what Mongoose does for each question and Payload has no use for: the stack of whoever first asked, for who asks the same query a second time
 * (https://mongoosejs.com/docs/api/mongoose.html#Mongoose.prototype.set(), `skipOriginalStackTraces`), and a walk over all fields of the schema in search of
 * ones that are never read unless named, of which Payload makes none (`schemaLevelProjections`). A tenth of what a short list takes.
 */
export const leanQueries = ({ connection }: Pick<MongooseAdapter, 'connection'>): void => {
  connection.base.set('skipOriginalStackTraces', true)
  connection.plugin((schema) => {
    schema.pre([...questions], { document: false, query: true }, function () {
      this.setOptions({ schemaLevelProjections: false })
    })
  })
}
