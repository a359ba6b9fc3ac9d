import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { fileRule } from './rule.ts';

type Fault =
  | { readonly is: 'missing'; readonly sign: string }
  | { readonly is: 'form'; readonly written: string };

const kind = diagnosticKind<{ fault: Fault }>({
  code: 'rule/map-number',
  severity: 'warning',
  title: { zh: '地图没有审图号', en: 'A map without its approval number' },
  message: ({ fault }) =>
    fault.is === 'missing'
      ? {
          zh: `图片说明写着“${fault.sign}”：公开的地图要有审图号，补写 mapNumber；是照片或不按比例的示意图，就改写说明。`,
          en: `The picture is said to be a “${fault.sign}”. A published map needs an approval number: add mapNumber. If it is a photograph or a plan not to scale, say so instead.`,
        }
      : {
          zh: `“${fault.written}”不像审图号；照批准文件写，例如 琼S（2026）012号。`,
          en: `“${fault.written}” does not look like an approval number. Write it as in the approval, such as 琼S（2026）012号.`,
        },
  why: {
    zh: '向社会公开的地图须经审核，审图号说明审核过。来源：《地图管理条例》（国务院令第664号）。',
    en: 'Maps for the public are reviewed, and the number says that one was. Source: the Regulation on the Administration of Maps (State Council Order 664).',
  },
  bad: 'alt: { zh: 园区区位图, en: Location map }',
  good: 'alt: { zh: 园区区位图, en: Location map }\nmapNumber: 琼S（2026）012号',
});

/** What a picture is called that shows borders and places true to scale. */
const MAP =
  /地图|区位图|区划图|交通图|卫星图|卫星影像|遥感影像|\b(?:maps?|satellite (?:image|picture))\b/iu;
/** National `GS（2026）1234号` and `GS京（2026）1234号`, provincial `琼S（2026）012号`. */
const NUMBER =
  /^(?:GS\p{Script=Han}{0,2}|\p{Script=Han}{1,2}S\p{Script=Han}{0,2})[（(]\d{4}[）)]\d{1,6}号$/u;

/** A picture that is called a map has the number under which it was approved. */
export const mapNumber = fileRule(kind, ({ drafts }, report) => {
  for (const { data, record } of drafts.zh.premises) {
    const file = record.source.path;
    (data.evidence ?? []).forEach(({ alt, mapNumber: written }, at) => {
      const sign = MAP.exec(`${alt.zh}\n${alt.en}`)?.[0];
      if (written === undefined && sign !== undefined) {
        const span = record.locate(['evidence', at, 'alt']);
        report(diagnose(kind, { file, span }, { fault: { is: 'missing', sign } }));
      } else if (written !== undefined && !NUMBER.test(written)) {
        const span = record.locate(['evidence', at, 'mapNumber']);
        report(diagnose(kind, { file, span }, { fault: { is: 'form', written } }));
      }
    });
  }
});
