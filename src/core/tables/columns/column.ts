import type { Bilingual } from '../../diagnostics/diagnostic.ts';
import type { Path } from '../../parse/locate.ts';
import type { ChoiceSet } from '../choices.ts';
import type { Codec } from '../codecs/codec.ts';

/** One column of a table: one field of a record, everywhere that records are shown as rows. */
export interface Column {
  /** Permanent; also understood as a header. */
  readonly id: string;
  readonly header: Bilingual;
  /** What is written into the cells and how: the comment on the header, the description of the data. */
  readonly note: Bilingual;
  /** Other headers that offices write. */
  readonly otherHeaders?: readonly string[] | undefined;
  readonly codec: Codec;
  /** How cells are read below a header without its unit. */
  readonly codecWithoutUnit?: Codec | undefined;
  /** Width in characters of the sheet. */
  readonly width: number;
  /** Place in the record; see `TableRecord`. */
  readonly path: Path;
  /** What the cell is made from, of the value at the path; the value itself when missing. */
  readonly part?: ((value: unknown) => unknown) | undefined;
  /** The value at the path with another part; the part itself when missing. */
  readonly withPart?: ((value: unknown, part: unknown) => unknown) | undefined;
  /** What a blank cell means; nothing when missing. */
  readonly blank?: readonly [] | undefined;
  readonly required?: true | undefined;
  /** For staff only: not part of the open data. */
  readonly internal?: true | undefined;
  /** The values that a cell may have, for the list in the cell. */
  readonly choices?: ChoiceSet | undefined;
}

/** A record as a tree: its address, the data of both its files, and their bodies. */
export interface TableRecord {
  readonly id: string;
  readonly sector: string;
  /** Front matter of the Chinese file. */
  readonly zh: Readonly<Record<string, unknown>>;
  /** Front matter of the English file; missing when there is none. */
  readonly en?: Readonly<Record<string, unknown>> | undefined;
  readonly body: { readonly zh?: string | undefined; readonly en?: string | undefined };
}
