import { hash } from 'node:crypto';
import { decodeUtf8 } from './decode.ts';

/** A text that lies in a folder, and the hash of its bytes. */
export interface LateText {
  readonly text: string;
  readonly hash: string;
}

/**
 * Decodes and hashes when first asked: a check in which nothing changed compares hashes and decodes
 * nothing. The bytes are let go once they are text. Both are own properties, so that a copy for
 * another thread has them.
 */
export function lateText<T>(about: T, bytes: Uint8Array): T & LateText {
  let held: Uint8Array | undefined = bytes;
  let text = '';
  let sum: string | undefined;
  return {
    ...about,
    get text() {
      if (held) text = decodeUtf8(held);
      held = undefined;
      return text;
    },
    get hash() {
      return (sum ??= hash('sha1', held ?? text));
    },
  };
}

/** The texts of a folder by path, each decoded when it is asked for. */
export class TextsByPath implements ReadonlyMap<string, string> {
  readonly #files: ReadonlyMap<string, { readonly text: string }>;

  constructor(files: readonly { readonly path: string; readonly text: string }[]) {
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  get size(): number {
    return this.#files.size;
  }

  get(path: string): string | undefined {
    return this.#files.get(path)?.text;
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  keys(): MapIterator<string> {
    return this.#files.keys();
  }

  values(): MapIterator<string> {
    return this.#files.values().map(({ text }) => text);
  }

  entries(): MapIterator<[string, string]> {
    return this.#files.entries().map(([path, { text }]): [string, string] => [path, text]);
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(take: (text: string, path: string, all: ReadonlyMap<string, string>) => void): void {
    for (const [path, text] of this) take(text, path, this);
  }
}
