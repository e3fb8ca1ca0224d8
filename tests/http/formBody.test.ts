import { once } from 'node:events'
import { request } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express, { type Request, type Response } from 'express'
import { MOST_OPTIONS, MOST_QUESTIONS, MOST_TEXT } from '../../src/domain/questions'
import { MOST_NEEDS } from '../../src/domain/registrationInput'
import { formBody, MAX_BYTES, MAX_FIELDS } from '../../src/http/formBody'

describe('the form that a page sends', () => {
  const app = express()
  app.use('/form', formBody, (_req: Request, res: Response) => {
    res.json([...(res.locals.form ?? [])])
  })
  const server = app.listen(0, '127.0.0.1')
  let port = 0
  beforeAll(async () => {
    if (!server.listening) await once(server, 'listening')
    ;({ port } = server.address() as AddressInfo)
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  const kind = 'application/x-www-form-urlencoded'
  const send = async (body: string | Buffer, headers: Record<string, string> = {}) => {
    const sent = request({
      port,
      path: '/form',
      method: 'POST',
      headers: { 'Content-Type': kind, ...headers },
    })
    sent.end(body)
    const [answer] = (await once(sent, 'response')) as [import('node:http').IncomingMessage]
    const text = Buffer.concat(await answer.toArray()).toString()
    const said = JSON.parse(text) as { errors?: { code: string; message: string }[] }
    return { said, code: said.errors?.[0]?.code ?? null, status: answer.statusCode, text }
  }

  it('is read as it was filled in', async () => {
    for (const [body, form] of [
      ['', []],
      ['name=Ana', [['name', ['Ana']]]],
      ['name=Zo%C3%AB+%26+%F0%9F%91%A9&name=', [['name', ['Zoë & 👩', '']]]],
      [
        'days=mon&x=a=b%3D&days=tue&empty',
        [
          ['days', ['mon', 'tue']],
          ['x', ['a=b=']],
          ['empty', ['']],
        ],
      ],
      [
        'answers[a][b]=1&answers.c=2&&toString=3',
        [
          ['answers[a][b]', ['1']],
          ['answers.c', ['2']],
          ['toString', ['3']],
        ],
      ],
      ['needs=a%0D%0Ab', [['needs', ['a\r\nb']]]],
      ['nom=Zoë', [['nom', ['Zoë']]]],
    ] as const)
      expect([body, (await send(body)).said]).toEqual([body, form])
    for (const type of [`${kind}; charset=UTF-8`, 'Application/X-WWW-Form-URLencoded;charset="utf-8"'])
      expect((await send('a=1', { 'Content-Type': type })).said).toEqual([['a', ['1']]])
    const largest = `a=${'x'.repeat(MAX_BYTES - 2)}`
    expect((await send(largest)).status).toBe(200)
    expect((await send(Array.from({ length: MAX_FIELDS }, (_, n) => `f${n}=`).join('&'))).status).toBe(200)
  })

  it.each([
    ['texts of letters that take the most', '界', MOST_TEXT],
    ['texts of letters of two units', '👩', MOST_TEXT / 2],
  ])('holds all that one may ask: %s', async (_said, letter, times) => {
    const texts = Array.from({ length: MOST_QUESTIONS }, (_, n) => [
      `answer.${'k'.repeat(55)}${n}`,
      letter.repeat(times),
    ])
    const form = new URLSearchParams([...texts, ['needs', letter.repeat(MOST_NEEDS / letter.length)]])
    expect((await send(form.toString())).said).toHaveLength(MOST_QUESTIONS + 1)
  })

  it('holds all that one may ask: every value of every choice', async () => {
    const form = new URLSearchParams()
    for (let n = 0; n < MOST_QUESTIONS; n++)
      for (let at = 0; at < MOST_OPTIONS; at++) form.append(`answer.${'k'.repeat(55)}${n}`, `${'v'.repeat(55)}${at}`)
    expect((await send(form.toString())).said).toHaveLength(MOST_QUESTIONS)
  })

  it('is refused in words where it is none, too large, or means something else', async () => {
    const many = Array.from({ length: MAX_FIELDS + 1 }, (_, n) => `f${n}=`).join('&')
    for (const [body, status, code, headers] of [
      [`a=${'x'.repeat(MAX_BYTES - 1)}`, 413, 'BODY_LARGE', {}],
      ['x'.repeat(3 * MAX_BYTES), 413, 'BODY_LARGE', { 'Transfer-Encoding': 'chunked' }],
      [many, 413, 'FORM_LARGE', {}],
      ['a=%', 400, 'FORM_MALFORMED', {}],
      ['a=%zz', 400, 'FORM_MALFORMED', {}],
      ['a=%ff', 400, 'FORM_MALFORMED', {}],
      ['a=%ED%A0%80', 400, 'FORM_MALFORMED', {}],
      ['%c3=1', 400, 'FORM_MALFORMED', {}],
      [Buffer.from('613dff', 'hex'), 400, 'FORM_MALFORMED', {}],
      ['=1', 400, 'FORM_MALFORMED', {}],
      ['__proto__=1', 400, 'FORM_MALFORMED', {}],
      ['a=1&%5F%5Fproto__=1', 400, 'FORM_MALFORMED', {}],
      ['constructor=1', 400, 'FORM_MALFORMED', {}],
      ['prototype=1', 400, 'FORM_MALFORMED', {}],
      ['{"a":1}', 415, 'BODY_KIND_UNKNOWN', { 'Content-Type': 'application/json' }],
      ['a=1', 415, 'BODY_KIND_UNKNOWN', { 'Content-Type': 'text/plain' }],
      ['a=1', 415, 'BODY_KIND_UNKNOWN', { 'Content-Type': '' }],
      ['a=1', 415, 'BODY_KIND_UNKNOWN', { 'Content-Type': `${kind}; charset=iso-8859-1` }],
      ['a=1', 415, 'BODY_KIND_UNKNOWN', { 'Content-Encoding': 'gzip' }],
    ] as const) {
      const answer = await send(body, headers)
      expect([body.slice(0, 20), answer.status, answer.code]).toEqual([body.slice(0, 20), status, code])
      expect(answer.said.errors?.[0]?.message).toMatch(/\w{4}/)
      expect(answer.text.length).toBeLessThan(1000)
    }
  })

  it('keeps nobody else waiting when it never ends', async () => {
    const socket = connect(port, '127.0.0.1')
    socket.write(`POST /form HTTP/1.1\r\nHost: a\r\nContent-Type: ${kind}\r\nContent-Length: 9\r\n\r\na=`)
    expect((await send('a=1')).status).toBe(200)
    socket.destroy()
    expect((await send('a=1')).status).toBe(200)
  })
})
