import type { DatabaseAdapterObj } from 'payload'

interface Methods<Args, Result> {
  method(args: Args): Promise<Result>
}

/** A method of an adapter, as a wrapper calls it: the adapter’s own may say its arguments more narrowly. */
export type Method<Args, Result = unknown> = Methods<Args, Result>['method']

/**
 * An adapter that is changed when Payload makes it: where what we do not find in Payload’s adapters is put around their methods.
 * @typeParam Used what the wrapper uses of the adapter: its methods as `Method`
 */
export const wrapAdapter = <Made extends Used, Used>(
  base: DatabaseAdapterObj<Made>,
  wrap: (adapter: Used) => void,
): DatabaseAdapterObj<Made> => ({
  ...base,
  init: (options) => {
    const adapter = base.init(options)
    wrap(adapter)
    return adapter
  },
})
