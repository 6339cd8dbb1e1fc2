/** Plain language: help for who writes texts that many will read. An indication that never stops anything. */
export { ReadingHelpPart } from './reading-help-part.tsx';
