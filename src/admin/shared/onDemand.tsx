import { Suspense, use, type ComponentType } from 'react'

/** A part of the admin whose script is loaded where it is first rendered (docs/decisions/097-what-the-admin-loads.md). One that could not be loaded is asked for again the next time. */
export const onDemand = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => {
  let part: Promise<ComponentType<Props>> | null = null
  const ask = async (): Promise<ComponentType<Props>> => {
    try {
      return await load()
    } catch (error) {
      part = null
      throw error
    }
  }
  const Loaded = (props: Props) => {
    const Part = use((part ??= ask()))
    return <Part {...props} />
  }
  const Later = (props: Props) => (
    <Suspense fallback={null}>
      <Loaded {...props} />
    </Suspense>
  )
  return Later
}
