/** The classes that a capital word may have, in this order. */
export const labels = ['other', 'person', 'place', 'organisation', 'thing'] as const;
export const labelCount = labels.length;

/** How many hidden units the second look has. */
export const unitCount = 8;
