/** `D:20261124063422+00'00'` as printers write it, and the document's two ids. */
const DATES = /\/(?:CreationDate|ModDate) ?\(D:([^)]*)\)/gu;
const IDS = /\/ID ?\[ ?<([0-9A-Fa-f]+)> ?<([0-9A-Fa-f]+)> ?\]/gu;
const EARLIEST = "19800101000000+00'00'";

/** A PDF without the time of its making, so that two of the same page are the same bytes. */
export function steadyPdf(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const steady = text
    .replace(DATES, (whole, date: string) =>
      whole.replace(date, EARLIEST.slice(0, date.length).padEnd(date.length)),
    )
    .replace(IDS, (whole) =>
      whole.replace(/<[0-9A-Fa-f]+>/gu, (id) => `<${'0'.repeat(id.length - 2)}>`),
    );
  return Buffer.from(steady, 'latin1');
}
