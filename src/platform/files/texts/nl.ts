export const nl = {
  tooLarge: (limit: string): string => `Dit bestand is te groot. Een bestand mag niet groter zijn dan ${limit}.`,
  notFound: 'Dit bestand is er niet meer.',
  notAName: 'Dit is geen geldige verwijzing naar een bestand.',
  damaged: 'Dit bestand is beschadigd bewaard en kan niet worden geopend. Meld dit bij de beheerder.',
};
