import { diagnosticKind } from '../diagnostics/diagnostic.ts';

interface Field {
  /** Key as written, e.g. `thresholds.minInvestment.unit`. */
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

const nameZh = ({ key, zh }: Field): string => (zh === key ? `“${key}”` : `“${zh}”（${key}）`);
const nameEn = ({ key, en }: Field): string => (en === key ? `“${key}”` : `“${en}” (${key})`);

export const missingField = diagnosticKind<{ field: Field }>({
  code: 'schema/missing-field',
  severity: 'error',
  title: { zh: '缺少字段', en: 'A field is missing' },
  message: ({ field }) => ({
    zh: `缺少字段${nameZh(field)}；在这里补上。`,
    en: `The field ${nameEn(field)} is missing. Add it here.`,
  }),
  why: { zh: '页面和筛选都要用到它。', en: 'The page and the filters need it.' },
  bad: 'title: 疫苗',
  good: 'title: 疫苗\nsummary: 人用疫苗的研发和生产。',
});

export const unknownField = diagnosticKind<{ key: string; nearest?: string; allowed: string }>({
  code: 'schema/unknown-field',
  severity: 'error',
  title: { zh: '不认识的字段', en: 'An unknown field' },
  message: ({ key, nearest, allowed }) => ({
    zh: `不认识字段“${key}”${nearest ? `，是不是 ${nearest}？` : `；这里可用：${allowed}。`}`,
    en: `The field “${key}” is not known${nearest ? `; did you mean ${nearest}?` : `. Allowed here: ${allowed}.`}`,
  }),
  why: {
    zh: '字段名写错一个字母，它的值就不会出现在页面上。',
    en: 'One wrong letter in its name keeps a value off the page.',
  },
  bad: 'sumary: 人用疫苗',
  good: 'summary: 人用疫苗',
});

export const wrongType = diagnosticKind<{
  field: Field;
  expectedZh: string;
  expectedEn: string;
  found: string;
}>({
  code: 'schema/wrong-type',
  severity: 'error',
  title: { zh: '值的种类不对', en: 'A value of the wrong sort' },
  message: ({ field, expectedZh, expectedEn, found }) => ({
    zh: `${nameZh(field)}应是${expectedZh}，写的是 ${found}；改成${expectedZh}${expectedZh === '文字' ? '，数字要加引号' : ''}。`,
    en: `${nameEn(field)} should be ${expectedEn} but is ${found}. Write ${expectedEn}${expectedEn === 'text' ? '; put numbers in quotes' : ''}.`,
  }),
  why: {
    zh: '数字和文字弄混会丢掉前导零，也无法比较。',
    en: 'Mixing numbers and text loses leading zeros and cannot be compared.',
  },
  bad: 'number: 三',
  good: 'number: 3',
});

export const unknownValue = diagnosticKind<{
  field: Field;
  found: string;
  allowed: string;
  nearest?: string;
}>({
  code: 'schema/unknown-value',
  severity: 'error',
  title: { zh: '不在可选范围内的值', en: 'A value outside the allowed ones' },
  message: ({ field, found, allowed, nearest }) => ({
    zh: `${nameZh(field)}不能是“${found}”；可用：${allowed}${nearest ? `。是不是 ${nearest}？` : '。'}`,
    en: `${nameEn(field)} cannot be “${found}”. Allowed: ${allowed}.${nearest ? ` Did you mean ${nearest}?` : ''}`,
  }),
  why: { zh: '可选范围以外的值无法筛选。', en: 'A value outside the list cannot be filtered.' },
  bad: 'stage: 上游',
  good: 'stage: upstream',
});

export const wrongLength = diagnosticKind<{
  field: Field;
  found: number;
  limit: number;
  side: 'min' | 'max';
  unit: 'characters' | 'items' | 'value';
}>({
  code: 'schema/wrong-length',
  severity: 'error',
  title: { zh: '过长、过短或超出范围', en: 'Too long, too short or out of range' },
  message: ({ field, found, limit, side, unit }) => {
    const zh = unit === 'characters' ? '个字' : '项';
    const en = unit;
    if (unit === 'value') {
      return {
        zh: `${nameZh(field)}应不${side === 'max' ? '大' : '小'}于 ${limit}，现在是 ${found}；核对这个数。`,
        en: `${nameEn(field)} should be ${side === 'max' ? 'at most' : 'at least'} ${limit} but is ${found}. Check the number.`,
      };
    }
    return {
      zh: `${nameZh(field)}${side === 'max' ? '最多' : '至少'} ${limit} ${zh}，现在是 ${found}；${side === 'max' ? '删减' : '补充'}。`,
      en: `${nameEn(field)} may have at ${side === 'max' ? 'most' : 'least'} ${limit} ${en}; it has ${found}.`,
    };
  },
  why: {
    zh: '标题和摘要要放进列表、名片和手机屏幕。',
    en: 'Titles and summaries must fit lists and phone screens.',
  },
  bad: 'aliases: [""]',
  good: 'aliases: [CGT]',
});

export const wrongFormat = diagnosticKind<{
  field: Field;
  found: string;
  hintZh: string;
  hintEn: string;
}>({
  code: 'schema/wrong-format',
  severity: 'error',
  title: { zh: '格式不对', en: 'A value in the wrong form' },
  message: ({ field, found, hintZh, hintEn }) => ({
    zh: `${nameZh(field)}“${found}”的格式不对；${hintZh}。`,
    en: `${nameEn(field)} “${found}” has the wrong form. ${hintEn}.`,
  }),
  why: {
    zh: '格式不对的网址和编号打不开、查不到。',
    en: 'A malformed address or id leads nowhere.',
  },
  bad: 'url: www.gov.cn/x',
  good: 'url: "https://www.gov.cn/x"',
});

export const orphanTranslation = diagnosticKind<{ path: string }>({
  code: 'schema/orphan-translation',
  severity: 'error',
  title: { zh: '英文文件没有对应的中文文件', en: 'An English file without its Chinese one' },
  message: ({ path }) => ({
    zh: `没有对应的中文文件 ${path}；补上中文文件，或把英文文件改成与中文文件同名。`,
    en: `The Chinese file ${path} is missing. Add it, or give this file the name of its Chinese one.`,
  }),
  why: { zh: '数据只写在中文文件里。', en: 'The data stand in the Chinese file only.' },
  bad: 'vaccine.en.md 与 vaccines.md',
  good: 'vaccines.en.md 与 vaccines.md',
});
