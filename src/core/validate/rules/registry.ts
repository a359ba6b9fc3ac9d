import { industryCodeShape } from './industry-code-shape.ts';
import type { Rule } from './rule.ts';
import { unknownIndustryCode } from './unknown-industry-code.ts';

/** Every rule, in the order of the domain's list. Adding a rule is one file and one line here. */
export const RULES: readonly Rule[] = [unknownIndustryCode, industryCodeShape];
