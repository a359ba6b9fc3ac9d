import { expect, it } from 'vitest';
import { formatJson } from '../../../../src/core/diagnostics/reporters/json.ts';
import { SAMPLE } from './sample.ts';

it('formatJson gives a versioned object with every finding', () => {
  const ruleOf = (code: string) => (code === 'rule/expired-policy' ? 'P02' : undefined);
  expect(formatJson(SAMPLE, { ruleOf })).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "summary": {
        "errors": 2,
        "warnings": 1,
        "total": 3,
        "files": 2
      },
      "findings": [
        {
          "code": "schema/unknown-value",
          "severity": "error",
          "file": "catalogue/policies/park.yaml",
          "line": 2,
          "column": 9,
          "endLine": 2,
          "endColumn": 13,
          "message": {
            "zh": "“产业”不能是“生物医药”。",
            "en": "“Sector” cannot be “生物医药”."
          },
          "related": [
            {
              "file": "catalogue/zone.yaml",
              "line": 3,
              "column": 7,
              "endLine": 3,
              "endColumn": 9,
              "message": {
                "zh": "产业在这里列出",
                "en": "The sectors are listed here"
              }
            }
          ],
          "fix": [
            {
              "line": 2,
              "column": 9,
              "endLine": 2,
              "endColumn": 13,
              "text": "biomedicine"
            }
          ]
        },
        {
          "code": "rule/expired-policy",
          "rule": "P02",
          "severity": "warning",
          "file": "catalogue/policies/park.yaml",
          "line": 3,
          "column": 10,
          "endLine": 3,
          "endColumn": 20,
          "message": {
            "zh": "文件已过有效期。",
            "en": "The instrument has expired."
          }
        },
        {
          "code": "read/not-utf8",
          "severity": "error",
          "file": "catalogue/premises/坏的.md",
          "line": 1,
          "column": 1,
          "endLine": 1,
          "endColumn": 1,
          "message": {
            "zh": "不是 UTF-8：100%",
            "en": "Not UTF-8: 100%"
          }
        }
      ]
    }
    "
  `);
});

it('formatJson gives an empty list without findings', () => {
  const output: unknown = JSON.parse(
    formatJson({ ...SAMPLE, diagnostics: [] }, { ruleOf: () => undefined }),
  );
  expect(output).toEqual({
    version: 1,
    summary: { errors: 0, warnings: 0, total: 0, files: 0 },
    findings: [],
  });
});
