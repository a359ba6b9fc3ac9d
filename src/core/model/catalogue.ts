import type { Body } from '../parse/parse-body.ts';
import type { ChineseData } from '../validate/schemas/registry.ts';
import type { EditionLock } from './edition-lock.ts';
import type { IndicatorId } from './thresholds.ts';
import type { LocalisedText } from './text.ts';
import type { UnitId } from './units.ts';

export type Zone = ChineseData['zone'];
export type Desk = Zone['desks'][number];
export type Sector = ChineseData['sectors']['sectors'][number];
export type Target = ChineseData['targets']['targets'][number];
export type PolicyClass = ChineseData['classes']['classes'][number];
export type Term = ChineseData['glossary']['terms'][number];
export type Source = Zone['milestones'][number]['source'];
type EntryData = ChineseData['entry'];

/** Whether the English text is of the present Chinese one. */
export type Translation = 'current' | 'stale' | 'missing';

export interface LocalisedBody {
  readonly zh: Body;
  readonly en?: Body | undefined;
}

/** Ids are file names; every list is in the order of the printed catalogue. */
interface Written {
  readonly id: string;
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
  readonly body: LocalisedBody;
  readonly translation: Translation;
  /** Path of the Chinese file, for “edit this page” and for staff. */
  readonly file: string;
}

export interface Threshold {
  readonly indicator: IndicatorId;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly unit?: UnitId | undefined;
  readonly caseByCase: boolean;
  readonly sample: boolean;
  readonly source?: Source | undefined;
}

export interface Entry
  extends
    Written,
    Pick<
      EntryData,
      | 'number'
      | 'chain'
      | 'basis'
      | 'conflicts'
      | 'foreignAccess'
      | 'incentives'
      | 'environment'
      | 'premises'
      | 'contact'
      | 'published'
      | 'reviewed'
      | 'sources'
      | 'targets'
    > {
  readonly sector: string;
  readonly subsector: string;
  readonly class: string;
  readonly aliases: { readonly zh: readonly string[]; readonly en: readonly string[] };
  readonly legalText?: LocalisedText | undefined;
  readonly industry: readonly { readonly code: string; readonly name: LocalisedText }[];
  readonly thresholds: readonly Threshold[];
  readonly sample: boolean;
}

type OpportunityData = ChineseData['opportunity'];
export interface Opportunity
  extends
    Written,
    Pick<
      OpportunityData,
      | 'sector'
      | 'subsector'
      | 'entries'
      | 'park'
      | 'investment'
      | 'cooperation'
      | 'stage'
      | 'contact'
      | 'published'
      | 'reviewed'
    > {
  readonly premises: readonly string[];
  readonly offers: { readonly zh: readonly string[]; readonly en?: readonly string[] | undefined };
  readonly asks: { readonly zh: readonly string[]; readonly en?: readonly string[] | undefined };
  readonly sources: readonly Source[];
  readonly sample: boolean;
}

export interface Guide extends Written {
  readonly order: number;
  readonly published: string;
  readonly reviewed: string;
  readonly sources: readonly Source[];
}

export type Policy = ChineseData['policy'] & {
  readonly id: string;
  readonly body?: LocalisedBody | undefined;
};
export type Premises = ChineseData['premises'] & {
  readonly id: string;
  readonly body?: LocalisedBody | undefined;
};
export type Edition = ChineseData['edition'];

/** An entry that is gone, or has another address; `id` is its former one. */
export type Removal = ChineseData['removal'] & { readonly id: string };

/** A sound catalogue. Look-ups give `undefined` for an unknown id. */
export interface Catalogue {
  readonly zone: Zone;
  /** The edition that is published or drafted now: the last one not superseded. */
  readonly edition: Edition;
  readonly editions: readonly Edition[];
  /** Frozen editions, in the order of `editions`. */
  readonly locks: readonly EditionLock[];
  readonly removals: readonly Removal[];
  readonly sectors: readonly Sector[];
  readonly targets: readonly Target[];
  readonly classes: readonly PolicyClass[];
  readonly terms: readonly Term[];
  /** By sector, then printed number. */
  readonly entries: readonly Entry[];
  readonly opportunities: readonly Opportunity[];
  readonly premises: readonly Premises[];
  readonly policies: readonly Policy[];
  readonly guides: readonly Guide[];
  readonly byId: {
    readonly sector: ReadonlyMap<string, Sector>;
    readonly target: ReadonlyMap<string, Target>;
    readonly class: ReadonlyMap<string, PolicyClass>;
    readonly term: ReadonlyMap<string, Term>;
    readonly entry: ReadonlyMap<string, Entry>;
    readonly opportunity: ReadonlyMap<string, Opportunity>;
    readonly premises: ReadonlyMap<string, Premises>;
    readonly policy: ReadonlyMap<string, Policy>;
    readonly guide: ReadonlyMap<string, Guide>;
    readonly desk: ReadonlyMap<string, Desk>;
  };
  readonly entriesBy: {
    readonly sector: ReadonlyMap<string, readonly Entry[]>;
    readonly subsector: ReadonlyMap<string, readonly Entry[]>;
    readonly class: ReadonlyMap<string, readonly Entry[]>;
    readonly target: ReadonlyMap<string, readonly Entry[]>;
    readonly premises: ReadonlyMap<string, readonly Entry[]>;
    /** Entries whose legal basis or incentives name the instrument. */
    readonly policy: ReadonlyMap<string, readonly Entry[]>;
  };
  readonly opportunitiesBy: {
    readonly sector: ReadonlyMap<string, readonly Opportunity[]>;
    readonly entry: ReadonlyMap<string, readonly Opportunity[]>;
    readonly premises: ReadonlyMap<string, readonly Opportunity[]>;
  };
}
