/** A PDF on the wire. */
import type { FastifyReply } from 'fastify';

/** Shown in the browser where it can show PDFs; `name` is what a download is called. */
export const sendPdf = (reply: FastifyReply, name: string, pdf: Uint8Array): FastifyReply =>
  reply
    .header('content-disposition', `inline; filename="${name}"`)
    .header('x-content-type-options', 'nosniff')
    .type('application/pdf')
    .send(Buffer.from(pdf));
