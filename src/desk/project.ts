import { isLandUnit, isMoneyUnit, type LandUnit, type MoneyUnit, toMu, toWan } from './units.ts';

type Sort = 'money' | 'land' | 'percent' | 'plain';

/**
 * What a visitor may tell of a project, by its key in the address. In a `Project` money is in 万元,
 * land in 亩, floors in m², energy in tonnes of coal equivalent, water in m³; output, tax, energy and
 * water are of one year.
 */
export const FIELDS = {
  invest: 'money',
  fixed: 'money',
  land: 'land',
  output: 'money',
  tax: 'money',
  rd: 'percent',
  energy: 'plain',
  water: 'plain',
  floor: 'plain',
  footprint: 'plain',
  green: 'plain',
} as const satisfies Record<string, Sort>;
export type FieldId = keyof typeof FIELDS;
export const FIELD_IDS = Object.keys(FIELDS) as readonly FieldId[];

export const EMISSIONS = ['zero', 'limited'] as const;
export type Emissions = (typeof EMISSIONS)[number];

export interface Project extends Partial<Record<FieldId, number>> {
  readonly emissions?: Emissions | undefined;
}

export interface Units {
  readonly money: MoneyUnit;
  readonly area: LandUnit;
  /** Yuan for one US dollar. */
  readonly rate: number;
}

/** Why something typed is not used, or is used but looks wrong. The words are in `i18n/desk`. */
export const PROBLEMS = [
  'not-a-number',
  'negative',
  'too-large',
  'zero-land',
  'above-100',
  'rate',
  'fixed-above-investment',
  'tax-above-output',
  'footprint-above-land',
  'output-per-land',
] as const;
export type ProblemCode = (typeof PROBLEMS)[number];
export interface Problem {
  readonly field: FieldId | 'rate';
  readonly code: ProblemCode;
}

export interface Typed {
  /** As it stands in the address, for the form. */
  readonly texts: Readonly<Partial<Record<FieldId | 'rate', string>>>;
  readonly units: Units;
  readonly project: Project;
  readonly problems: readonly Problem[];
}

/** A trillion yuan, in 万元: more than any project. */
const MOST_MONEY = 1e8;
const MOST_PLAIN = 1e10;
/** 亩 in all of Hainan, about 35,400 km²: more land than any project. */
const MOST_LAND = 5.4e7;
/** 万元/亩 a year. Above this a zero too many is likelier than the plant. */
const MOST_OUTPUT_PER_LAND = 100_000;

/**
 * Reads `?invest=…&land=…`. What cannot be used is left out of the project and told in `problems`;
 * nothing throws. `defaults` are the units of the language and the rate of the catalogue.
 */
export function readProject(search: string, defaults: Units): Typed {
  const parameters = new URLSearchParams(search);
  const problems: Problem[] = [];
  const texts: Partial<Record<FieldId | 'rate', string>> = {};
  const money = parameters.get('money');
  const area = parameters.get('area');
  const rateText = (parameters.get('rate') ?? '').trim();
  if (rateText !== '') texts.rate = rateText;
  const rate = rateText === '' ? defaults.rate : numberIn(rateText);
  const rateIsSound = rate !== undefined && rate >= 0.5 && rate <= 50;
  if (!rateIsSound) problems.push({ field: 'rate', code: 'rate' });
  const units: Units = {
    money: isMoneyUnit(money) ? money : defaults.money,
    area: isLandUnit(area) ? area : defaults.area,
    rate: rateIsSound ? rate : defaults.rate,
  };
  const project: Partial<Record<FieldId, number>> = {};
  for (const field of FIELD_IDS) {
    const text = (parameters.get(field) ?? '').trim().slice(0, 40);
    if (text === '') continue;
    texts[field] = text;
    const read = readAmount(field, text, units);
    if (typeof read === 'number') project[field] = read;
    else problems.push({ field, code: read });
  }
  const emissions = EMISSIONS.find((one) => one === parameters.get('emissions'));
  return {
    texts,
    units,
    project: { ...project, ...(emissions && { emissions }) },
    problems: [...problems, ...doubts(project)],
  };
}

/** A number as people type it: full-width digits and thousands separators are read, nothing else is guessed. */
export function numberIn(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,_']/gu, '');
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u.test(plain) ? Number(plain) : undefined;
}

function readAmount(field: FieldId, text: string, units: Units): number | ProblemCode {
  const value = numberIn(text);
  if (value === undefined) return 'not-a-number';
  if (value < 0) return 'negative';
  const sort = FIELDS[field];
  if (sort === 'percent') return value > 100 ? 'above-100' : value;
  if (sort === 'land') {
    const mu = toMu(value, units.area);
    if (mu === 0) return 'zero-land';
    return mu > MOST_LAND ? 'too-large' : mu;
  }
  const read = sort === 'money' ? toWan(value, units.money, units.rate) : value;
  return read > (sort === 'money' ? MOST_MONEY : MOST_PLAIN) ? 'too-large' : read;
}

/** Values that may each be right but not together. They are used all the same. */
function doubts(project: Project): Problem[] {
  const { invest, fixed, land, output, tax, footprint } = project;
  const found: Problem[] = [];
  if (invest !== undefined && fixed !== undefined && fixed > invest) {
    found.push({ field: 'fixed', code: 'fixed-above-investment' });
  }
  if (output !== undefined && tax !== undefined && tax > output) {
    found.push({ field: 'tax', code: 'tax-above-output' });
  }
  if (land !== undefined && footprint !== undefined && toMu(footprint, 'm2') > land) {
    found.push({ field: 'footprint', code: 'footprint-above-land' });
  }
  if (land !== undefined && output !== undefined && output / land > MOST_OUTPUT_PER_LAND) {
    found.push({ field: 'output', code: 'output-per-land' });
  }
  return found;
}
