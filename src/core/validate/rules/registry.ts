import { conflictCheck } from './conflict-check.ts';
import { cutOffEnd } from './cut-off-end.ts';
import { cutOffStart } from './cut-off-start.ts';
import { dateFormat } from './date-format.ts';
import { dateOrder } from './date-order.ts';
import { deadReference } from './dead-reference.ts';
import { duplicateId } from './duplicate-id.ts';
import { embeddedItem } from './embedded-item.ts';
import { emptyColumn } from './empty-column.ts';
import { fullWidthPoint } from './full-width-point.ts';
import { fullWidthStructure } from './full-width-structure.ts';
import { fullWidthValue } from './full-width-value.ts';
import { incompleteTranslation } from './incomplete-translation.ts';
import { industryCodeShape } from './industry-code-shape.ts';
import { industryLevel } from './industry-level.ts';
import { industryName } from './industry-name.ts';
import { mapNumber } from './map-number.ts';
import { mixedBrackets } from './mixed-brackets.ts';
import { oldEvidence } from './old-evidence.ts';
import { partsSum } from './parts-sum.ts';
import { placeholder } from './placeholder.ts';
import { policyInForce } from './policy-in-force.ts';
import { policyItem } from './policy-item.ts';
import { promise } from './promise.ts';
import { quantityRange } from './quantity-range.ts';
import { quantityUnit } from './quantity-unit.ts';
import { blankBetween } from './blank-between.ts';
import { documentNumberForm } from './document-number-form.ts';
import { expiringPolicy } from './expiring-policy.ts';
import { financeName } from './finance-name.ts';
import { glossaryTerm } from './glossary-term.ts';
import { investorBasis } from './investor-basis.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { legalText } from './legal-text.ts';
import { listedProduct } from './listed-product.ts';
import { lookAlike } from './look-alike.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { notFormatted } from './not-formatted.ts';
import { numberDiffers } from './number-differs.ts';
import { obsoleteTerm } from './obsolete-term.ts';
import { oldCheck } from './old-check.ts';
import { outlier } from './outlier.ts';
import { pastPhaseOut } from './past-phase-out.ts';
import { personalData } from './personal-data.ts';
import { pictureFile } from './picture-file.ts';
import { productionProfile } from './production-profile.ts';
import { radicalCharacter } from './radical-character.ts';
import { sectorDivision } from './sector-division.ts';
import { staleColumn } from './stale-column.ts';
import { themeContrast } from './theme-contrast.ts';
import { traditionalCharacter } from './traditional-character.ts';
import { translatedNumber } from './translated-number.ts';
import { unregisteredDocument } from './unregistered-document.ts';
import { wrongWording } from './wrong-wording.ts';
import type { Rule } from './rule.ts';
import { staleTranslation } from './stale-translation.ts';
import { taxReward } from './tax-reward.ts';
import { unbalancedBrackets } from './unbalanced-brackets.ts';
import { unknownIndustryCode } from './unknown-industry-code.ts';
import { unsourcedFact } from './unsourced-fact.ts';
import { unwantedLink } from './unwanted-link.ts';

/** Every rule, in the order of the domain's list. Adding a rule is one file and one line here. */
export const RULES: readonly Rule[] = [
  fullWidthStructure,
  fullWidthValue,
  fullWidthPoint,
  unbalancedBrackets,
  mixedBrackets,
  cutOffEnd,
  embeddedItem,
  cutOffStart,
  placeholder,
  unknownIndustryCode,
  industryName,
  industryCodeShape,
  industryLevel,
  policyItem,
  policyInForce,
  legalText,
  conflictCheck,
  listedProduct,
  quantityUnit,
  quantityRange,
  dateOrder,
  dateFormat,
  duplicateId,
  deadReference,
  staleTranslation,
  incompleteTranslation,
  promise,
  taxReward,
  emptyColumn,
  unwantedLink,
  oldEvidence,
  unsourcedFact,
  partsSum,
  blankBetween,
  invisibleCharacter,
  radicalCharacter,
  traditionalCharacter,
  lookAlike,
  sectorDivision,
  expiringPolicy,
  documentNumberForm,
  unregisteredDocument,
  pastPhaseOut,
  investorBasis,
  oldCheck,
  outlier,
  numberDiffers,
  translatedNumber,
  nearDuplicate,
  pictureFile,
  mapNumber,
  glossaryTerm,
  personalData,
  financeName,
  obsoleteTerm,
  wrongWording,
  productionProfile,
  themeContrast,
  staleColumn,
  notFormatted,
];

/** The rules that need one file alone. */
export const FILE_RULES = RULES.flatMap(({ checkFile }) => (checkFile ? [{ checkFile }] : []));
/** What rules that compare records take from each file, by their code. */
export const GLEANERS = RULES.flatMap(({ kind, glean }) =>
  glean ? [{ code: kind.code, glean }] : [],
);
/** The rules that compare records. */
export const CATALOGUE_RULES = RULES.flatMap(({ check }) => (check ? [{ check }] : []));
