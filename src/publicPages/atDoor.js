// The page that a code leads to, opened by a phone that has a door open: the door’s page takes the code. To anybody else it stays the page that it is.
import { openDoor } from './doorKept.js'

const door = openDoor()
if (door) location.replace(`${door}#${location.pathname.split('/').at(-1)}`)
