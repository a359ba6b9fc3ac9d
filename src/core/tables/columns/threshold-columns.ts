import { type IndicatorId, INDICATORS, INDICATOR_IDS } from '../../model/thresholds.ts';
import { UNITS } from '../../model/units.ts';
import { cleanText, type Codec } from '../codecs/codec.ts';
import { quantity } from '../codecs/scalars.ts';
import type { Column } from './column.ts';

/** Order in which the fields of an indicator are written. */
const FIELDS = ['min', 'max', 'unit', 'caseByCase', 'sample', 'source'] as const;

type Written = Readonly<Partial<Record<(typeof FIELDS)[number], unknown>>>;

const CASE_BY_CASE = { zh: '一事一议', en: 'Case by case' };
const SAMPLE = { zh: '示例', en: 'Example' };

/** Three columns for each admission indicator: the two bounds, in the unit of the header, and remarks. */
export function thresholdColumns(source: Codec): Column[] {
  return INDICATOR_IDS.flatMap((id) => [
    bound(id, 'min', { zh: '下限', en: 'minimum' }),
    bound(id, 'max', { zh: '上限', en: 'maximum' }),
    remarks(id, source),
  ]);
}

function bound(
  id: IndicatorId,
  side: 'min' | 'max',
  word: { readonly zh: string; readonly en: string },
): Column {
  const { name, units } = INDICATORS[id];
  const [unit] = units;
  const { name: unitName } = UNITS[unit];
  const zh = `${name.zh}${word.zh}`;
  const en = `${name.en}, ${word.en}`;
  const told = unitName.zh === '';
  return {
    id: `${snake(id)}_${side}`,
    header: {
      zh: told ? zh : `${zh}（${unitName.zh}）`,
      en: told ? en : `${en} (${unitName.en})`,
    },
    note: {
      zh: `数字，单位${told ? '无' : `为${unitName.zh}`}；没有要求时空着。`,
      en: `A number${told ? '' : ` in ${unitName.en}`}; blank where nothing is asked.`,
    },
    otherHeaders: told ? undefined : [`${zh}(${unit})`],
    codec: quantity({ name: unit, told: true }),
    codecWithoutUnit: told ? undefined : quantity({ name: unit, told: false }),
    ...{ width: 12, path: ['zh', 'thresholds', id] },
    part: (value) => {
      const written = (value ?? {}) as Written;
      const amount = written[side];
      // In another unit than the header's, the cell says so itself.
      const elsewhere = amount !== undefined && written.unit !== undefined && written.unit !== unit;
      return elsewhere ? `${String(amount)}${String(written.unit)}` : amount;
    },
    withPart: (value, part) => {
      const written = (value ?? {}) as Written;
      const withUnit = part === undefined ? written : { ...written, unit };
      return tidy({ ...withUnit, [side]: part });
    },
  };
}

function remarks(id: IndicatorId, source: Codec): Column {
  const { name } = INDICATORS[id];
  return {
    id: `${snake(id)}_remarks`,
    header: { zh: `${name.zh}标注`, en: `${name.en}, remarks` },
    note: {
      zh: '每行一项：一事一议；示例；或来源（名称 | 网址 | 核对日期）。',
      en: 'One a line: Case by case; Example; or a source (title | address | date checked).',
    },
    ...{ codec: remarksCodec(source), width: 14, path: ['zh', 'thresholds', id] },
    part: (value) => value,
    withPart: (value, part) => {
      const { caseByCase, sample, source: from } = (part ?? {}) as Written;
      return tidy({ ...((value ?? {}) as Written), caseByCase, sample, source: from });
    },
  };
}

function remarksCodec(source: Codec): Codec {
  return {
    format: 'text',
    show: (value, context) => {
      const { caseByCase, sample, source: from } = (value ?? {}) as Written;
      const parts = [
        caseByCase === true ? CASE_BY_CASE[context.locale] : undefined,
        sample === true ? SAMPLE[context.locale] : undefined,
        from === undefined ? undefined : source.show(from, context),
      ];
      return parts.filter((part) => part !== undefined).join('\n') || undefined;
    },
    read: (cell, context) => {
      const found: Record<string, unknown> = {};
      for (const row of cleanText(cell).split('\n')) {
        const marks = row.split(/[；;]/u).map((part) => part.trim());
        if (marks.every(isMark)) {
          if (marks.some((mark) => isOneOf(mark, CASE_BY_CASE))) found['caseByCase'] = true;
          if (marks.some((mark) => isOneOf(mark, SAMPLE))) found['sample'] = true;
        } else {
          const read = source.read(row, context);
          if ('problem' in read) return read;
          found['source'] = read.value;
        }
      }
      return { value: found };
    },
  };
}

function isMark(text: string): boolean {
  return text === '' || isOneOf(text, CASE_BY_CASE) || isOneOf(text, SAMPLE);
}

function isOneOf(part: string, { zh, en }: typeof SAMPLE): boolean {
  return part === zh || part.toLowerCase() === en.toLowerCase();
}

/** Fields in their order without those that say nothing; nothing at all when only a unit is left. */
function tidy(written: Written): Written | undefined {
  const kept = FIELDS.filter((field) => written[field] !== undefined && written[field] !== null);
  const meaning = kept.filter((field) => field !== 'unit');
  if (meaning.length === 0) return undefined;
  return Object.fromEntries(kept.map((field) => [field, written[field]]));
}

function snake(id: string): string {
  return id.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}
