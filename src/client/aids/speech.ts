/** Texts between two pauses: a browser forgets to go on in a text of minutes. */
const LONGEST = 180;

/** The running text of the page in pieces that end with a sentence where they can. */
export function speechPieces(text: string): string[] {
  const sentences = text.match(/[^。！？；.!?;\n]+[。！？；.!?;]?/gu) ?? [];
  const pieces: string[] = [];
  for (const sentence of sentences.map((one) => one.trim()).filter((one) => one !== '')) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + sentence.length < LONGEST) {
      pieces[pieces.length - 1] = `${last} ${sentence}`;
    } else pieces.push(sentence);
  }
  return pieces;
}

/** What a reader sees of an element, without what is only for other uses of it. */
export function readableText(main: HTMLElement): string {
  return main.innerText.replace(/[ \t]+/gu, ' ');
}

/** Reads pieces one after the other by the browser's own voice; `ended` is called once at the end. */
export function speak(pieces: readonly string[], lang: string, ended: () => void): void {
  const [piece, ...rest] = pieces;
  if (piece === undefined) {
    ended();
    return;
  }
  const utterance = new SpeechSynthesisUtterance(piece);
  utterance.lang = lang;
  utterance.onend = () => {
    speak(rest, lang, ended);
  };
  utterance.onerror = ended;
  speechSynthesis.speak(utterance);
}
