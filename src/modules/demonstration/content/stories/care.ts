import { waterkant, zandermeer, type Story } from './story.ts';

/** Stories about care, at home and in the family. */
export const careStories: readonly Story[] = [
  {
    key: 'carer-household',
    count: 68,
    organisation: zandermeer,
    severity: 'urgent',
    facts: [
      '[Ik trok in|Ik ging wonen|Ik bleef slapen] bij mijn [zieke moeder|vader met dementie|broer met MS|oma] [om te zorgen|als mantelzorger|voor de mantelzorg], [en nu|en toen|daarna] [kort|verlaagt] [de gemeente|sociale zaken] [mijn uitkering|mijn bijstand]: [gezamenlijk huishouden|samenwonend].',
      '[Een gezamenlijk huishouden, zo heet mantelzorg nu|Samenwonen, noemt de brief mijn mantelzorg|Eén huishouden, zegt de consulent over mantelzorg voor je moeder]. [Dat is|Het scheelt|Kosten] {bedrag} euro [per maand|minder].',
      '[Bij het huisbezoek|Onaangekondigd|Om acht uur ’s ochtends] [telden ze|keken ze naar|controleerden ze] [tandenborstels|de bedden|mijn kast]. [Ik mantelzorg|Ik ben mantelzorger], [ik woon|dus ik woon] [niet samen|hier niet].',
      '[Laat ik mijn moeder opnemen|Als mijn vader naar een tehuis gaat|Laat ik haar opnemen], [dan hou ik|blijft] [mijn uitkering|de bijstand]; [zorg ik zelf|doe ik mantelzorg], [dan word ik|ben ik] [gekort|een huishouden].',
    ],
    effects: [
      'Ik slaap nu om de nacht thuis om het bewijs te leveren.',
      'Mijn moeder zegt dat ik weg moet gaan om haar.',
      'Ik moet {groot} euro terugbetalen.',
    ],
    asks: [
      'Tel mantelzorg niet als samenwonen.',
      'Vraag eens aan de huisarts hoe het zit.',
      'Stop met die huisbezoeken.',
    ],
  },
  {
    key: 'aids-moving',
    count: 46,
    organisation: waterkant,
    severity: 'serious',
    facts: [
      '[Bij mijn verhuizing|Door te verhuizen|Wij verhuisden en toen] moest [de rolstoel|mijn rolstoel|de scootmobiel|de tillift] [ingeleverd|terug|achterblijven] [en opnieuw|en in de nieuwe gemeente] [aangevraagd|gekeurd] worden.',
      '[Mijn elektrische rolstoel|De aangepaste stoel|Het hulpmiddel] [hoort bij|is van|blijft van] de oude gemeente, [na de verhuizing|hier] [zat|zit] ik {weken} weken [zonder|aan bed].',
      '[Drie kilometer|Eén dorp verder|Een stukje] [verhuisd|opgeschoven], [andere gemeente|over de gemeentegrens], [dus|en daarmee] [een nieuwe keuring|alles opnieuw|een nieuwe aanvraag] voor [mijn hulpmiddel|de rolstoel|de tillift].',
      '[De tillift|Mijn rolstoel|De douchestoel] [mocht niet|kon niet] mee [naar|verhuizen naar] [de andere gemeente|het nieuwe huis], [een nieuw hulpmiddel|een andere] [duurt|kost] {weken} weken.',
    ],
    effects: [
      'Ik kon {weken} weken de deur niet uit.',
      'Mijn man tilt mij nu, hij heeft zelf een rug.',
      'De stoel die precies paste staat nu in een loods.',
    ],
    asks: ['Laat hulpmiddelen meeverhuizen.', 'Mijn benen zijn onderweg niet gegroeid.'],
  },
  {
    key: 'home-help-wait',
    count: 72,
    organisation: waterkant,
    severity: 'serious',
    course: 'growing',
    facts: [
      '[Een indicatie|De beschikking|Toestemming] [heb ik|is er|ligt er], [huishoudelijke hulp|de huishoudelijke hulp|een hulp] [niet|nog niet|nergens], [ik wacht|wachten] [al|nu] {weken} weken.',
      '[De thuiszorg|De aanbieder|De zorgorganisatie] [heeft geen mensen|zoekt personeel|kan niemand vinden], [dus|en zo] [geen|blijft er geen] huishoudelijke hulp [voor mij|voor mijn man en mij].',
      '[Mijn hulp|De vaste huishoudelijke hulp|Onze hulp] [ging met pensioen|werd ziek|stopte] [in {maand}|], [een nieuwe|vervanging] [komt er niet|is er niet], [de wachtlijst|de wachttijd] [is|staat op] {weken} weken.',
      '[In dit dorp|In onze kern|Hier buitenaf] [komt|rijdt] [geen aanbieder|niemand] voor huishoudelijke hulp, [te ver|te ver rijden], [zeggen ze|is het antwoord].',
      '[Drie uur|Twee uur|Vier uur] [huishoudelijke hulp|hulp in de huishouding] [toegekend|op papier], [nul uur|niets] [gekregen|geleverd] [sinds|vanaf] {maand}.',
    ],
    effects: [
      'Ik ben gevallen toen ik zelf de ramen deed.',
      'Mijn dochter komt nu elke zaterdag honderd kilometer rijden.',
      'De eigen bijdrage werd wel afgeschreven.',
    ],
    asks: ['Mag ik de hulp zelf regelen?', 'Wanneer komt er iemand?', 'Betaal dan het geld uit.'],
  },
  {
    key: 'care-costs',
    count: 52,
    organisation: 'Zorgloket Rijk',
    severity: 'serious',
    facts: [
      '[Eigen risico|Het eigen risico], [eigen bijdrage medicijnen|bijdrage voor medicijnen], [eigen bijdrage hulp|hulp thuis], [vervoer|zittend vervoer]: [chronisch ziek zijn|mijn ziekte] [kost|is] {groot} euro [per jaar|elk jaar].',
      '[De eigen bijdragen|Al die eigen bijdragen|Zorgkosten] [stapelen|tellen op] [zich op|bij chronisch zieken], [niemand|geen loket] [telt ze|rekent ze] [bij elkaar|samen].',
      '[Elke januari|Op 2 januari|In januari] [is|gaat] het [hele|volle] eigen risico [op|weg], [daarbovenop|plus] [eigen bijdragen|de eigen bijdrage] [voor|vanwege] mijn [chronische ziekte|reuma|aandoening].',
      '[Door stapeling|Met alle eigen bijdragen|Vanwege zorgkosten] [hou ik|heb ik] {bedrag} euro [minder|per maand minder] dan [iemand die gezond is|een gezond mens|mijn gezonde buurman].',
    ],
    effects: [
      'Ik sla medicijnen over.',
      'Ik ga niet naar de fysio terwijl het moet.',
      'De zorgtoelage dekt nog geen helft.',
    ],
    asks: ['Maak één maximum voor alle eigen bijdragen.', 'Maak een rekenhulp.'],
  },
  {
    key: 'carer-parking',
    count: 40,
    organisation: waterkant,
    severity: 'annoying',
    course: 'fading',
    place: 'Waterkant',
    facts: [
      '[Elke dag|Vier keer per week|Dagelijks] [mantelzorg ik|kom ik voor mantelzorg] bij [mijn schoonmoeder|mijn vader|mijn tante] en [betaal|tik] {bedrag} euro [per maand|parkeergeld] [aan parkeren|voor het parkeren|af].',
      '[Een parkeervergunning|De mantelzorgpas|Een parkeerpas] [voor mantelzorgers|als mantelzorger] [krijg ik niet|is geweigerd], [want|omdat] ik [buiten Waterkant woon|niet in Waterkant sta ingeschreven].',
      '[De parkeerpas|Zo’n mantelzorgparkeerpas] [geldt voor|hangt aan] [één kenteken|één auto], [wij|de kinderen] [doen|delen] de mantelzorg [met vieren|samen].',
      '[Een parkeerboete|Weer een parkeerboete|Bon] [gekregen|op de ruit], [ik hielp|terwijl ik] mijn [vader|moeder] [uit bed|douchen] [hielp|]. [De parkeerpas|Mijn aanvraag parkeerpas mantelzorg] [ligt|wacht] {weken} weken.',
    ],
    effects: ['Ik kom nu minder vaak.', 'Ik ren om het uur naar de auto.'],
    asks: ['Geef mantelzorgers een gratis parkeerpas.', 'Laat de pas op naam van de zieke staan.'],
  },
  {
    key: 'school-transport',
    count: 50,
    organisation: waterkant,
    severity: 'serious',
    facts: [
      '[De bus|Het busje|De taxi] van [het leerlingenvervoer|leerlingenvervoer] [komt|is] [elke ochtend|bijna altijd|weer] [te laat|een half uur later], {kind} [mist|begint zonder] [de eerste les|de kring|gym].',
      '[Mijn dochter|Mijn zoon|Ons kind] met [autisme|een beperking|epilepsie] [zit|moet] [door het leerlingenvervoer|in het leerlingenvervoer] [twee uur|anderhalf uur] [per dag|elke dag] in [een volle|die volle] [taxibus|bus].',
      '[Om kwart voor acht|Vanochtend|Maandag] [belde|appte] [het leerlingenvervoer|de vervoerder van de leerlingen]: [geen chauffeur|niemand om te rijden]. [Alweer|Derde keer|Zoals vaker].',
      '[Elke week|Om de paar dagen|Steeds] een [andere|nieuwe] chauffeur [bij|op] [het leerlingenvervoer|het schoolvervoer], [voor kinderen|voor een kind] [van speciaal onderwijs|dat rust nodig heeft] [een ramp|niet te doen].',
    ],
    effects: [
      'Ik moet mijn werk uit om zelf te rijden.',
      'Hij plast weer in bed van de spanning.',
      'School heeft al een brief gestuurd over te laat komen.',
    ],
    asks: ['Een vaste chauffeur, meer vragen we niet.', 'Vergoed dan de benzine.'],
  },
];
