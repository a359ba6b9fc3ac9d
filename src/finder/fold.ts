/**
 * Folding makes different ways of writing the same text equal, one UTF-16 unit for one, so that a
 * place in the folded text is the same place in the text: full-width to half-width, capitals to
 * small letters, accents off, dashes, quotation marks and blanks unified, traditional and variant
 * characters to the simplified ones of the table. Folding twice is the same as folding once.
 */
export type Fold = (text: string) => string;

const DASHES = /[\u2010-\u2015\u2212\u2043\uFE63]/u;
const BLANKS = /[\s\u00A0\u2000-\u200B\u3000]/u;
const QUOTES = /[\u201C-\u201F\u2033\u300C\u300D]/u;
const APOSTROPHES = /[\u2018-\u201B\u2032\u300E\u300F]/u;

/** `table` is pairs of characters, `臺台標标…`. */
export function folder(table: string): Fold {
  // By code unit; 0 where it is not worked out yet.
  const memo = new Uint16Array(0x10000);
  for (let at = 0; at + 1 < table.length; at += 2) {
    memo[table.charCodeAt(at)] = table.charCodeAt(at + 1);
  }
  const foldOne = (code: number): number => {
    const folded = foldUnit(String.fromCharCode(code)).charCodeAt(0);
    memo[code] = folded;
    return folded;
  };
  return (text) => {
    let folded = '';
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const to = memo[code] || foldOne(code);
      if (to === code) continue;
      folded += text.slice(from, at) + String.fromCharCode(to);
      from = at + 1;
    }
    return from === 0 ? text : folded + text.slice(from);
  };
}

function foldUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return BLANKS.test(unit) ? ' ' : unit.toLowerCase();
  if (code >= 0xff01 && code <= 0xff5e) return foldUnit(String.fromCharCode(code - 0xfee0));
  if (DASHES.test(unit)) return '-';
  if (BLANKS.test(unit)) return ' ';
  if (QUOTES.test(unit)) return '"';
  if (APOSTROPHES.test(unit)) return "'";
  const plain = code < 0x250 ? unit.normalize('NFD').charAt(0) : unit;
  const lower = plain.toLowerCase();
  return lower.length === 1 ? lower : plain;
}
