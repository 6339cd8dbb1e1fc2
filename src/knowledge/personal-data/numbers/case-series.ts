import type { NumberForm } from './number-form.ts';

/** Series that authorities give cases: `AWB 20/1234`, `Z-2024-001234`, `UTR 23/456`, `ZK2024.00123`. */
export const caseSeries: NumberForm = {
  kind: 'case-number',
  reason: 'case-series',
  confidence: 0.85,
  form: /(?:AWB|SGR|UTR|AMS|ROT|HAA|ARN|ZWB|LEE|BRE|DHA|GRO|MID|OBR|SHE|AWB-?) ?\d{2}[/-]\d{1,5}(?!\d)|(?:Z|ZK|ZAAK|DOS|WOO|BZW|BEZ|MLD)[-./]?(?:19|20)\d{2}[-./]?\d{3,8}(?!\d)|(?:Z|ZK|ZAAK|DOS|WOO|BZW)[-./]?\d{2}[-./]\d{3,8}(?!\d)/y,
};
