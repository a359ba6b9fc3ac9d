import { Bits } from './bits.ts';
import type { Facet } from './format.ts';
import { forEachId } from './postings.ts';

/** Chosen values by facet id. */
export type Selection = ReadonlyMap<string, ReadonlySet<string>>;

/** A range of investment in 万元; open where a bound is missing. */
export interface InvestmentRange {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface FacetCounts {
  readonly id: string;
  readonly counts: ReadonlyMap<string, number>;
}

/** Facets as bitmaps: values of one facet are ORed, facets ANDed. */
export class FacetIndex {
  readonly facets: readonly Facet[];
  readonly #size: number;
  readonly #bits = new Map<string, ReadonlyMap<string, Bits>>();

  constructor(facets: readonly Facet[], size: number) {
    this.facets = facets;
    this.#size = size;
    for (const facet of facets) {
      const values = new Map<string, Bits>();
      for (const { id, docs } of facet.values) {
        const bits = new Bits(size);
        forEachId(docs, (doc) => {
          bits.add(doc);
        });
        values.set(id, bits);
      }
      this.#bits.set(facet.id, values);
    }
  }

  /** Documents that the selection admits, one facet left out where named. */
  admitted(selection: Selection, except?: string): Bits {
    let admitted = Bits.all(this.#size);
    for (const [facet, chosen] of selection) {
      if (facet === except || chosen.size === 0) continue;
      let any = new Bits(this.#size);
      for (const value of chosen) {
        const bits = this.#bits.get(facet)?.get(value);
        if (bits) any = any.or(bits);
      }
      admitted = admitted.and(any);
    }
    return admitted;
  }

  /** How many of the documents found each value would show: a facet's own choice does not count for it. */
  counts(found: Bits, selection: Selection): FacetCounts[] {
    return this.facets.map(({ id }) => {
      const base = found.and(this.admitted(selection, id));
      const counts = new Map<string, number>();
      for (const [value, bits] of this.#bits.get(id) ?? []) counts.set(value, base.countAnd(bits));
      return { id, counts };
    });
  }

  /** Whether a document has a value. */
  holds(facet: string, value: string, document: number): boolean {
    return this.#bits.get(facet)?.get(value)?.has(document) ?? false;
  }

  has(facet: string, value: string): boolean {
    return this.#bits.get(facet)?.has(value) ?? false;
  }
}

/** Documents whose lowest investment lies in the range; all where it is open on both sides. */
export function inRange(investment: readonly number[], { min, max }: InvestmentRange): Bits {
  if (min === undefined && max === undefined) return Bits.all(investment.length);
  const bits = new Bits(investment.length);
  investment.forEach((value, document) => {
    if (value >= 0 && value >= (min ?? 0) && value <= (max ?? Infinity)) bits.add(document);
  });
  return bits;
}
