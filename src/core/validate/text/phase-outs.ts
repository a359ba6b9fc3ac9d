import type { Span } from '../../diagnostics/diagnostic.ts';
import type { ParsedRecord } from '../../parse/parse-record.ts';
import { passagesWith } from './passages.ts';

export interface PhaseOut {
  readonly found: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly span: Span;
}

const PATTERN =
  /(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?(?:底|末)?(?:之?前|起)(?:予以|全部|完成|强制|逐步|须|应)?(?:淘汰|停止使用|停止生产|退出|关停|停产)(?!的?(?:期限)?[^。；]{0,8}(?:已过|已经|已到|届满))/gu;

/** How each of them begins. */
const SIGN = /\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:底|末)?(?:之?前|起)/u;

/** Dates by which the Chinese text says that something is to be phased out. */
export function phaseOuts(record: ParsedRecord): readonly PhaseOut[] {
  if (!record.source.text.includes('淘汰') && !/停止|退出|关停|停产/u.test(record.source.text)) {
    return [];
  }
  return passagesWith(record, SIGN).flatMap(({ text, locale, spanOf }) =>
    locale === 'en'
      ? []
      : [...text.matchAll(PATTERN)].map(({ 0: found, 1: year = '', 2: month, 3: day, index }) => ({
          found,
          day: `${year}-${(month ?? '12').padStart(2, '0')}-${(day ?? (month ? '28' : '31')).padStart(2, '0')}`,
          span: spanOf(index, index + found.length),
        })),
  );
}
