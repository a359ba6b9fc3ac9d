import { z } from 'zod';
import { date, field, prose } from './common.ts';

const word = z.strictObject({
  avoid: prose('不用的表述', 'Wording to avoid', 80),
  use: prose('改用', 'Use instead', 80).optional(),
  reason: prose('理由', 'Reason', 200),
});

/** `wording.yaml`: expressions that the zone does not use. Never published. */
export const wordingSchema = z.strictObject({
  words: field(z.array(word), '不用的表述', 'Wordings to avoid'),
});

const allowance = z.strictObject({
  code: field(z.string().regex(/^(?:rule|schema)\/[a-z-]+$/u), '提示代码', 'Code of the finding'),
  file: field(z.string().min(1).max(200), '文件', 'File'),
  text: prose('所指文字', 'Text concerned', 200).optional(),
  reason: prose('理由', 'Reason', 300),
  expires: date('有效期至', 'Expires'),
  approvedBy: prose('批准人', 'Approved by', 60),
});

/** `allowances.yaml`: findings that the zone has looked at and lets stand until a day. Never published. */
export const allowancesSchema = z.strictObject({
  allowances: field(z.array(allowance), '例外', 'Allowances'),
});

export type WordingData = z.infer<typeof wordingSchema>;
export type AllowancesData = z.infer<typeof allowancesSchema>;
