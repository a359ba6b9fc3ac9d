import { fill } from '../../../core/i18n/finder.ts';
import type { Language } from '../../../finder/format.ts';
import { type CsvWords, shortlistCsv } from '../../../shelf/csv.ts';
import { listText, MOST_COMPARED } from '../../../shelf/entry-list.ts';
import type { EntryFacts, FactGroup } from '../../../shelf/facts-format.ts';
import { mailto } from '../../../shelf/letter.ts';
import { element } from '../../finder/dom.ts';
import { inPageScript } from '../../traditional/page-script.ts';
import { entryHref, part } from '../nodes.ts';
import type { ShortlistWords } from './list-page.ts';

/** The address under which others find this page: the published one when it is opened from a folder. */
function publicAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const here = location.href.split(/[?#]/u)[0] ?? '';
  return location.protocol === 'file:' ? (canonical ?? here) : here;
}

function listAddress(list: string): string {
  return `${publicAddress()}?entries=${list}`;
}

/** What stands on paper as the address of the list; nothing where others could not open it. */
export function printedAddress({ linkLabel }: ShortlistWords, list: string): string {
  const address = listAddress(list);
  return address.startsWith('file:') ? '' : `${linkLabel} ${address}`;
}

/** Copies the link, or shows it selected where the browser does not let a page copy. */
export async function copyLink(
  root: HTMLElement,
  words: ShortlistWords,
  list: string,
): Promise<void> {
  const status = part(root, 'status', HTMLElement);
  const box = part(root, 'link', HTMLElement);
  const field = part(root, 'link-field', HTMLInputElement);
  const link = listAddress(list);
  const aside = link.startsWith('file:') ? ` ${words.localLink}` : '';
  field.value = link;
  try {
    await navigator.clipboard.writeText(link);
    box.hidden = true;
    status.textContent = words.copied + aside;
  } catch {
    box.hidden = false;
    field.focus();
    field.select();
    status.textContent = words.copyFailed + aside;
  }
}

interface CsvDownload {
  readonly entries: readonly EntryFacts[];
  readonly groups: readonly FactGroup[];
  readonly language: Language;
  readonly words: ShortlistWords;
}

/** Saves the entries as a file made in the browser; nothing is asked of a server. */
export function downloadCsv({ entries, groups, language, words }: CsvDownload): void {
  const csvWords: CsvWords = { ...words.columns, sample: words.sample };
  const addressOf = (id: string): string => new URL(entryHref(id), publicAddress()).href;
  const text = shortlistCsv({ entries, groups, language, words: csvWords, addressOf });
  const url = URL.createObjectURL(
    new Blob([inPageScript(text)], { type: 'text/csv;charset=utf-8' }),
  );
  const link = element('a', { href: url, download: `${words.csvName}.csv` });
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}

/** Two to four chosen entries side by side; before that, what is needed for it. */
export function compareLink(
  words: ShortlistWords,
  chosen: readonly string[],
  page: string,
): HTMLElement {
  if (chosen.length < 2 || chosen.length > MOST_COMPARED) {
    return element('span', { class: 'note-line' }, [words.compareHint]);
  }
  const label = fill(words.compare, { count: chosen.length });
  return element('a', { class: 'button', href: `${page}?entries=${listText(chosen)}` }, [label]);
}

/** A letter to each desk about its entries. */
export function mailLinks(
  entries: readonly EntryFacts[],
  words: ShortlistWords,
): HTMLAnchorElement[] {
  const byDesk = new Map<string, EntryFacts[]>();
  for (const entry of entries) {
    if (entry.email === undefined) continue;
    byDesk.set(entry.email, [...(byDesk.get(entry.email) ?? []), entry]);
  }
  return [...byDesk].map(([to, own]) => {
    const count = own.length;
    const address = listAddress(listText(own.map(({ id }) => id)));
    const href = mailto({
      to,
      subject: fill(words.mailSubject, { count }),
      greeting: words.mailGreeting,
      lines: own.map(({ number, title }) => inPageScript(`${number}  ${title.text}`)),
      more: (left) => fill(words.mailMore, { count: left }),
      link: address.startsWith('file:') ? undefined : address,
    });
    const desk = own[0]?.cells['contact']?.[0]?.text ?? to;
    return element('a', { href }, [fill(words.mail, { desk, count })]);
  });
}
