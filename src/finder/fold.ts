/**
 * Folding makes different ways of writing the same text equal, one UTF-16 unit for one, so that a
 * place in the folded text is the same place in the text: full-width to half-width, capitals to
 * small letters, accents off, dashes and blanks unified, traditional and variant characters to the
 * simplified ones of the table.
 */
export type Fold = (text: string) => string;

const DASHES = /[\u2010-\u2015\u2212\u2043\uFE63]/u;
const BLANKS = /[\s\u00A0\u2000-\u200B\u3000]/u;

/** `table` is pairs of characters, `臺台標标…`. */
export function folder(table: string): Fold {
  const variants = new Map<string, string>();
  for (let at = 0; at + 1 < table.length; at += 2) variants.set(table.charAt(at), table.charAt(at + 1));
  const memo = new Map<string, string>();
  const foldOne = (unit: string): string => {
    const known = memo.get(unit);
    if (known !== undefined) return known;
    const folded = variants.get(unit) ?? foldUnit(unit);
    memo.set(unit, folded);
    return folded;
  };
  return (text) => {
    let folded = '';
    for (let at = 0; at < text.length; at += 1) folded += foldOne(text.charAt(at));
    return folded;
  };
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? unit.toLowerCase() : foldBlank(unit);
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(String.fromCharCode(code - 0xfee0));
  if (DASHES.test(unit)) return '-';
  if (BLANKS.test(unit)) return ' ';
  if (code === 0x2019 || code === 0x2018) return "'";
  if (code < 0x250) return unit.normalize('NFD').charAt(0).toLowerCase();
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

function foldBlank(unit: string): string {
  return BLANKS.test(unit) ? ' ' : unit;
}
