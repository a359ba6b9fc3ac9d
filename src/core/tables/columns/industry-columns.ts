import { codesNear, INDUSTRY_CODES } from '../../industry/industry-codes.ts';
import { cleanText, type Codec, type Read } from '../codecs/codec.ts';
import { list } from '../codecs/lists.ts';
import { problems } from '../codecs/problems.ts';
import { code, text } from '../codecs/scalars.ts';
import type { Column } from './column.ts';

interface Industry {
  readonly code?: string;
  readonly name?: string;
}

const industriesOf = (value: unknown): readonly Industry[] =>
  Array.isArray(value) ? (value as readonly Industry[]) : [];

/** A code that a spreadsheet has made a number of, which may have cost it a zero at the front. */
function readNumberCode(given: number): Read {
  const plain = String(given);
  const padded = plain.padStart(plain.length + 1, '0');
  const [isCode, wasCode] = [INDUSTRY_CODES.has(plain), INDUSTRY_CODES.has(padded)];
  if (isCode && wasCode) return { problem: problems.lostZero(plain, padded) };
  if (!isCode && wasCode) return { value: padded, note: problems.zeroBack(plain, padded) };
  return isCode ? { value: plain } : { problem: problems.unknownCode(plain, []) };
}

const codes: Codec = {
  ...list(code),
  read: (cell, context) => {
    if (typeof cell === 'number') {
      const read = readNumberCode(cell);
      return 'problem' in read ? read : { value: [read.value], note: read.note };
    }
    // Offices part codes by any mark.
    const written = cleanText(cell).replace(/[，,、\s]+/gu, '；');
    const read = list(code).read(written, context);
    if ('problem' in read) return read;
    const unknown = (read.value as readonly string[]).find((one) => !INDUSTRY_CODES.has(one));
    if (unknown === undefined) return read;
    const near = codesNear(unknown).map(({ code: id, name }) => `${id} ${name}`);
    return { problem: problems.unknownCode(unknown, near) };
  },
};

/** Codes of GB/T 4754 and their names: two columns of one list, as offices write it. */
export const industryColumns: readonly Column[] = [
  {
    id: 'industry_codes',
    header: { zh: '行业代码', en: 'Industry codes' },
    note: {
      zh: 'GB/T 4754-2017 代码，文字格式（0271 不能写成 271），用“；”隔开。名称可由代码得出。',
      en: 'Codes of GB/T 4754-2017 as text (0271 is not 271), parted by “;”. Names follow from them.',
    },
    otherHeaders: ['国民经济行业代码', '行业代码（GB/T 4754）'],
    ...{ codec: codes, width: 14, path: ['zh', 'industry'], blank: [], required: true },
    part: (value) => industriesOf(value).map((one) => one.code),
    withPart: (value, part) => {
      const before = new Map(industriesOf(value).map((one) => [one.code, one.name]));
      return (part as readonly string[]).map((one) => ({
        code: one,
        name: before.get(one) ?? INDUSTRY_CODES.get(one)?.name ?? '',
      }));
    },
  },
  {
    id: 'industry_names',
    header: { zh: '行业名称', en: 'Industry names' },
    note: {
      zh: '与行业代码依次对应的名称，用“；”隔开；空着时按代码填写。',
      en: 'Chinese names of the codes in their order, parted by “;”. Blank for the names of the standard.',
    },
    ...{ codec: list(text), width: 30, path: ['zh', 'industry'] },
    part: (value) => industriesOf(value).map((one) => one.name),
    withPart: (value, part) => {
      if (!Array.isArray(part)) return value;
      return industriesOf(value).map((one, index) => ({
        ...one,
        name: (part as readonly string[])[index] ?? one.name ?? '',
      }));
    },
  },
];
