const teardown = async (): Promise<void> => {
  await globalThis.atelierMongo?.stop()
}

export default teardown
