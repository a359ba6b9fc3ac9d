import type { z } from 'zod';
import { fieldHint } from '../../core/i18n/fields.ts';
import type { Locale, RecordKind } from '../../core/read/source-file.ts';
import { UNITS } from '../../core/model/units.ts';
import { PICTURE_FIELD } from '../media.ts';
import { type Shape, shapeOf } from '../shape.ts';
import { editorWords } from '../words.ts';
import { choiceLabels } from './choices.ts';
import type { EditorContext } from './context.ts';
import { referenceField } from './references.ts';

/** One field of a form, in the words of Sveltia CMS's configuration. */
export interface EditorField extends Widget {
  readonly name: string;
  readonly label: string;
}

/** How the value of a field is asked for. */
export interface Widget {
  readonly widget: string;
  readonly [option: string]: unknown;
}

/** Where a field stands. */
export interface FieldPlace {
  readonly kind: RecordKind;
  /** Names from the record down, without positions in lists. */
  readonly path: readonly string[];
  readonly context: EditorContext;
  /** The sector whose entries the form is for. */
  readonly sector?: string | undefined;
}

/** Characters from which a text gets a field of several lines. */
const LONG = 80;

/** The form field of a schema: its widget by the sort of value, its label from the schema. */
export function toField(schema: z.ZodType, place: FieldPlace): EditorField {
  const shape = shapeOf(schema);
  const { locale } = place.context;
  const name = place.path.at(-1) ?? '';
  const hint = fieldHint(place.kind, place.path, locale);
  const common = {
    name,
    label: labelOf(name, shape, locale),
    required: !shape.optional,
    ...(hint && { hint }),
  };
  return { ...common, ...widgetOf(shape, place) };
}

/** The form fields of a group, in the order of the schema. */
export function toFields(shape: Shape, place: FieldPlace): EditorField[] {
  return Object.entries(shape.fields ?? {}).map(([name, schema]) =>
    toField(schema, { ...place, path: [...place.path, name] }),
  );
}

function labelOf(name: string, { meta }: Shape, locale: Locale): string {
  const words = editorWords(locale);
  if (name === 'zh') return words.chinese;
  if (name === 'en') return words.english;
  return meta?.[locale] ?? name;
}

function widgetOf(shape: Shape, place: FieldPlace): Widget {
  switch (shape.type) {
    case 'text':
      return textWidget(shape, place);
    case 'number':
      return {
        widget: 'number',
        value_type: shape.whole ? 'int' : 'float',
        step: shape.whole ? 1 : 0.01,
      };
    case 'switch':
    case 'mark':
      return { widget: 'boolean', required: false };
    case 'choice':
      return { widget: 'select', options: options(shape.choices ?? [], place) };
    case 'group':
      return { widget: 'object', collapsed: 'auto', fields: toFields(shape, place) };
    case 'list':
      return listWidget(shape, place);
  }
}

function textWidget(shape: Shape, place: FieldPlace): Widget {
  const { meta, max, pattern } = shape;
  const reference = referenceField(place);
  if (reference) return reference;
  switch (meta?.format) {
    case 'date':
      return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
    case 'date-time':
      return { widget: 'datetime', type: 'datetime-local', format: 'YYYY-MM-DD HH:mm' };
    case 'unit':
      return { widget: 'select', options: Object.keys(UNITS) };
    default:
  }
  if (place.path.at(-1) === PICTURE_FIELD) return { widget: 'image' };
  const long = meta?.format === 'prose' && (max ?? LONG) > LONG;
  return {
    widget: long ? 'text' : 'string',
    ...(max !== undefined && { maxlength: max }),
    ...(pattern !== undefined && { pattern: [pattern, meta?.[place.context.locale] ?? ''] }),
  };
}

function listWidget(shape: Shape, place: FieldPlace): Widget {
  const { item, min, optional } = shape;
  const limits = { ...(min !== undefined && { min }), required: !optional && min !== undefined };
  const reference = referenceField(place);
  if (reference) return { ...reference, multiple: true, ...limits };
  const one = item && shapeOf(item);
  if (one?.type === 'choice') {
    const chosen = options(one.choices ?? [], place);
    return { widget: 'select', multiple: true, options: chosen, ...limits };
  }
  if (one?.type !== 'group') return { widget: 'list', ...limits };
  const fields = toFields(one, place);
  return { widget: 'list', fields, collapsed: true, ...limits, ...summaryOf(fields) };
}

/** What a folded item of a list shows: the first few of its fields that are short. */
function summaryOf(fields: readonly EditorField[]): { summary?: string } {
  const shown = fields.flatMap(({ name, widget, fields: below }) => {
    if (['string', 'select', 'number', 'relation'].includes(widget)) return [`{{${name}}}`];
    const pair = Array.isArray(below) && (below as EditorField[]).some((one) => one.name === 'zh');
    return pair ? [`{{${name}.zh}}`] : [];
  });
  return shown.length > 0 ? { summary: shown.slice(0, 3).join(' ') } : {};
}

function options(
  values: readonly string[],
  { path, context }: FieldPlace,
): readonly { readonly label: string; readonly value: string }[] {
  const labels = choiceLabels(path.at(-1) ?? '', values, context.locale);
  return values.map((value) => ({ label: labels[value] ?? value, value }));
}
