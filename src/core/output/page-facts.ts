import { Parser } from 'htmlparser2';
import type { OutputFault, OutputFaultCode } from './output-fault.ts';

/** An address written in a page. */
export interface Reference {
  readonly tag: string;
  readonly attribute: string;
  readonly value: string;
  /** Whether the browser loads it by itself; a link is only followed by a reader. */
  readonly loaded: boolean;
}

/** What one pass over a page finds out. Addresses are judged later, when all pages are known. */
export interface PageFacts {
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
  readonly faults: readonly OutputFault[];
}

type Attributes = Readonly<Record<string, string>>;

const LINKING = new Set(['canonical', 'alternate', 'license', 'author', 'next', 'prev', 'help']);
const DATA_BLOCKS = new Set(['application/ld+json', 'application/json']);

/** Reads one page of the output. */
export function readPage(path: string, html: string): PageFacts {
  const page = new PageReader(path);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        page.open(tag, attributes);
      },
      ontext: (text) => {
        page.text(text);
      },
      onclosetag: (tag) => {
        page.close(tag);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return page.finish();
}

class PageReader {
  readonly #path: string;
  readonly #ids = new Set<string>();
  readonly #references: Reference[] = [];
  readonly #faults: OutputFault[] = [];
  #language = '';
  #title = '';
  #heading = '';
  #policy = false;
  /** Open `title` outside an image, or open `h1`. */
  #collecting: 'title' | 'h1' | undefined;
  #inSvg = 0;

  constructor(path: string) {
    this.#path = path;
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === 'svg') this.#inSvg += 1;
    if (tag === 'html') this.#language = attributes['lang'] ?? '';
    if (tag === 'h1' || (tag === 'title' && this.#inSvg === 0)) this.#collecting = tag;
    if (tag === 'h1') this.#heading += attributes['aria-label'] ?? '';
    this.#checkId(attributes['id']);
    if (tag === 'a' && attributes['name']) this.#ids.add(attributes['name']);
    this.#checkElement(tag, attributes);
    this.#checkAttributes(tag, attributes);
    this.#collect(tag, attributes);
  }

  text(text: string): void {
    if (this.#collecting === 'title') this.#title += text;
    if (this.#collecting === 'h1') this.#heading += text;
  }

  close(tag: string): void {
    if (tag === 'svg') this.#inSvg -= 1;
    if (tag === this.#collecting) this.#collecting = undefined;
  }

  finish(): PageFacts {
    if (this.#title.trim() === '') this.#fault('missing-title', '<title>');
    if (this.#heading.trim() === '') this.#fault('missing-heading', '<h1>');
    if (this.#language === '') this.#fault('missing-language', '<html lang>');
    if (!this.#policy) this.#fault('missing-policy', '<meta http-equiv="Content-Security-Policy">');
    return { ids: this.#ids, references: this.#references, faults: this.#faults };
  }

  #fault(code: OutputFaultCode, detail: string): void {
    this.#faults.push({ path: this.#path, code, detail });
  }

  #checkId(id: string | undefined): void {
    if (id === undefined) return;
    if (this.#ids.has(id)) this.#fault('duplicate-id', id);
    this.#ids.add(id);
  }

  #checkElement(tag: string, attributes: Attributes): void {
    const type = attributes['type']?.toLowerCase();
    if (tag.startsWith('astro-')) this.#fault('island', `<${tag}>`);
    if (tag === 'style') this.#fault('inline-style', '<style>');
    if (tag === 'base') this.#fault('absolute-link', '<base>');
    if (tag === 'script') {
      if (type === 'module' || type === 'importmap')
        this.#fault('module-script', describe(tag, attributes));
      else if (!('src' in attributes) && !DATA_BLOCKS.has(type ?? '')) {
        this.#fault('inline-script', '<script>');
      }
    }
    if (tag === 'link' && relations(attributes).includes('modulepreload')) {
      this.#fault('module-script', describe(tag, attributes));
    }
    const needsAlt = tag === 'img' || tag === 'area' || (tag === 'input' && type === 'image');
    if (needsAlt && !('alt' in attributes)) this.#fault('missing-alt', describe(tag, attributes));
    if (tag !== 'meta') return;
    const directive = attributes['http-equiv']?.toLowerCase();
    if (directive === 'content-security-policy') this.#policy = true;
    if (directive === 'refresh') this.#fault('absolute-link', '<meta http-equiv="refresh">');
  }

  #checkAttributes(tag: string, attributes: Attributes): void {
    for (const name of Object.keys(attributes)) {
      if (name === 'style') this.#fault('inline-style', `<${tag} style>`);
      else if (name.startsWith('on')) this.#fault('inline-script', `<${tag} ${name}>`);
      else if (name.startsWith('client:') || name.startsWith('data-astro-')) {
        this.#fault('island', `<${tag} ${name}>`);
      } else if (name === 'crossorigin' || name === 'integrity') {
        this.#fault('cross-origin', `<${tag} ${name}>`);
      }
    }
  }

  #collect(tag: string, attributes: Attributes): void {
    const add = (attribute: string, value: string, loaded: boolean) =>
      this.#references.push({ tag, attribute, value: value.trim(), loaded });
    for (const attribute of ['src', 'poster', 'data', 'action', 'formaction', 'xlink:href']) {
      const value = attributes[attribute];
      if (value !== undefined && (attribute !== 'data' || tag === 'object')) {
        add(attribute, value, !attribute.endsWith('action'));
      }
    }
    for (const candidate of attributes['srcset']?.split(',') ?? []) {
      add('srcset', candidate.trim().split(/\s+/u)[0] ?? '', true);
    }
    const href = attributes['href'];
    if (href === undefined || tag === 'base') return;
    if (tag === 'link') add('href', href, !relations(attributes).some((one) => LINKING.has(one)));
    else add('href', href, tag === 'use' || tag === 'image');
  }
}

function relations(attributes: Attributes): string[] {
  return (attributes['rel'] ?? '').toLowerCase().split(/\s+/u);
}

function describe(tag: string, attributes: Attributes): string {
  const address = attributes['src'] ?? attributes['href'];
  return address === undefined ? `<${tag}>` : `<${tag} ${address}>`;
}
