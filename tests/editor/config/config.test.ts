import { describe, expect, it } from 'vitest';
import { nodeFolder } from '../../../src/cli/node-ports.ts';
import { compileCatalogue } from '../../../src/core/pipeline.ts';
import type { Locale } from '../../../src/core/read/source-file.ts';
import { addressOf } from '../../../src/core/read/source-file.ts';
import { keysAt, schemaOf } from '../../../src/core/validate/schemas/registry.ts';
import { editorConfig } from '../../../src/editor/config/config.ts';
import { editorContext } from '../../../src/editor/config/context.ts';
import type { EditorField } from '../../../src/editor/config/field.ts';
import { REAL_CATALOGUE } from '../../helpers/real-catalogue.ts';

interface Collection {
  readonly name: string;
  readonly label: string;
  readonly folder?: string;
  readonly fields?: readonly EditorField[];
  readonly files?: readonly { name: string; label: string; fields: readonly EditorField[] }[];
}

async function collections(locale: Locale): Promise<readonly Collection[]> {
  const folder = nodeFolder(REAL_CATALOGUE);
  const { catalogue, sources } = await compileCatalogue({ folder, today: '2026-11-24' });
  const files = [...sources.keys()].flatMap((path) => addressOf(path) ?? []);
  const place = { locale, root: 'catalogue', project: 'zone', files };
  return editorConfig(editorContext(catalogue, place))['collections'] as readonly Collection[];
}

function everyField(fields: readonly EditorField[]): EditorField[] {
  return fields.flatMap((field) => [
    field,
    ...everyField((field['fields'] ?? []) as readonly EditorField[]),
  ]);
}

const allFields = (lists: readonly Collection[]): EditorField[] =>
  lists.flatMap(({ fields = [], files = [] }) => [
    ...everyField(fields),
    ...files.flatMap((file) => everyField(file.fields)),
  ]);

const nameOfField = (fields: readonly EditorField[], name: string): EditorField => {
  const found = fields.find((field) => field.name === name);
  if (!found) throw new Error(`no field ${name}`);
  return found;
};

describe('editorConfig', () => {
  it('has a form for every kind of record, with every field of its schema', async () => {
    const lists = await collections('zh');
    for (const kind of [
      'entry',
      'opportunity',
      'policy',
      'premises',
      'guide',
      'edition',
    ] as const) {
      const list = lists.find(({ name }) => name === kind || name.startsWith(`${kind}-`));
      const schema = schemaOf(kind, 'zh');
      const names = list?.fields?.map(({ name }) => name) ?? [];
      expect(names, kind).toEqual(expect.arrayContaining(schema ? [...keysAt(schema, [])] : []));
    }
    const registers = lists.find(({ name }) => name === 'registers')?.files ?? [];
    for (const { name, fields } of registers) {
      const schema = schemaOf(name as 'zone', 'zh');
      expect(fields.map((field) => field.name)).toEqual(schema ? keysAt(schema, []) : []);
    }
    expect(registers).toHaveLength(6);
  });

  it('labels every field and every choice in Chinese', async () => {
    for (const { name, label, options } of allFields(await collections('zh'))) {
      expect(label, name).toMatch(/\p{Script=Han}/u);
      if (name === 'unit') continue;
      for (const option of (options ?? []) as readonly { label: string; value: string }[]) {
        expect(option.label, `${name}: ${option.value}`).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('labels every field and choice in English when asked', async () => {
    for (const { name, label, hint = '' } of allFields(await collections('en'))) {
      expect(label, name).not.toMatch(/\p{Script=Han}/u);
      expect(hint).not.toMatch(/[，。；]/u);
    }
  });

  it('puts prose alone into the English file', async () => {
    const entry = (await collections('zh')).find(({ name }) => name.startsWith('entry-'));
    const paired = entry?.fields?.filter(({ i18n }) => i18n === true).map(({ name }) => name);
    expect(paired).toEqual(['title', 'aliases', 'summary', 'legalText', 'body']);
  });

  it('offers the records that a field may name', async () => {
    const lists = await collections('zh');
    const entry = lists.find(({ name }) => name === 'entry-medicine-and-health')?.fields ?? [];
    const values = (name: string): string[] =>
      (nameOfField(entry, name)['options'] as { value: string }[]).map(({ value }) => value);
    expect(values('subsector')).toContain('biological-medicines');
    expect(values('subsector')).not.toContain('fund-services');
    expect(values('contact')).toContain('medicine-and-health');
    expect(nameOfField(entry, 'incentives')).toMatchObject({
      widget: 'relation',
      collection: 'policy',
      multiple: true,
      required: false,
    });
  });

  it('still has the folders of entries of a catalogue that cannot be read', () => {
    const address = addressOf('entries/new-sector/some-entry.md');
    const files = address ? [address] : [];
    const place = { locale: 'zh', root: 'catalogue', project: 'zone', files } as const;
    const config = editorConfig(editorContext(undefined, place));
    const lists = config['collections'] as readonly Collection[];
    expect(lists[0]).toMatchObject({ folder: 'catalogue/entries/new-sector' });
    const contact = nameOfField(lists[0]?.fields ?? [], 'contact');
    expect(contact.widget).toBe('string');
  });
});
