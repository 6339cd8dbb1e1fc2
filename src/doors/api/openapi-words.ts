export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** The names under which operations refer to what can go wrong. */
export const problems = {
  Invalid: 'The input is not right.',
  NotSignedIn: 'Nobody is signed in, and somebody must be.',
  NotAllowed: 'Who is signed in may not do this.',
  NotFound: 'There is no such record.',
  Conflict: 'Somebody else changed it first, or its state does not allow this.',
  TooLarge: 'More was sent than is taken in.',
  TooMany: 'Asked too often; see Retry-After.',
  Failure: 'The service failed.',
} as const;
