import { diagnosticKind } from '../diagnostics/diagnostic.ts';

/** Findings that only the whole catalogue shows; the later stages report them. */

export const sparseFacet = diagnosticKind<{
  facet: { readonly zh: string; readonly en: string };
  filled: number;
  entries: number;
}>({
  code: 'rule/sparse-facet',
  rule: 'S03',
  severity: 'warning',
  title: { zh: '筛选项填写太少', en: 'Filter filled for too few entries' },
  message: ({ facet, filled, entries }) => ({
    zh: `${entries}条目录里只有${filled}条填了“${facet.zh}”，不足六成，检索页暂不提供这项筛选；补填其余条目后自动恢复。`,
    en: `Only ${filled} of ${entries} entries have a value for “${facet.en}”, less than 60%, so the finder does not offer this filter. Fill the others and it returns.`,
  }),
  why: {
    zh: '筛选会把没填的条目一并藏掉，投资者会以为没有合适的项目。英国投资地图（Investment Atlas）的筛选就因各机会填写不全而失去作用。',
    en: 'A filter also hides the entries that lack a value, and an investor concludes that there is nothing. The filters of the UK Investment Atlas lost their use because opportunities were filled in unevenly.',
  },
  bad: 'incentives: []   # 多数条目都留空',
  good: 'incentives: [cit-15]   # 逐条填写，确实没有的才留空',
});
