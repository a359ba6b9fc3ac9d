import type { OutputFaultCode } from './output-fault.ts';

export type Attributes = Readonly<Record<string, string>>;

/** An address written in a page. */
export interface Reference {
  readonly tag: string;
  readonly attribute: string;
  readonly value: string;
  /** Whether the browser loads it by itself; a link is only followed by a reader. */
  readonly loaded: boolean;
}

export interface ElementFault {
  readonly code: OutputFaultCode;
  readonly detail: string;
}

const LINKING = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev', 'help']);
const DATA_BLOCKS = new Set(['application/ld+json', 'application/json']);

/** What is wrong with one element whatever stands around it. */
export function elementFaults(tag: string, attributes: Attributes): ElementFault[] {
  const names = Object.keys(attributes);
  return [
    ...scriptFaults(tag, attributes),
    ...structureFaults(tag, attributes),
    ...names.flatMap((name) => attributeFault(tag, name) ?? []),
  ];
}

/** The addresses in one element. */
export function referencesIn(tag: string, attributes: Attributes): Reference[] {
  const references: Reference[] = [];
  const add = (attribute: string, value: string | undefined, loaded: boolean) => {
    if (value !== undefined) references.push({ tag, attribute, value: value.trim(), loaded });
  };
  for (const attribute of ['src', 'poster', 'xlink:href'])
    add(attribute, attributes[attribute], true);
  add('content', refreshAddress(tag, attributes), true);
  if (tag === 'object') add('data', attributes['data'], true);
  for (const attribute of ['action', 'formaction']) add(attribute, attributes[attribute], false);
  for (const candidate of attributes['srcset']?.split(',') ?? []) {
    add('srcset', candidate.trim().split(/\s+/u)[0], true);
  }
  if (tag === 'link') {
    add('href', attributes['href'], !relations(attributes).some((one) => LINKING.has(one)));
  } else if (tag !== 'base') add('href', attributes['href'], tag === 'use' || tag === 'image');
  return references;
}

function isRefresh(tag: string, attributes: Attributes): boolean {
  return tag === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh';
}

/** Where a page that has moved leads at once; a delay would take the page from under its reader. */
function refreshAddress(tag: string, attributes: Attributes): string | undefined {
  if (!isRefresh(tag, attributes)) return undefined;
  return /^0;\s*url=(\S+)$/iu.exec(attributes['content'] ?? '')?.[1];
}

function scriptFaults(tag: string, attributes: Attributes): ElementFault[] {
  const type = attributes['type']?.toLowerCase() ?? '';
  const isModule =
    (tag === 'script' && (type === 'module' || type === 'importmap')) ||
    (tag === 'link' && relations(attributes).includes('modulepreload'));
  if (isModule) return [{ code: 'module-script', detail: describe(tag, attributes) }];
  const isInline = tag === 'script' && !('src' in attributes) && !DATA_BLOCKS.has(type);
  return isInline ? [{ code: 'inline-script', detail: '<script>' }] : [];
}

function structureFaults(tag: string, attributes: Attributes): ElementFault[] {
  const isImageButton = tag === 'input' && attributes['type']?.toLowerCase() === 'image';
  const needsAlt = tag === 'img' || tag === 'area' || isImageButton;
  const refreshes = isRefresh(tag, attributes) && refreshAddress(tag, attributes) === undefined;
  const faults: ElementFault[] = [];
  if (tag.startsWith('astro-')) faults.push({ code: 'island', detail: `<${tag}>` });
  if (tag === 'style') faults.push({ code: 'inline-style', detail: '<style>' });
  if (tag === 'base') faults.push({ code: 'absolute-link', detail: '<base>' });
  if (refreshes) faults.push({ code: 'absolute-link', detail: '<meta http-equiv="refresh">' });
  if (needsAlt && !('alt' in attributes)) {
    faults.push({ code: 'missing-alt', detail: describe(tag, attributes) });
  }
  return faults;
}

function attributeFault(tag: string, name: string): ElementFault | undefined {
  const detail = `<${tag} ${name}>`;
  if (name === 'style') return { code: 'inline-style', detail };
  if (name.startsWith('on')) return { code: 'inline-script', detail };
  if (name.startsWith('client:') || name.startsWith('data-astro-'))
    return { code: 'island', detail };
  return name === 'crossorigin' || name === 'integrity'
    ? { code: 'cross-origin', detail }
    : undefined;
}

function relations(attributes: Attributes): string[] {
  return (attributes['rel'] ?? '').toLowerCase().split(/\s+/u);
}

function describe(tag: string, attributes: Attributes): string {
  const address = attributes['src'] ?? attributes['href'];
  return address === undefined ? `<${tag}>` : `<${tag} ${address}>`;
}
