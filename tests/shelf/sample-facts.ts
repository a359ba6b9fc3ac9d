import type { EntryFacts, FactGroup, FactLine } from '../../src/shelf/facts-format.ts';

export const GROUPS: readonly FactGroup[] = [
  {
    id: 'scope',
    label: { zh: '产业范围', en: 'Scope' },
    rows: [
      { id: 'class', label: { zh: '类别', en: 'Class' } },
      { id: 'targets', label: { zh: '瞄向', en: 'Targets' } },
      { id: 'anchors', label: { zh: '链主企业', en: 'Anchors' } },
    ],
  },
  {
    id: 'indicators',
    label: { zh: '准入指标', en: 'Indicators' },
    rows: [{ id: 'minInvestment', label: { zh: '投资额', en: 'Investment' } }],
  },
];

export function sampleFacts(
  id: string,
  cells: Readonly<Record<string, readonly FactLine[]>>,
): EntryFacts {
  return {
    id,
    number: 'M-01',
    title: { text: `条目${id}` },
    summary: { text: '简介' },
    tone: 'positive',
    related: [],
    email: 'desk@example.com',
    cells,
  };
}
