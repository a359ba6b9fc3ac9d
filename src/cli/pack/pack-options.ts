import { type Locale, LOCALES } from '../../core/read/source-file.ts';
import { isPossible, isWellFormed } from '../../core/validate/text/dates.ts';
import { baseAddress } from '../base-address.ts';
import { type Arguments, UsageError } from '../command.ts';

export interface PackOptions {
  readonly recipient: string;
  /** The recipient as part of a file name on any system. */
  readonly fileName: string;
  readonly languages: readonly Locale[];
  readonly date: string | undefined;
  readonly to: 'zip' | 'pdf' | 'print';
  readonly base: string | undefined;
}

/** The options of `mulu pack` that need no catalogue; throws a `UsageError` at the first wrong one. */
export function packOptions({ values }: Arguments): PackOptions {
  const recipient = recipientOf(values.get('for'));
  const to = values.get('to');
  return {
    recipient,
    fileName: recipient.replace(/[\\/:*?"<>|.\s]+/gu, '-').replace(/^-+|-+$/gu, '') || 'pack',
    languages: languagesOf(values.get('lang')),
    date: dateOf(values.get('date')),
    to: to === 'pdf' || to === 'print' ? to : 'zip',
    base: baseAddress(values.get('base')),
  };
}

function recipientOf(given: string | undefined): string {
  if (given === undefined) throw new UsageError(({ pack }) => pack.noRecipient);
  const name = given.trim().normalize('NFC');
  const isName = name !== '' && name.length <= 80 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name);
  if (!isName) throw new UsageError(({ pack }) => pack.badRecipient);
  return name;
}

/** In the order of the site, whatever the order given. */
function languagesOf(given: string | undefined): Locale[] {
  if (given === undefined) return [...LOCALES];
  const named = given.split(',').map((one) => one.trim());
  const known = named.every((one) => LOCALES.some((locale) => locale === one));
  if (!known) throw new UsageError(({ pack }) => pack.badLanguage(given));
  return LOCALES.filter((locale) => named.includes(locale));
}

function dateOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (isWellFormed(given, 'date') && isPossible(given)) return given;
  throw new UsageError(({ pack }) => pack.badDate(given));
}
