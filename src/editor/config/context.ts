import type { LocalisedText } from '../../core/model/text.ts';
import type { Catalogue } from '../../core/model/catalogue.ts';
import type { Locale, RecordAddress } from '../../core/read/source-file.ts';

/** A record that others refer to. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What the forms know of the catalogue that is edited. */
export interface EditorContext {
  readonly locale: Locale;
  /** Path of the catalogue below the folder with `.git`, POSIX. */
  readonly root: string;
  /** Name of the folder with `.git`, which the page tells the person to pick. */
  readonly project: string;
  /** The folders of entries, in the order of the sectors. */
  readonly sectors: readonly Choice[];
  readonly subsectors: readonly (Choice & { readonly sector: string })[];
  readonly classes: readonly Choice[];
  readonly targets: readonly Choice[];
  readonly desks: readonly Choice[];
  readonly parks: readonly Choice[];
  readonly entries: readonly Choice[];
  readonly editions: readonly Choice[];
  /** Kinds that may lie in Markdown or in YAML and of which there is a Markdown file. */
  readonly withBody: ReadonlySet<string>;
}

interface Place {
  readonly locale: Locale;
  readonly root: string;
  readonly project: string;
  /** The addresses of every file, sound or not. */
  readonly files: readonly RecordAddress[];
}

/** What the forms offer to choose from; of a catalogue that could not be read, the folders on disk. */
export function editorContext(catalogue: Catalogue | undefined, place: Place): EditorContext {
  const { locale, root, project, files } = place;
  const choices = <T extends { readonly id: string }>(
    records: readonly T[] | undefined,
    nameOf: (record: T) => LocalisedText,
  ): Choice[] =>
    (records ?? []).map((record) => ({ id: record.id, name: textIn(nameOf(record), locale) }));
  const sectors = choices(catalogue?.sectors, ({ name }) => name);
  const known = new Set(sectors.map(({ id }) => id));
  const folders = new Set(files.flatMap(({ sector }) => (sector ? [sector] : [])));
  const others = [...folders].filter((id) => !known.has(id)).sort();
  return {
    locale,
    root,
    project,
    sectors: [...sectors, ...others.map((id) => ({ id, name: id }))],
    subsectors: (catalogue?.sectors ?? []).flatMap((sector) =>
      choices(sector.subsectors, ({ name }) => name).map((one) => ({ ...one, sector: sector.id })),
    ),
    classes: choices(catalogue?.classes, ({ name }) => name),
    targets: choices(catalogue?.targets, ({ name }) => name),
    desks: choices(catalogue?.zone.desks, ({ name }) => name),
    parks: choices(
      catalogue?.premises.filter(({ kind }) => kind === 'park'),
      ({ name }) => name,
    ),
    entries: choices(catalogue?.entries, ({ title }) => title),
    editions: choices(catalogue?.editions, ({ title }) => title),
    withBody: new Set(files.filter(({ format }) => format === 'markdown').map(({ kind }) => kind)),
  };
}

function textIn(text: LocalisedText, locale: Locale): string {
  return (locale === 'en' ? text.en : undefined) ?? text.zh;
}
