import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ zh: string; en: string }>({
  code: 'rule/glossary-term',
  rule: 'B03',
  severity: 'warning',
  title: { zh: '英文没有用术语表的译法', en: 'A term translated otherwise than in the glossary' },
  message: ({ zh, en }) => ({
    zh: `中文的“${zh}”在术语表里译作“${en}”，英文里没有；改用这个译法，或在术语表的 aliases 里加上别的译法。`,
    en: `The glossary translates “${zh}” as “${en}”, which the English lacks. Use it, or add the other wording to aliases in the glossary.`,
  }),
  why: {
    zh: '一个词几种译法，外国投资者会以为是几件事，也搜不全。',
    en: 'A term in several translations reads as several things, and a search finds only some of them.',
  },
  bad: 'title: Vaccines for the Hi-Tech Area',
  good: 'title: Vaccines for the High-tech Zone',
});

/** B03: titles and summaries use the glossary’s English for its terms. */
export const glossaryTerm = rule(kind, ({ drafts: { zh, en } }, report) => {
  const terms = zh.glossary.flatMap(({ data }) => data.terms);
  if (terms.length === 0) return;
  const byName = new Map(terms.map((term) => [term.zh, term]));
  // The longest first, so that 高新技术企业 is not taken for 高新技术.
  const names = [...byName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = new RegExp(names.map(escape).join('|'), 'gu');
  const wordings = new Map(
    terms.map(({ zh: name, en: english, aliases = [] }) => [
      name,
      [english, ...aliases].map(fold).filter((one) => /[a-z]/u.test(one)),
    ]),
  );
  for (const kindOf of ['entry', 'opportunity', 'guide'] as const) {
    const originals = new Map<string, { title: string; summary: string }>(
      zh[kindOf].map(({ id, data }) => [id, data]),
    );
    for (const { id, data, record } of en[kindOf]) {
      const original = originals.get(id);
      if (!original) continue;
      const { title, summary } = data;
      const says = reader(() => `${title} ${summary} ${record.body?.text ?? ''}`);
      (['title', 'summary'] as const).forEach((field) => {
        const missing = [...new Set(original[field].match(pattern))].filter(
          (name) => !(wordings.get(name)?.some(says) ?? true),
        );
        missing.forEach((name) => {
          const place = { file: record.source.path, span: record.locate([field]) };
          report(diagnose(kind, place, { zh: name, en: byName.get(name)?.en ?? '' }));
        });
      });
    }
  }
});

/** Whether a folded wording stands in a text. The text is folded only once it seems not to. */
function reader(text: () => string): (wording: string) => boolean {
  let lower: string | undefined;
  let folded: string | undefined;
  return (wording) =>
    (lower ??= text().toLowerCase()).includes(wording) ||
    (folded ??= fold(text())).includes(wording);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s\u2010-\u2015-]+/gu, ' ');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
