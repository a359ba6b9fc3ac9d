import type { RecordKind } from '../../read/source-file.ts';
import type { RuleContext } from '../rules/rule.ts';

/** What another record may be referred to as. */
export type Referent =
  | 'sector'
  | 'subsector'
  | 'class'
  | 'target'
  | 'desk'
  | 'figure'
  | 'glossary'
  | 'entry'
  | 'opportunity'
  | 'premises'
  | 'park'
  | 'policy'
  | 'guide'
  | 'edition'
  | 'media';

/**
 * The ids that exist, by what they are of; `undefined` where that cannot be known because the file
 * that lists them is missing or broken, which has a finding of its own.
 */
export type RegisteredIds = Readonly<Record<Referent, ReadonlySet<string> | undefined>> & {
  readonly subsectorsOf: ReadonlyMap<string, ReadonlySet<string>>;
};

export function registeredIds({
  drafts: { zh },
  present,
  media,
  hasFile,
}: RuleContext): RegisteredIds {
  const sectors = zh.sectors[0]?.data.sectors;
  const zone = zh.zone[0]?.data;
  const ids = (rows: readonly { readonly id: string }[] | undefined) =>
    rows && new Set(rows.map(({ id }) => id));
  const ofKind = (kind: RecordKind) =>
    new Set(present.filter((one) => one.kind === kind && one.locale === 'zh').map(({ id }) => id));
  const premises = ofKind('premises');
  const others = zh.premises.filter(({ data }) => data.kind !== 'park').map(({ id }) => id);
  const terms = hasFile('glossary', 'glossary')
    ? ids(zh.glossary[0]?.data.terms)
    : new Set<string>();
  return {
    sector: ids(sectors),
    subsector: ids(sectors?.flatMap(({ subsectors }) => subsectors)),
    subsectorsOf: new Map(sectors?.map(({ id, subsectors }) => [id, ids(subsectors) ?? new Set()])),
    class: ids(zh.classes[0]?.data.classes),
    target: ids(zh.targets[0]?.data.targets),
    desk: ids(zone?.desks),
    figure: ids(zone?.figures),
    glossary: terms,
    entry: ofKind('entry'),
    opportunity: ofKind('opportunity'),
    premises,
    park: premises.difference(new Set(others)),
    policy: ofKind('policy'),
    guide: ofKind('guide'),
    edition: ofKind('edition'),
    media: new Set(media.map((path) => path.replace(/^media\//u, ''))),
  };
}
