/** Traits of the words themselves; training decides how much each says. */
export const traits: readonly (readonly [string, RegExp])[] = [
  ['purpose', /(?<![\p{L}])(?:(?:om|teneinde)\b.{3,}? te|zodat|opdat|waarmee)(?![\p{L}])/iu],
  ['money', /€|(?<![\p{L}])(?:miljoen|miljard|mln|mld|euro|budget)(?![\p{L}])/iu],
  [
    'undertakes',
    /(?<![\p{L}])(?:zet(?:ten)?(?= (?:[^,.;]{0,60} )?in (?:op|voor)(?![\p{L}]))|(?<!(?:het|dit) )werk(?:t|en)?(?: \p{L}+){0,3} aan|werk(?:t|en) (?:we |wij )?(?:nauw )?samen met [^.;]{3,80}? aan een|werk(?:t|en) (?:\p{L}+ )?verder aan|investeer(?:t)?(?= (?:[^,.;]{0,60} )?in(?![\p{L}]))|investeren (?:we|wij)|richt(?:en)? (?:\p{L}+ )?(?:zich|ons|mij|me)(?= [^.;]{0,40}op )|stuur(?:t)? op|sturen (?:we |wij )?op|zet(?:ten)? (?:\p{L}+ )?(?:zich|ons)|(?:geïnvesteerd in|ingezet op|gewerkt aan)|kom(?:t|en)? (?:\p{L}+ )?met|trek(?:t|ken)(?= .{0,80} uit(?![\p{L}]))|kies(?:t)? voor|kiezen (?:we |wij )?voor|maa?k(?:t|en)? (?:zich|ons|me) (?:hard|sterk)|bereid(?:t|en) (?:\p{L}+ )?(?:zich|ons)|stimule(?:er|ert|ren)|tegen het licht|voornemens?|van plan|in kaart|span(?:t|nen)? (?:\p{L}+ )?(?:zich|ons|me|mij)|dring(?:t|en)? [^.;]{0,40}aan op|maken (?:we |wij )?(?:werk van|afspraken)|het gesprek aan|aan de slag|in gesprek|op zoek naar|het voortouw)(?![\p{L}])/iu,
  ],
  [
    'change',
    /(?<![\p{L}])(?:extra|nieuwe?|verder|meer|structureel|tijdelijke?|voortaan|stapsgewijs|sneller|beter|betere|vaker|strenger|ruimer|eerder|intensiever|actief|versneld|voortvarend|nadrukkelijk|zoveel mogelijk|opnieuw|eenvoudiger|makkelijker|duidelijker|veiliger|groener|schoner|hoger|lager|korter|strenger|sterker|slimmer|goedkoper|duurzamer|toegankelijker|eerlijker|gezonder|zuiniger|gezamenlijke?)(?![\p{L}])/iu,
  ],
  ['there', /(?<![\p{L}])er(?![\p{L}])/iu],
  [
    'reports',
    /(?<![\p{L}])(?:rapporteer|bericht|informeer|rapporter|berichten|informer)\p{L}{0,3} [^.;]{0,50}(?:kamer|raad|staten|parlement)(?![\p{L}])/iu,
  ],
  [
    'stateNoun',
    /(?<![\p{L}])(?:\p{L}{0,14}gevoel(?:ens)?|vertrouwen|leefbaarheid|veiligheid|criminaliteit|overlast|kansen|\p{L}{0,6}gelijkheid|gezondheid|eenzaamheid|samenhang|cohesie|verbinding|balans|bewustzijn|bewustwording|verschillen|welzijn|leefomgeving|welvaart|grip)(?![\p{L}])/iu,
  ],
  ['ensures', /(?<![\p{L}])zorg(?:t|en)?(?: (?:we|wij|ik))? (?:er\b[^.;]{0,40}voor|ervoor),? dat/iu],
  [
    'oneThing',
    /(?<![\p{L}])een (?:\p{L}+ ){0,3}?\p{L}{0,24}(?:plan|programma|loket|punt|fonds|register|regeling|verordening|onderzoek|pilot|proef|campagne|agenda|visie|aanpak|akkoord|convenant|voorstel|kaart|app|website|team|netwerk|overzicht|handreiking|kader|subsidie|evaluatie|verkenning|commissie|centrum|cursus|rapportage|norm|maximum|monitor|dashboard|strategie|coach|coördinator|systeem)(?![\p{L}])/iu,
  ],
  [
    'counted',
    /(?<![\p{L}\p{N}.,])(?:twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig|veertig|vijftig|honderd|(?!(?:19|20)\d\d(?!\d))\d[\d.]*) (?!(?:jaar|maanden|weken|dagen|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![\p{L}]))\p{L}{3,}/iu,
  ],
  [
    'opensAside',
    /^(?:met|voor|in|om|via|vanuit|op|aan|bij|binnen|vanaf|samen|per|naast|over|tot|door|ten)(?![\p{L}])/iu,
  ],
];
