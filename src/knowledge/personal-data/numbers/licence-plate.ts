/** The series of Dutch licence plates, X a letter and 9 a digit (RDW, sidecodes 1 to 14). */
const series = new Set(
  `XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999
  999-XX-9`.split(/\s+/u),
);

/** Whether the letters and digits stand as on a Dutch licence plate; a plate has no vowels since 1978. */
export function isLicencePlate(text: string): boolean {
  const plate = text.toUpperCase();
  const pattern = plate.replace(/[A-Z]/gu, 'X').replace(/\d/gu, '9');
  return series.has(pattern) && !/[AEIOUQ]{2}|^(?:SA|SD|SS)/u.test(plate);
}
