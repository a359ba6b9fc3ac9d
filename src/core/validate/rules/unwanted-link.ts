import { type Bilingual, diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { rule } from './rule.ts';

const kind = diagnosticKind<{ name: Bilingual }>({
  code: 'rule/unwanted-link',
  rule: 'C01',
  severity: 'error',
  title: {
    zh: '禁止的方向写了补链、强链或延链',
    en: 'A prohibited activity that the chain is said to want',
  },
  message: ({ name }) => ({
    zh: `这一条属于“${name.zh}”，不能同时说产业链要它补链、强链或延链；删去 action，只留环节。`,
    en: `This entry is “${name.en}”, so the chain cannot want it filled, strengthened or extended. Take out action and keep the stage.`,
  }),
  why: {
    zh: '产业链图会把它标成招商需求，投资者就会把国家明令淘汰的方向当作园区想要的方向。来源：《产业结构调整指导目录》淘汰类的定义。',
    en: 'The value chain would mark it as sought, and an investor would read a phased-out activity as one that the zone wants. Source: the definition of the eliminated class in the catalogue for industrial restructuring.',
  },
  bad: 'class: prohibited\nchain: { stage: midstream, action: strengthen }',
  good: 'class: prohibited\nchain: { stage: midstream }',
});

/** C01: what a class of negative tone shuts out is nowhere wanted in the chain. */
export const unwantedLink = rule(kind, ({ drafts }, report) => {
  const shut = new Map(
    drafts.zh.classes
      .flatMap(({ data }) => data.classes)
      .filter(({ tone }) => tone === 'negative')
      .map(({ id, name }) => [id, name]),
  );
  for (const { data, record } of drafts.zh.entry) {
    const name = shut.get(data.class);
    if (!name || data.chain.action === undefined) continue;
    const place = { file: record.source.path, span: record.locate(['chain', 'action']) };
    report(diagnose(kind, place, { name }));
  }
});
