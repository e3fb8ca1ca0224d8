import type { WebhookReport } from '../../../src/domain/webhooks'
import type { Writer } from './content'

/** Lets webhooks of the server’s go to this machine. */
export const allowed = { WEBHOOKS_ALLOW_PRIVATE: 'true' }

/** An address that Atelier tells of changes, named as an administrator names one. */
export const makeWebhook = async ({ ask, write }: Writer, url: string) => {
  const { id } = await write('webhooks', { name: url, url })
  const act = <T>(name: string): Promise<T> => ask<T>(`webhooks/${id}/${name}`, 'POST', {})
  const { secret } = await act<{ secret: string }>('secret')
  return {
    secret,
    off: () => act('off'),
    on: () => act('on'),
    /** Sends a test. @returns the status that it was answered with */
    test: async (): Promise<number | null> => {
      await act('test')
      for (;;) {
        const { deliveries } = await ask<WebhookReport>(`webhooks/${id}/state`)
        const [last] = deliveries.filter(({ type }) => type === 'test')
        if (last?.state === 'failed' || last?.state === 'delivered') return last.status
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
  }
}

export type Webhook = Awaited<ReturnType<typeof makeWebhook>>
