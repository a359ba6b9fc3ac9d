import { type Bilingual, diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../parse/locate.ts';
import type { ChineseData } from '../schemas/registry.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ what: Bilingual }>({
  code: 'rule/unsourced-fact',
  rule: 'N07',
  severity: 'error',
  title: { zh: '载体的数字或企业没有来源', en: 'A fact about premises without a source' },
  message: ({ what }) => ({
    zh: `“${what.zh}”没有来源；在这一项写 source，或在 sources 写上整个载体的来源；为演示编的写 sample: true。`,
    en: `“${what.en}” has no source. Give one here (source) or for the whole record (sources); mark what was made up for a demonstration with sample: true.`,
  }),
  why: {
    zh: '面积、距离和周边企业是选址的依据，说不出出处就不能公布。',
    en: 'Area, distances and neighbours decide on a site; what nobody can vouch for must not be published.',
  },
  bad: 'distances: [{ to: { zh: 港口, en: Port }, kind: port, method: road, value: 25, unit: 千米 }]',
  good: 'distances: [{ to: { zh: 港口, en: Port }, kind: port, method: road, value: 25, unit: 千米, sample: true }]',
});

interface Fact {
  readonly what: Bilingual;
  readonly path: Path;
  readonly given: { readonly source?: unknown; readonly sample?: true | undefined };
}

/** N07: area, distances and neighbours of premises have a source or are marked as examples. */
export const unsourcedFact = rule(kind, ({ drafts }, report) => {
  for (const { data, record } of drafts.zh.premises) {
    if (data.sources.length > 0) continue;
    for (const { what, path, given } of factsOf(data)) {
      if (given.source !== undefined || given.sample) continue;
      report(diagnose(kind, { file: record.source.path, span: record.locate(path) }, { what }));
    }
  }
});

function factsOf({ area, distances = [], neighbours = [] }: ChineseData['premises']): Fact[] {
  return [
    ...(area ? [{ what: { zh: '面积', en: 'Area' }, path: ['area', 'value'], given: area }] : []),
    ...distances.map((given, at) => ({
      what: { zh: `到${given.to.zh}的距离`, en: `Distance to ${given.to.en}` },
      path: ['distances', at, 'value'],
      given,
    })),
    ...neighbours.map((given, at) => ({
      what: given.name,
      path: ['neighbours', at, 'name', 'zh'],
      given,
    })),
  ];
}
