import { createHash } from 'node:crypto';
import { downloadWords } from '../../i18n/downloads.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import type { Locale } from '../../read/source-file.ts';
import { type Choices, labelsOf } from '../../tables/choices.ts';
import type { Column } from '../../tables/columns/column.ts';

/** A file of the open data. */
export interface DataFile {
  /** From the root of the output. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Table {
  readonly locale: Locale;
  readonly file: DataFile;
}

interface Packaging {
  readonly catalogue: Catalogue;
  readonly columns: readonly Column[];
  readonly choices: Choices;
  readonly tables: readonly Table[];
  readonly others: readonly DataFile[];
  readonly base: string | undefined;
}

/** Describes the data files as a Frictionless data package: columns in both languages, sizes, sums. */
export function dataPackage({
  catalogue,
  columns,
  choices,
  tables,
  others,
  base,
}: Packaging): string {
  const { zone, edition } = catalogue;
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${zone.id}-catalogue`,
    title: `${edition.title.zh} | ${edition.title.en}`,
    description: [
      zone.demonstrationNotice?.zh,
      zone.disclaimer.zh,
      zone.demonstrationNotice?.en,
      zone.disclaimer.en,
    ]
      .filter((one) => one !== undefined)
      .join('\n'),
    version: edition.id,
    created: `${edition.issued}T00:00:00+08:00`,
    homepage: base,
    licenses: [
      {
        name: 'LicenseRef-mulu-catalogue',
        title: `${downloadWords('zh').licenceText} ${downloadWords('en').licenceText}`,
      },
    ],
    contributors: [{ title: `${zone.fullName.zh} | ${zone.fullName.en}`, roles: ['publisher'] }],
    resources: [
      ...tables.map((table) => tableResource(table, columns, choices)),
      ...others.map(fileResource),
    ],
  };
  return `${JSON.stringify(description, undefined, 1)}\n`;
}

function tableResource({ locale, file }: Table, columns: readonly Column[], choices: Choices) {
  return {
    ...fileResource(file),
    type: 'table',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: columns.map((column) => toField(column, locale, choices)),
      primaryKey: [columns[0]?.header[locale]],
      missingValues: [''],
    },
  };
}

function toField(
  { id, header, note, codec, required, choices: set }: Column,
  locale: Locale,
  choices: Choices,
) {
  const constraints = {
    ...(required && { required: true }),
    ...(id === 'id' && { unique: true }),
    ...(set && { enum: [...labelsOf(choices[set], locale).values()] }),
  };
  return {
    name: header[locale],
    title: `${header.zh} | ${header.en}`,
    description: `${note.zh} | ${note.en}`,
    type: codec.format === 'number' ? 'number' : 'string',
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function fileResource({ path, bytes }: DataFile) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    name: name.toLowerCase().replace(/[^a-z0-9]+/gu, '-'),
    path: name,
    format: name.slice(name.lastIndexOf('.') + 1),
    mediatype: MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)],
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
