import { downloadWords } from '../../i18n/downloads.ts';
import type { Entry } from '../../model/catalogue.ts';
import { printedNumber } from './cards.ts';
import type { PageContext } from './context.ts';
import type { Download } from './downloads.ts';
import { addressIn, type LinkedData } from './linked-data.ts';
import { PATHS, recordPath, rootOf } from './paths.ts';
import { langOf } from './text.ts';

/** An entry as a term of the set that the catalogue is. */
export function definedTerm(page: PageContext, entry: Entry): LinkedData {
  return {
    '@type': 'DefinedTerm',
    name: page.text(entry.title).text,
    termCode: printedNumber(entry, page),
    description: page.text(entry.summary).text,
    url: addressIn(page, recordPath.entry(entry.id)),
    inLanguage: langOf(page.locale),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      name: page.text(page.catalogue.edition.title).text,
      url: addressIn(page, PATHS.entries),
    },
  };
}

/** The edition as a set of terms. */
export function termSet(page: PageContext): LinkedData {
  const { edition, zone } = page.catalogue;
  return {
    '@type': 'DefinedTermSet',
    name: page.text(edition.title).text,
    description: page.text(zone.tagline).text,
    version: edition.id,
    datePublished: edition.issued,
    inLanguage: langOf(page.locale),
    url: addressIn(page, PATHS.entries),
  };
}

/** The zone as an office that can be asked. Numbers made up for a demonstration are not told. */
export function organisation(page: PageContext): LinkedData {
  const { fullName, home, desks } = page.catalogue.zone;
  const real = desks.filter(({ sample }) => !sample);
  return {
    '@type': 'GovernmentOrganization',
    name: page.text(fullName).text,
    ...(home !== undefined && { url: home }),
    ...(real.length > 0 && {
      contactPoint: real.map(({ name, phone, email, hours }) => ({
        '@type': 'ContactPoint',
        contactType: page.text(name).text,
        ...(phone !== undefined && { telephone: phone }),
        ...(email !== undefined && { email }),
        hoursAvailable: page.text(hours).text,
        availableLanguage: page.catalogue.zone.languages.map(langOf),
      })),
    }),
  };
}

/** The open data with each of its files. */
export function dataSet(page: PageContext, files: readonly Download[]): LinkedData {
  const { edition, zone } = page.catalogue;
  const { names, licenceText } = downloadWords(page.locale);
  const address = (path: string): string =>
    page.base === undefined ? `${rootOf(page.from)}${path}` : new URL(path, page.base).href;
  return {
    '@type': 'Dataset',
    name: page.text(edition.title).text,
    description: page.text(zone.disclaimer).text,
    version: edition.id,
    datePublished: edition.issued,
    inLanguage: zone.languages.map(langOf),
    creator: { '@type': 'GovernmentOrganization', name: page.text(zone.fullName).text },
    conditionsOfAccess: licenceText,
    isAccessibleForFree: true,
    distribution: files.map(({ id, path, format }) => ({
      '@type': 'DataDownload',
      name: names[id],
      encodingFormat: MEDIA_TYPES[format] ?? 'application/json',
      contentUrl: address(path),
    })),
  };
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  CSV: 'text/csv',
  JSON: 'application/json',
  'JSON Schema': 'application/schema+json',
};
