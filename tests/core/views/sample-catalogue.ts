import type { Catalogue } from '../../../src/core/model/catalogue.ts';
import { compileCatalogue } from '../../../src/core/pipeline.ts';
import { BASE, TODAY } from '../../helpers/fixture-cases.ts';
import { memoryFolder } from '../../helpers/memory-folder.ts';

const ENGLISH_ENTRY = `---
title: Vaccines for human use
summary: Development and manufacture of vaccines against major diseases.
translationOf: "000000000000"
---

## What we want

New vaccines, see the [catalogue](policy:structure-2024) and its [text](https://www.ndrc.gov.cn/).
`;

const NOTICE = `demonstrationNotice: { zh: 本站为演示。, en: This site is a demonstration. }
languages: [zh, en]`;

/** The sound base catalogue in two languages: an entry with stale English, all else without. */
export async function sampleCatalogue(
  own: Readonly<Record<string, string>> = {},
): Promise<Catalogue> {
  const zone = (BASE['zone.yaml'] ?? '').replace('languages: [zh]', NOTICE);
  const files = {
    ...BASE,
    'zone.yaml': zone,
    'entries/health/vaccines.en.md': ENGLISH_ENTRY,
    ...own,
  };
  const { catalogue } = await compileCatalogue({ folder: memoryFolder(files), today: TODAY });
  if (!catalogue) throw new Error('The base catalogue of the fixtures is not sound.');
  return catalogue;
}
