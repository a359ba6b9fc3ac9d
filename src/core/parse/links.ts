import type { RecordKind } from '../read/source-file.ts';

/** Schemes by which a body links to other records: `entry:id`, `policy:id` and so on. */
export const RECORD_SCHEMES = {
  entry: 'entry',
  policy: 'policy',
  premises: 'premises',
  opportunity: 'opportunity',
  guide: 'guide',
  glossary: 'glossary',
  sector: 'sectors',
  target: 'targets',
} as const satisfies Record<string, RecordKind>;

export type RecordScheme = keyof typeof RECORD_SCHEMES;

export interface RecordLink {
  readonly scheme: RecordScheme;
  readonly id: string;
}

/** `entry:vaccines` as its parts; `undefined` for any other address. */
export function recordLink(url: string): RecordLink | undefined {
  const parts = /^([a-z]+):([a-z0-9-]+)$/u.exec(url);
  const scheme = parts?.[1];
  const id = parts?.[2];
  if (!scheme || !id || !Object.hasOwn(RECORD_SCHEMES, scheme)) return undefined;
  return { scheme: scheme as RecordScheme, id };
}

/** Control characters, blanks, backslashes: what browsers strip or bend before they read a scheme. */
const DECEPTIVE = /[\s\\\p{Cc}\p{Cf}]/u;

/** Whether an address may be published: https, mailto, tel, or a record of this catalogue. */
export function isSafeLink(url: string): boolean {
  if (recordLink(url)) return true;
  if (DECEPTIVE.test(url)) return false;
  if (/^mailto:[^@?]+@[^@?]+$/u.test(url) || /^tel:\+?[\d-]+$/u.test(url)) return true;
  if (!/^https?:\/\//u.test(url) || !URL.canParse(url)) return false;
  const { username, password, hostname } = new URL(url);
  return username === '' && password === '' && hostname.includes('.');
}
