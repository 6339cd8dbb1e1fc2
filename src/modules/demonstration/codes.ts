/**
 * Receipt codes that are the same in every demonstration, for trying out; real codes are drawn by chance.
 * The sum that people would try first (sixteen equal digits) is not among them.
 */
export const demonstrationCodes: readonly string[] = ['2026112310040001', '2026112310040002', '2026112310040003'];
