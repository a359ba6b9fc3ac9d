/** Size and sum of a file that is offered for download. */
export interface DownloadFact {
  /** Bytes. */
  readonly size: number;
  /** SHA-256 in hex. */
  readonly sha256: string;
}

const PLACE = /<span\b[^>]*?\bdata-download(-size|-sum)?="([^"]*)"[^>]*>([^<]*)<\/span>/gu;

/**
 * A page with its places for downloads filled: names become links, sizes and sums are told. The copy
 * of the page in the offline bundle stays as it was drawn, since the bundle cannot hold itself.
 * `root` leads from the page to the root of the output.
 */
export function fillDownloads(
  html: string,
  root: string,
  facts: ReadonlyMap<string, DownloadFact>,
): string {
  return html.replace(PLACE, (whole, place: string | undefined, path: string, text: string) => {
    const fact = facts.get(path);
    if (!fact) return whole;
    if (place === '-size') return toSize(fact.size);
    if (place === '-sum') return `<code class="address">${fact.sha256}</code>`;
    return `<a href="${root}${path}" download>${text.trim()}</a>`;
  });
}

function toSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))}\u00A0kB`
    : `${(bytes / 1_000_000).toFixed(1)}\u00A0MB`;
}
