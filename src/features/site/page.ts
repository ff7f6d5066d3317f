import { createHmac } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from '../../platform/http/accepted-encoding';

/** An answer ready to be sent: its bytes and every header, made once. */
export interface ReadyBody {
  readonly bytes: Buffer;
  readonly etag: string;
  readonly headers: Readonly<Record<string, string>>;
  /** For a reader who has these bytes already. */
  readonly unchangedHeaders: Readonly<Record<string, string>>;
}

/** A page in each encoding a reader may ask for. */
export interface Page extends Readonly<Record<Encoding, ReadyBody>> {
  /** Bytes it holds in memory. */
  readonly size: number;
}

export interface PageText {
  readonly text: string;
  readonly type: string;
  readonly language: string;
}

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/** Readers may keep a page, and ask each time whether it still stands: that is what the ETag is for. */
const KEEP_AND_ASK = 'public, no-cache';

/** Makes a page: compressed once, with strong ETags that only somebody who has the key and the bytes can compute. */
export async function makePage({ text, type, language }: PageText, etagKey: Buffer): Promise<Page> {
  const plain = Buffer.from(text, 'utf8');
  const [gzipped, brotli] = await Promise.all([
    compressGzip(plain, { level: 9 }),
    compressBrotli(plain, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
    }),
  ]);
  const digest = createHmac('sha256', etagKey).update(plain).digest('base64url').slice(0, 27);
  const ready = (bytes: Buffer, encoding: Encoding): ReadyBody => {
    const etag = encoding === 'plain' ? `"${digest}"` : `"${digest}-${encoding}"`;
    const unchangedHeaders = { 'cache-control': KEEP_AND_ASK, vary: 'Accept-Encoding', etag };
    const headers = {
      'content-type': type,
      'content-length': String(bytes.length),
      'content-language': language,
      ...(encoding === 'plain' ? {} : { 'content-encoding': encoding }),
      ...unchangedHeaders,
    };
    return { bytes, etag, headers, unchangedHeaders };
  };
  return {
    plain: ready(plain, 'plain'),
    gzip: ready(gzipped, 'gzip'),
    br: ready(brotli, 'br'),
    size: plain.length + gzipped.length + brotli.length,
  };
}
