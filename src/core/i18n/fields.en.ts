/**
 * What a clerk should know before filling in a field, by kind and path of the field (`*` for every kind).
 * Labels stand in the schemas, limits of length too; here is only what those do not say.
 */
export const fieldHintsEn: Readonly<Record<string, string>> = {
  'entry.number':
    'The number printed within the sector. It may change with an edition; the file name may not.',
  'entry.title': 'At most 40 characters in Chinese, 120 in English.',
  'entry.aliases': 'Other names, short forms and abbreviations, one a line; the search finds them.',
  'entry.summary': 'At most 120 characters in Chinese, 400 in English. Shown in lists and results.',
  'entry.legalText':
    'The wording of the national or provincial catalogue, unchanged and of any length.',
  'entry.class': 'As the checks against the lists found.',
  'entry.targets': 'Which investors it is meant for; several may be chosen.',
  'entry.industry': 'Code and name of GB/T 4754-2017 with amendment 1; both are checked.',
  'entry.basis': 'Which item of which instrument, and for whom.',
  'entry.basis.item': 'As the instrument writes it.',
  'entry.conflicts': 'What the comparison with each restricted, phase-out or negative list found.',
  'entry.incentives': 'What may be applied for, which is no promise.',
  'entry.thresholds':
    'Leave out indicators that do not apply. A figure needs a source or the example mark.',
  'entry.contact': 'The desk shown on the page.',
  'entry.published': 'When it was first published, e.g. 2026-11-02 09:00. Never backdated.',
  'entry.reviewed': 'Date of the last review.',
  'opportunity.title': 'At most 40 characters in Chinese, 120 in English.',
  'opportunity.summary': 'At most 120 characters in Chinese, 400 in English.',
  'policy.documentNumber': 'As issued, e.g. 财税〔2025〕3号.',
  'policy.expires': 'Leave empty when the document names none.',
  'policy.checked': 'When the official text was last opened.',
  'premises.reviewed': 'When it was last checked on site or with the park.',
  'premises.evidence':
    'Pictures lie in the folder media; give date and author, and for a map its approval number.',
  '*.sources': 'Where the figures and statements come from, and when that was checked.',
  '*.notes': 'For staff only; never published.',
  '*.sample': 'For example data; the page says so.',
  '*.caseByCase': 'Without limits when decided case by case.',
  '*.url': 'Address of the official text.',
};
