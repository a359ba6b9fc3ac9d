import type { z } from 'zod';
import { diagnose, type Diagnostic, type Report } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Path } from '../parse/locate.ts';
import type { ParsedRecord } from '../parse/parse-record.ts';
import {
  missingField,
  unknownField,
  unknownValue,
  wrongFormat,
  wrongLength,
  wrongType,
} from './findings.ts';
import { show, sizeOf, sizeUnit, valueAt } from './data-values.ts';
import { dateFormat, dateParams } from './rules/date-format.ts';
import { fullWidthValue } from './rules/full-width-value.ts';
import { industryCodeShape } from './rules/industry-code-shape.ts';
import { keysAt, metaAt, schemaOf } from './schemas/registry.ts';
import { toHalfWidth } from './text/full-width.ts';

/**
 * Checks the data of one record against the schema of its kind. Every issue becomes a finding at
 * its own place; the typed data are returned only when there is none.
 */
export function checkSchema(record: ParsedRecord, report: Report): unknown {
  const schema = schemaOf(record.address.kind, record.address.locale);
  if (!schema) return record.data;
  const result = schema.safeParse(record.data);
  if (result.success) return result.data;
  const misspelt = misspeltFields(result.error.issues, schema);
  for (const issue of result.error.issues) {
    // The misspelt field says all: the right one is not told as missing too.
    if (misspelt.has(keyOf(issue.path))) continue;
    for (const diagnostic of toDiagnostics({ issue, record, schema })) report(diagnostic);
  }
  return undefined;
}

/** Fields that an unknown field beside them is probably meant to be. */
function misspeltFields(issues: readonly z.core.$ZodIssue[], schema: z.ZodType): Set<string> {
  const fields = new Set<string>();
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const allowed = keysAt(schema, issue.path);
    for (const key of issue.keys) {
      const near = nearest(key, allowed);
      if (near !== undefined) fields.add(keyOf([...issue.path, near]));
    }
  }
  return fields;
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

interface Issue {
  readonly issue: z.core.$ZodIssue;
  readonly record: ParsedRecord;
  readonly schema: z.ZodType;
}

function toDiagnostics({ issue, record, schema }: Issue): Diagnostic[] {
  const path = issue.path as Path;
  const file = record.source.path;
  const value = valueAt(record.data, path);
  const field = fieldNames(schema, path);
  const place = { file, span: record.locate(path) };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const allowed = keysAt(schema, path);
        const near = nearest(key, allowed);
        const span = record.locate([...path, key], 'key');
        const params = { key, allowed: allowed.join('、') };
        return diagnose(unknownField, { file, span }, near ? { ...params, nearest: near } : params);
      });
    case 'invalid_type':
    case 'invalid_union':
      if (value === undefined) return [diagnose(missingField, place, { field })];
      // Rule T01 says so with its own words.
      if (typeof value === 'string' && /^[［｛]/u.test(value)) return [];
      return [wrongTypeAt({ issue, record, schema }, value)];
    case 'invalid_value': {
      if (value === undefined) return [diagnose(missingField, place, { field })];
      const allowed = issue.values.map(String);
      const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
      const params = { field, found: show(value), allowed: allowed.join('、') };
      return [diagnose(unknownValue, place, near ? { ...params, nearest: near } : params)];
    }
    case 'too_big':
    case 'too_small': {
      const side = issue.code === 'too_big' ? 'max' : 'min';
      const bound = Number(issue.code === 'too_big' ? issue.maximum : issue.minimum);
      const step = issue.inclusive === false ? 1 : 0;
      const limit = issue.code === 'too_big' ? bound - step : bound + step;
      const unit = sizeUnit(value);
      const found = typeof value === 'number' ? value : sizeOf(value);
      return [diagnose(wrongLength, place, { field, found, limit, side, unit })];
    }
    default: {
      const hint = formatHint(metaAt(schema, path)?.format);
      return [diagnose(wrongFormat, place, { field, found: show(value), ...hint })];
    }
  }
}

function wrongTypeAt({ issue, record, schema }: Issue, value: unknown): Diagnostic {
  const path = issue.path as Path;
  const place = { file: record.source.path, span: record.locate(path) };
  const written = record.source.text.slice(place.span.start, place.span.end);
  if (metaAt(schema, path)?.format === 'industry-code' && typeof value === 'number') {
    return diagnose(industryCodeShape.kind, place, { code: written, reason: 'number' });
  }
  const expected = 'expected' in issue ? issue.expected : 'string';
  const format = metaAt(schema, path)?.format;
  if ((format === 'date' || format === 'date-time') && typeof value === 'number') {
    const { zh } = fieldNames(schema, path);
    return diagnose(dateFormat.kind, place, dateParams(zh, written, format));
  }
  if ((expected === 'number' || expected === 'int') && isFullWidthNumber(value)) {
    const write = toHalfWidth(value);
    return diagnose(
      fullWidthValue.kind,
      place,
      { found: value, write },
      {
        fix: [{ ...place.span, text: write }],
      },
    );
  }
  const [expectedZh, expectedEn] = EXPECTED[expected] ?? [expected, expected];
  const params = { field: fieldNames(schema, path), expectedZh, expectedEn, found: show(value) };
  return diagnose(wrongType, place, params);
}

/** `５０００` in a field for numbers: YAML takes it for text. */
function isFullWidthNumber(value: unknown): value is string {
  if (typeof value !== 'string' || toHalfWidth(value) === value) return false;
  return /^-?\d+(?:\.\d+)?$/u.test(toHalfWidth(value));
}

const EXPECTED: Readonly<Record<string, readonly [string, string]>> = {
  string: ['文字', 'text'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['true 或 false', 'true or false'],
  array: ['列表（[a, b] 或每行一个“- ”）', 'a list'],
  object: ['一组“字段: 值”', 'a group of fields'],
};

function formatHint(format: string | undefined): { hintZh: string; hintEn: string } {
  switch (format) {
    case 'url':
      return {
        hintZh: '写完整网址，以 https:// 开头',
        hintEn: 'Write the whole address, from https://',
      };
    case 'hash':
      return {
        hintZh: '写 check 提示的 12 位校验码',
        hintEn: 'Write the 12-character hash that check shows',
      };
    default:
      return {
        hintZh: '照诊断说明里的例子写',
        hintEn: 'Write it like the example in the documentation',
      };
  }
}

function fieldNames(schema: z.ZodType, path: Path): { key: string; zh: string; en: string } {
  const key = path.map(String).join('.') || '（整个文件）';
  const meta = metaAt(schema, path);
  return { key, zh: meta?.zh ?? key, en: meta?.en ?? key };
}
