import { placesWords } from '../i18n/places.ts';
import type { Catalogue, Desk } from '../model/catalogue.ts';
import { LOCALES, type Locale } from '../read/source-file.ts';

/** A vCard of the output. */
export interface ContactCard {
  /** From the root of the output. */
  readonly path: string;
  readonly text: string;
}

/** Where the card of a desk lies, from the root of the output. */
export function contactCardPath(desk: string, locale: Locale): string {
  return `contacts/${desk}${locale === 'zh' ? '' : `.${locale}`}.vcf`;
}

/** A card for each desk in each language of the site: vCard 3.0, which all address books read. */
export function contactCards(catalogue: Catalogue): ContactCard[] {
  const { desks, languages } = catalogue.zone;
  return LOCALES.filter((locale) => languages.includes(locale)).flatMap((locale) =>
    desks.map((desk) => ({
      path: contactCardPath(desk.id, locale),
      text: toVCard(desk, catalogue, locale),
    })),
  );
}

function toVCard(desk: Desk, { zone }: Catalogue, locale: Locale): string {
  const name = escape(desk.name[locale]);
  const sample = desk.sample ? [placesWords(locale).contact.sampleCard] : [];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${name};;;;`,
    `FN:${name}`,
    `ORG:${escape(zone.fullName[locale])};${name}`,
    ...(desk.phone === undefined ? [] : [`TEL;TYPE=WORK,VOICE:${escape(desk.phone)}`]),
    ...(desk.email === undefined ? [] : [`EMAIL;TYPE=INTERNET,WORK:${escape(desk.email)}`]),
    `ADR;TYPE=WORK:;;${escape(desk.address[locale])};;;;`,
    `NOTE:${escape([desk.hours[locale], ...sample].join('\n'))}`,
    `UID:${escape(`${zone.id}-${desk.id}`)}`,
    'END:VCARD',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function escape(text: string): string {
  return text.replace(/[\\;,]/gu, '\\$&').replace(/\r?\n/gu, '\\n');
}

/** Lines of at most 75 octets; the next begins with a blank (RFC 2426, 2.6). */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
