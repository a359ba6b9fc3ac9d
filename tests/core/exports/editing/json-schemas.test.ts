import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../../src/core/exports/editing/json-schemas.ts';
import { realCatalogue } from '../../../helpers/real-catalogue.ts';

const FOLDER = join(import.meta.dirname, '../../../../schemas');
const schemas = jsonSchemas(await realCatalogue());

test('schemas/ is of the present fields and catalogue: npx node scripts/schemas.ts', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...schemas.keys()].toSorted());
  for (const [name, text] of schemas) {
    expect(readFileSync(join(FOLDER, name), 'utf8'), name).toBe(text);
  }
});

interface Node {
  readonly title?: string;
  readonly properties: Readonly<Record<string, Node>>;
  readonly items: Node;
  readonly anyOf?: readonly { readonly const: string; readonly title: string }[];
}

function read(name: string): Node {
  return JSON.parse(schemas.get(name) ?? '{}') as Node;
}

test('ids and codes are offered with their names, and fields have their Chinese labels', () => {
  const { properties } = read('entry.json');
  expect(properties['title']?.title).toBe('标题');
  const names = (node?: Node) => new Map(node?.anyOf?.map((one) => [one.const, one.title]));
  expect(names(properties['class']).get('encouraged')).toBe('鼓励类');
  expect(names(properties['industry']?.items.properties['code']).get('2762')).toBe(
    '基因工程药物和疫苗制造',
  );
  expect(names(properties['basis']?.items.properties['policy']).has('cit-15')).toBe(true);
  expect(names(properties['incentives']?.items).has('cit-15')).toBe(true);
  expect(names(read('opportunity.json').properties['sector']).size).toBe(3);
});

test('no label of ours is left where JSON Schema has other words', () => {
  for (const text of schemas.values()) expect(text).not.toMatch(/"(?:zh|en)": "/u);
});
