import type { AlgorithmWords } from '../../algorithm.ts';

export const themas: AlgorithmWords = {
  name: 'Verhalen die op elkaar lijken voorstellen als thema',
  short:
    'Zoekt verhalen die over hetzelfde gaan en stelt voor om die samen te nemen in een thema. Een coördinator beslist. Het voorstel laat zien welke woorden de verhalen delen.',
  purpose:
    'Eén verhaal is een voorval, dertig verhalen zijn een patroon. Thema’s laten zien waar een regel of werkwijze bij veel mensen verkeerd uitpakt. Wie meldt, ziet of anderen hetzelfde vertelden.',
  considerations:
    'Met de hand groeperen werkt niet bij duizenden verhalen, en dan valt alleen op wat iemand al verwachtte. Vaste hokjes vooraf missen nieuwe problemen. Een groot taalmodel is niet na te rekenen. Deze werkwijze geeft altijd dezelfde uitkomst en zegt waarom.',
  input: 'De afgedekte kopieën van alle signalen, de dag waarop ze binnenkwamen, en wat mensen eerder beslisten.',
  how: 'Van elk verhaal wordt geteld welke woorden en stukjes van woorden erin staan; zeldzame woorden tellen zwaarder. Verhalen die veel van die woorden delen, komen bij elkaar. Hoeveel thema’s er zijn, staat niet vooraf vast. Wat een mens heeft gesplitst of samengevoegd, blijft zo. Elk voorstel noemt de gedeelde woorden en het verhaal dat er het best bij past.',
  decides: 'Een coördinator neemt een voorstel over, laat verhalen eruit, splitst, voegt samen of wijst af.',
  intervention:
    'Er ontstaat geen thema zonder mens. Een samenvoeging kan ongedaan worden gemaakt. Alles staat in het grootboek, met wie het deed.',
  limits: [
    'Het ziet woorden, geen betekenis: hetzelfde probleem in heel andere woorden kan in twee voorstellen staan.',
    'Korte verhalen geven weinig houvast.',
    'Minder dan drie verhalen is geen voorstel: wie alleen staat, moet door een mens worden gezien.',
    'De cijfers zijn gemeten op Engelse teksten van anderen; er is geen openbare Nederlandse proef.',
  ],
  risks:
    'Een zeldzaam maar ernstig verhaal kan buiten de thema’s vallen. Daarom ziet een coördinator elk signaal, telt aantal nooit alleen, en laat een openbaar getal zien wie nog wacht.',
  legalBasis: 'De Algemene wet bestuursrecht: zorgvuldig kennis verzamelen over wat er speelt (artikel 3:2).',
};
