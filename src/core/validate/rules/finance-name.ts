import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { textFields } from '../text/text-fields.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ name: string; word: string }>({
  code: 'rule/finance-name',
  rule: 'P04',
  severity: 'warning',
  title: { zh: '名称里有限用的金融字样', en: 'A restricted word of finance in a name' },
  message: ({ name, word }) => ({
    zh: `“${name}”含有“${word}”，须持金融牌照才能用在名称和经营范围里；核对许可，无许可的换一个名称。`,
    en: `“${name}” has the word “${word}”, which only licensed firms may use. Check the licence, or use another name.`,
  }),
  why: {
    zh: '未经批准不得使用金融、基金管理、融资租赁、财富管理等字样。来源：《市场准入负面清单》禁止准入类100004项。',
    en: 'Names with words such as finance, fund management or leasing need approval. Source: Market Access Negative List, prohibited item 100004.',
  },
  bad: 'neighbours: [{ name: { zh: 某某财富管理有限公司 } }]',
  good: 'neighbours: [{ name: { zh: 某某咨询有限公司 } }]',
});

const WORDS =
  /金融|交易所|交易中心|理财|财富管理|股权众筹|基金管理|资产管理|网络借贷|P2P|融资租赁|商业保理|融资担保|小额贷款|典当/u;
const NAMED = new Set(['neighbours', 'anchors']);

/** P04: names of firms and of buildings; sectors and entries about finance are no names. */
export const financeName = fileRule(kind, ({ records }, report) => {
  for (const record of records) {
    if (record.address.kind !== 'premises' && record.address.kind !== 'entry') continue;
    for (const { text, name, locale } of textFields(record)) {
      if (name !== 'name' || locale !== 'zh') continue;
      const ofPremises = record.address.kind === 'premises' && text.path.length === 2;
      const ofFirm = text.path.some((step) => typeof step === 'string' && NAMED.has(step));
      const word = ofPremises || ofFirm ? WORDS.exec(text.value)?.[0] : undefined;
      if (word === undefined) continue;
      const place = { file: record.source.path, span: text.span };
      report(diagnose(kind, place, { name: text.value, word }));
    }
  }
});
