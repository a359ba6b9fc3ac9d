import type { Messages } from '../messages.ts';
import type { Progress } from '../progress.ts';

export type StageName =
  'check' | 'renderer' | 'draw' | 'finder' | 'data' | 'shares' | 'index' | 'books' | 'package';

export interface Stage {
  /** So many more things are done. */
  readonly add: (count: number) => void;
  readonly end: (count: number) => void;
}

/** One line of the table of times: stages run side by side, so that they begin before others end. */
export interface StageTime {
  readonly name: StageName;
  /** Seconds since the command began. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export interface Stages {
  /** Begins a stage; `total` is shown beside what is done, 0 for what cannot be counted. */
  readonly begin: (name: StageName, total: number) => Stage;
  readonly times: () => readonly StageTime[];
}

interface StagesOptions {
  readonly now: () => number;
  readonly progress: Progress;
  readonly messages: Messages['build'];
}

/** Shows what is being done, and remembers how long it took. */
export function trackStages({ now, progress, messages }: StagesOptions): Stages {
  const started = now();
  const since = (): number => (now() - started) / 1000;
  const times: StageTime[] = [];
  return {
    begin: (name, total) => {
      const from = since();
      const title = messages.stages[name];
      let done = 0;
      progress.begin(total === 0 ? title : messages.counted(title, 0, total));
      return {
        add: (count) => {
          done += count;
          progress.update(messages.counted(title, done, total));
        },
        end: (count) => {
          const to = since();
          times.push({ name, from, to, count });
          progress.line(messages.stageDone(title, messages.detail(name, count), to - from));
        },
      };
    },
    times: () => times,
  };
}
