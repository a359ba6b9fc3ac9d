import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { isIdentityNumber } from '../text/identity-number.ts';
import { fileRule } from './rule.ts';

type Sort = 'mobile' | 'mailbox' | 'identity';

const SAY: Readonly<Record<Sort, { zh: string; en: string }>> = {
  mobile: { zh: '手机号码；改用办公电话', en: 'a mobile number. Use the office line' },
  mailbox: { zh: '个人邮箱；改用单位邮箱', en: 'a personal mailbox. Use that of the office' },
  identity: {
    zh: '身份证号码；立即删去，并检查修改记录',
    en: 'an identity number. Delete it at once, and look through the history',
  },
};

const kind = diagnosticKind<{ shown: string; sort: Sort }>({
  code: 'rule/personal-data',
  rule: 'P03',
  severity: 'warning',
  title: { zh: '个人信息', en: 'Personal data' },
  message: ({ shown, sort }) => ({
    zh: `“${shown}”像是${SAY[sort].zh}。`,
    en: `“${shown}” looks like ${SAY[sort].en}.`,
  }),
  why: {
    zh: '公开个人信息须有依据并告知本人，人员变动后号码也会失效。来源：《个人信息保护法》第十三、十七、二十五条。',
    en: 'Publishing personal data needs a basis and notice, and numbers of people go out of date. Source: Personal Information Protection Law, articles 13, 17 and 25.',
  },
  bad: 'phone: "13800138000"',
  good: 'phone: "0898-12345678"',
});

const PATTERNS: readonly (readonly [Sort, RegExp])[] = [
  ['mobile', /(?<![\d.-])(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?![\d.%])/gu],
  [
    'mailbox',
    /[\w.+-]+@(?:qq|163|126|yeah|sina|sohu|139|189|foxmail|gmail|hotmail|outlook|icloud|yahoo|aliyun)\.(?:com|cn|net|com\.cn)(?![\w.])/giu,
  ],
  ['identity', /(?<!\d)[1-9]\d{16}[\dXx](?!\d)/gu],
];

/** Stand in each of them, and are found sooner. */
const SIGNS: Readonly<Record<Sort, RegExp>> = {
  mobile: /1[3-9]\d(?:[ -]?\d{4}){2}/u,
  mailbox: /@/u,
  identity: /\d{17}/u,
};

/** P03: no mobile number, private mailbox or identity number anywhere in a file, not even in a note. */
export const personalData = fileRule(kind, ({ files }, report) => {
  for (const { path, text } of files) {
    if (!/\d{4}|@/u.test(text)) continue;
    for (const [sort, pattern] of PATTERNS) {
      if (text.search(SIGNS[sort]) === -1) continue;
      const hits = [...text.matchAll(pattern)].filter(
        ([found]) => sort !== 'identity' || isIdentityNumber(found),
      );
      for (const { 0: found, index } of hits) {
        const span = { start: index, end: index + found.length };
        // The report itself must not carry the number on.
        const shown = sort === 'mailbox' ? found : `${found.slice(0, 3)}…${found.slice(-2)}`;
        const finding = diagnose(kind, { file: path, span }, { shown, sort });
        report(sort === 'identity' ? { ...finding, severity: 'error' } : finding);
      }
    }
  }
});
