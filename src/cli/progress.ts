import type { Terminal } from './effects.ts';

export interface Progress {
  /** Shows what is being done; only on a terminal. */
  readonly begin: (text: string) => void;
  /** Says how far it is. */
  readonly update: (text: string) => void;
  /** Prints a line that stays. */
  readonly line: (text: string) => void;
  readonly end: () => void;
}

const FRAMES = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';
const CLEAR = '\r\u001B[2K';

/** One live line on a terminal, plain lines in a log. */
export function progressOn({ interactive, out }: Terminal): Progress {
  let text = '';
  let turn = 0;
  const draw = () => {
    if (text) out(`${CLEAR}${FRAMES[turn++ % FRAMES.length] ?? ''} ${text} …`);
  };
  const timer = interactive ? setInterval(draw, 120) : undefined;
  timer?.unref();
  const clear = () => {
    if (interactive && text) out(CLEAR);
    text = '';
  };
  return {
    begin: (next) => {
      clear();
      text = next;
      if (interactive) draw();
    },
    update: (next) => {
      text = next;
    },
    line: (done) => {
      clear();
      out(`${done}\n`);
    },
    end: () => {
      clear();
      clearInterval(timer);
    },
  };
}
