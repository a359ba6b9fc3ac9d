import type { RecordKind } from '../../core/read/source-file.ts';
import { schemaOf } from '../../core/validate/schemas/registry.ts';
import { shapeOf } from '../shape.ts';
import { MEDIA } from '../media.ts';
import { editorWords } from '../words.ts';
import type { EditorContext } from './context.ts';
import { type EditorField, toFields } from './field.ts';

/** Formats that the browser registers: ours write what `mulu fmt` would. */
export const FORMATS = { markdown: 'mulu-md', mdx: 'mulu-mdx', yaml: 'mulu-yaml' } as const;

type FileFormat = keyof typeof FORMATS;

/** A list of forms in the editor, in the words of Sveltia CMS's configuration. */
export interface EditorCollection {
  readonly name: string;
  readonly label: string;
  readonly [option: string]: unknown;
}

const REGISTERS = ['zone', 'sectors', 'targets', 'classes', 'glossary', 'industries'] as const;
type FolderKind = 'edition' | 'entry' | 'opportunity' | 'premises' | 'policy' | 'guide';

const FOLDERS: Readonly<Record<FolderKind, string>> = {
  edition: 'editions',
  entry: 'entries',
  opportunity: 'opportunities',
  premises: 'premises',
  policy: 'policies',
  guide: 'guides',
};

/** The whole configuration of the editor for a catalogue; made from the schemas that `check` uses. */
export function editorConfig(context: EditorContext): Record<string, unknown> {
  const words = editorWords(context.locale);
  const media = `/${context.root}/media`;
  return {
    load_config_file: false,
    // Never asked: the editor works on the folder, and this backend makes no request of its own.
    backend: {
      name: 'gitea',
      repo: `mulu/${context.project}`,
      base_url: 'https://localhost.invalid',
      auth_methods: ['token'],
    },
    app_title: words.title,
    logo: { src: 'assets/mark.svg', show_in_header: false },
    show_preview_links: false,
    media_folder: media,
    public_folder: MEDIA,
    media_libraries: {
      default: { config: { slugify_filename: true } },
      stock_assets: { providers: [] },
    },
    slug: { encoding: 'ascii', clean_accents: true, maxlength: 60, lowercase: true },
    editor: { preview: false },
    output: { omit_empty_optional_fields: true },
    i18n: {
      structure: 'multiple_files',
      locales: ['zh', 'en'],
      default_locale: 'zh',
      initial_locales: 'all',
      omit_default_locale_from_file_path: true,
    },
    collections: collections(context),
  };
}

function collections(context: EditorContext): EditorCollection[] {
  const folder = (kind: FolderKind, format: FileFormat): EditorCollection =>
    folderCollection({ kind, format, context });
  return [
    ...context.sectors.map((sector) =>
      folderCollection({ kind: 'entry', format: 'markdown', context, sector }),
    ),
    folder('opportunity', 'markdown'),
    folder('policy', 'yaml'),
    ...(context.withBody.has('policy') ? [folder('policy', 'markdown')] : []),
    folder('premises', 'yaml'),
    ...(context.withBody.has('premises') ? [folder('premises', 'markdown')] : []),
    folder('guide', 'mdx'),
    folder('edition', 'yaml'),
    registers(context),
  ];
}

interface Folder {
  readonly kind: FolderKind;
  readonly format: FileFormat;
  readonly context: EditorContext;
  readonly sector?: { readonly id: string; readonly name: string };
}

function folderCollection({ kind, format, context, sector }: Folder): EditorCollection {
  const words = editorWords(context.locale);
  const plural = words.collections[kind];
  const label = sector
    ? words.entriesOf(sector.name)
    : format === 'markdown' && (kind === 'policy' || kind === 'premises')
      ? words.withBody(plural)
      : plural;
  const paired = format !== 'yaml';
  const title =
    kind === 'premises' ? 'name.zh' : paired && kind !== 'policy' ? 'title' : 'title.zh';
  return {
    name: nameOf(kind, format, sector?.id),
    label,
    label_singular: words.one[kind],
    folder: [context.root, FOLDERS[kind], ...(sector ? [sector.id] : [])].join('/'),
    format: FORMATS[format],
    identifier_field: title,
    summary: kind === 'entry' ? '{{number}} {{title}}' : `{{${title}}}`,
    sortable_fields: { fields: kind === 'entry' ? ['number', 'title'] : [title] },
    create: true,
    // `mulu remove` and `mulu rename` keep the address alive; a file that is gone does not.
    delete: false,
    duplicate: false,
    slug: {
      editable: ['create'],
      hint: words.slugHint,
      pattern: ['^(?=.{3,60}$)[a-z0-9]+(-[a-z0-9]+)*$', words.slugPattern],
    },
    ...(paired ? { i18n: true } : { i18n: false }),
    fields: formFields({ kind, paired, context, sector: sector?.id }),
  };
}

/** The name of the list that a record is in; the page of a record is found by it. */
export function nameOf(kind: RecordKind, format: FileFormat, sector?: string): string {
  if (sector) return `entry-${sector}`;
  return format === 'markdown' && (kind === 'policy' || kind === 'premises')
    ? `${kind}-text`
    : kind;
}

interface Form {
  readonly kind: RecordKind;
  readonly paired: boolean;
  readonly context: EditorContext;
  readonly sector?: string | undefined;
}

function formFields({ kind, paired, context, sector }: Form): EditorField[] {
  const schema = schemaOf(kind, 'zh');
  if (!schema) return [];
  const fields = toFields(shapeOf(schema), { kind, path: [], context, sector });
  if (!paired) return fields;
  const english = schemaOf(kind, 'en');
  const translated = english ? (shapeOf(english).fields ?? {}) : {};
  const words = editorWords(context.locale);
  const pairedFields = fields.map((field) => inBothFiles(field, translated[field.name]));
  const body = {
    name: 'body',
    label: words.body,
    widget: 'markdown',
    modes: ['raw'],
    buttons: [],
    editor_components: [],
    required: false,
    hint: words.bodyHint,
    i18n: true,
  };
  return [...pairedFields, body];
}

/** The longer of the two limits: `check` knows which file a text is in, the form does not. */
function inBothFiles(
  field: EditorField,
  english: Parameters<typeof shapeOf>[0] | undefined,
): EditorField {
  if (!english) return { ...field, i18n: false };
  const { max } = shapeOf(english);
  const longer = max !== undefined && 'maxlength' in field ? { maxlength: max } : {};
  return { ...field, ...longer, i18n: true };
}

function registers(context: EditorContext): EditorCollection {
  const words = editorWords(context.locale);
  return {
    name: 'registers',
    label: words.registers,
    i18n: false,
    files: REGISTERS.map((kind) => ({
      name: kind,
      label: words.collections[kind],
      file: `${context.root}/${kind}.yaml`,
      format: FORMATS.yaml,
      fields: formFields({ kind, paired: false, context }),
    })),
  };
}
