import { X509Certificate } from 'node:crypto'
import Fastify, { type FastifyInstance } from 'fastify'
import { SECURITY_HEADERS } from './static-routes.ts'

/** What a headset needs to be told before it can trust the server. */
export interface Enrolment {
  /** Where the app is: `https://…`. */
  readonly address: string
  /** The authority's certificate, PEM. */
  readonly authorityCert: string
  /** A QR code of the address, as SVG. */
  readonly qrSvg: string
}

const STEPS = {
  en: [
    'Download the certificate of this training centre.',
    'Open the headset’s settings, search for “certificate”, choose “install a CA certificate”, and pick the file.',
    'Compare the fingerprint with the one on the trainer’s screen.',
    'Open the app.',
  ],
  zh: [
    '下载本培训中心的证书。',
    '打开头显的设置，搜索“证书”，选择“安装 CA 证书”，然后选取该文件。',
    '将指纹与教员屏幕上的指纹进行核对。',
    '打开应用。',
  ],
}

function page({ address, authorityCert, qrSvg }: Enrolment): string {
  const { fingerprint256 } = new X509Certificate(authorityCert)
  const list = (lang: 'en' | 'zh') =>
    `<ol lang="${lang}">${STEPS[lang].map((step) => `<li>${step}</li>`).join('')}</ol>`
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Kouan 口岸</title>
<style>
body { font: 20px/1.6 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color: #14243c }
a.button { display: inline-block; margin: .5rem .5rem .5rem 0; padding: .8rem 1.6rem; border-radius: .5rem; background: #14315c; color: #fff; text-decoration: none }
code { overflow-wrap: anywhere } svg { width: 12rem; display: block }
</style></head><body>
<h1>Kouan 口岸</h1>
<p><a class="button" href="/ca.crt">Certificate 证书</a><a class="button" href="${address}">Open 打开</a></p>
${list('en')}${list('zh')}
<p>SHA-256: <code>${fingerprint256}</code></p>
<p><a href="${address}">${address}</a></p>${qrSvg}
</body></html>`
}

/** Creates the plain-http server that hands out the authority's certificate, and nothing else. */
export function createEnrolmentServer(enrolment: Enrolment): FastifyInstance {
  const app = Fastify({ forceCloseConnections: true })
  app.addHook('onRequest', async (_, reply) => {
    reply.headers(SECURITY_HEADERS)
  })
  app.get('/', (_, reply) => reply.type('text/html; charset=utf-8').send(page(enrolment)))
  app.get('/ca.crt', (_, reply) =>
    reply
      .type('application/x-x509-ca-cert')
      .header('content-disposition', 'attachment; filename="kouan-ca.crt"')
      .send(enrolment.authorityCert),
  )
  app.setNotFoundHandler((_, reply) => reply.redirect('/'))
  return app
}
