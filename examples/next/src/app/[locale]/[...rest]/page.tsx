import { notFound } from 'next/navigation'

const Nowhere = () => notFound()

export default Nowhere
