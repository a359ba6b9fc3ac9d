import { diagnose, diagnosticKind } from '../../diagnostics/diagnostic.ts';
import { type ThemeFault, themeFaults } from '../../theme/theme-faults.ts';
import { fileRule } from './rule.ts';

const kind = diagnosticKind<{ fault: ThemeFault }>({
  code: 'rule/theme-contrast',
  severity: 'error',
  title: { zh: '配色看不清', en: 'Colours that cannot be read' },
  message: ({ fault }) => {
    if (fault.is === 'alike') {
      return {
        zh: `提示色 ${fault.colour} 与主色 ${fault.primary} 太接近，“示例”等标记会混进正文颜色；换一个色相相差 30 度以上的颜色，或删去 accent 用默认的琥珀色。`,
        en: `The accent ${fault.colour} is too close to the main colour ${fault.primary}, so that marks such as “example” do not stand out. Choose a hue at least 30 degrees away, or leave out accent for the amber that is the default.`,
      };
    }
    const ratio = fault.ratio.toFixed(2);
    return {
      zh: `主色 ${fault.colour} 太浅：白字写在上面，对比度只有 ${ratio}:1，文字至少要 4.5:1，控件至少要 3:1；同一色相里够深的最近颜色是 ${fault.near}，写成 primary: "${fault.near}"。`,
      en: `The main colour ${fault.colour} is too pale: white text on it has a contrast of ${ratio}:1 where text needs 4.5:1 and controls 3:1. The nearest colour of the same hue that is dark enough is ${fault.near}; write primary: "${fault.near}".`,
    };
  },
  why: {
    zh: '按钮、链接和页眉都由主色推出，看不清的颜色会让全站读不了。来源：WCAG 2.2 第1.4.3、1.4.11条；全站主色一个、合计不超过三个颜色，见国办发〔2017〕47号附件《网页设计规范》。',
    en: 'Buttons, links and bands are derived from the main colour, so a pale one makes the whole site unreadable. Source: WCAG 2.2, 1.4.3 and 1.4.11; one main colour and three in all: State Council General Office (2017) No. 47, annex.',
  },
  bad: 'theme: { primary: "#ffcc00" }',
  good: 'theme: { primary: "#0b5563" }',
});

/** The colours of the zone can be read, and told from one another. */
export const themeContrast = fileRule(kind, ({ drafts: { zh } }, report) => {
  for (const { data, record } of zh.zone) {
    for (const fault of themeFaults(data.theme)) {
      const span = record.locate(['theme', fault.is === 'alike' ? 'accent' : 'primary']);
      report(diagnose(kind, { file: record.source.path, span }, { fault }));
    }
  }
});
