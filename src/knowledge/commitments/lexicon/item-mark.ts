/** The mark that opens an item of a list, with its space: "- ", "• ", "o ", "2. ", "b) ". */
export const itemMark = /^(?:[-–—•·*▪o]|\d{1,2}[.)]|[a-z]\))\s/u;
