/** Words of offices with a plainer word that most readers know; our own list. */
const list = `
aangaande: over; aangezien: omdat; aanvang: begin; aanvangen: beginnen; aanwenden: gebruiken
abusievelijk: per ongeluk; additioneel: extra; additionele: extra; adequaat: goed; adequate: goede
alsmede: en ook; alsnog: toch nog; alvorens: voordat; ambtshalve: uit eigen beweging
anderzijds: aan de andere kant; attenderen: wijzen op; behelst: gaat over; behoudens: behalve
bekrachtigen: goedkeuren; belanghebbende: betrokkene; beoogd: bedoeld; beoogde: bedoelde; beogen: willen bereiken
beoogt: wil bereiken; beschikken: hebben; beschikt: heeft; bescheiden: papieren; betreffende: over
betreft: gaat over; bewerkstelligen: zorgen voor; bezigen: gebruiken; coherent: samenhangend
communiceren: vertellen; conform: volgens; consequentie: gevolg; consequenties: gevolgen; constateren: zien
constateert: ziet; continueren: doorgaan met; correspondentie: brieven; courant: krant; cruciaal: heel belangrijk
cruciale: heel belangrijke; daartoe: daarvoor; danwel: of; derhalve: daarom; desalniettemin: toch
desbetreffende: deze; desgewenst: als u dat wilt; dermate: zo; deugdelijk: goed; dient: moet; dienen: moeten
dienovereenkomstig: zo; dientengevolge: daardoor; discrepantie: verschil; doch: maar; doorgang: doorgaan
doeltreffend: goed; doelstelling: doel; doelstellingen: doelen; echter: maar; eensluidend: gelijk; 
effectueren: uitvoeren; elders: ergens anders; elementair: heel belangrijk; enerzijds: aan de ene kant
enigerlei: een; essentieel: heel belangrijk; essentiële: heel belangrijke; eveneens: ook; evenals: net als
evenwel: maar; evident: duidelijk; evalueren: bekijken hoe het ging; expliciet: duidelijk
extern: van buiten; faciliteren: mogelijk maken; faciliteiten: voorzieningen; fluctueren: wisselen
formaliseren: vastleggen; frequent: vaak; frequentie: hoe vaak; fungeren: werken als; gaarne: graag
gedurende: tijdens; geenszins: niet; gelieve: wilt u; genereren: maken; gehanteerd: gebruikt; 
geschieden: gebeuren; geschiedt: gebeurt; gevolgtrekking: conclusie; hanteren: gebruiken; hanteert: gebruikt
hedendaags: van nu; heden: nu; herzien: veranderen; hetgeen: wat; hieromtrent: hierover; hiertoe: hiervoor
implementatie: invoering; implementeren: invoeren; impliceren: betekenen; impliceert: betekent
inachtneming: rekening houdend; incidenteel: soms; indien: als; indienen: sturen; indicatie: aanwijzing
informeren: vertellen; initiëren: beginnen; initiatief: plan; inherent: hoort bij; inmiddels: nu
instantie: organisatie; instanties: organisaties; instemmen: goedvinden; integraal: in zijn geheel
integrale: hele; intentie: bedoeling; inzake: over; inzien: bekijken; irrelevant: niet belangrijk
jegens: tegenover; juncto: samen met; kenbaar: bekend; kennisgeving: bericht; kostendekkend: zonder verlies
krachtens: volgens; kwalitatief: goed; manifesteren: laten zien; merendeel: meeste
middels: met; mits: alleen als; mitsdien: daarom; mogelijkerwijs: misschien; momenteel: nu
monitoren: volgen; motiveren: uitleggen; mutatie: verandering; mutaties: veranderingen; nadien: daarna
navolgende: volgende; nader: verder; nadere: meer; nagenoeg: bijna; nihil: nul; nimmer: nooit
nochtans: toch; noodzakelijk: nodig; noodzakelijke: nodige; nopens: over; omtrent: over
omvangrijk: groot; omvatten: bestaan uit; omvat: bestaat uit; onderhavig: dit; onderhavige: deze
onderstaand: dit hieronder; onderstaande: dit hieronder; ongeacht: hoe dan ook; onontbeerlijk: nodig
ontvangst: krijgen; ontwikkelingen: veranderingen; onverminderd: ook; onverwijld: meteen
onvoorzien: niet verwacht; operationeel: in gebruik; opteren: kiezen; optimaliseren: verbeteren
optimaal: zo goed mogelijk; optioneel: als u wilt; overeenkomstig: volgens; overige: andere; overleggen: bespreken
overwegen: denken over; participatie: meedoen; participeren: meedoen; partieel: voor een deel
periodiek: regelmatig; permanent: altijd; persisteren: volhouden; 
pogen: proberen; potentieel: mogelijk; potentiële: mogelijke; preventie: voorkomen
primair: eerst; prioriteit: voorrang; proactief: uit zichzelf; 
realiseren: maken; realisatie: maken; realiseert: maakt; recent: kort geleden; recente: nieuwe
rectificatie: verbetering; reeds: al; regulier: gewoon; reguliere: gewone; relevant: belangrijk
relevante: belangrijke; resulteren: leiden; resulteert: leidt; retourneren: terugsturen; ressorteren: vallen
restitutie: teruggave; schriftelijk: per brief; signaleren: zien; significant: duidelijk; specifiek: speciaal
specifieke: speciale; staken: stoppen; strekt: is bedoeld; substantieel: groot
substantiële: grote; summier: kort; tenuitvoerlegging: uitvoering; teneinde: om; tevens: ook; terstond: meteen
terzake: hierover; thans: nu; tijdig: op tijd; tijdstip: moment; toegekend: gegeven; toekennen: geven
toelichten: uitleggen; toelichting: uitleg; toereikend: genoeg; toetsen: controleren; toezenden: sturen
toezending: sturen; transparant: duidelijk; transparantie: openheid; trachten: proberen
tracht: probeert; uitsluitend: alleen; uiterlijk: niet later dan; uiteraard: natuurlijk; uiteenzetten: uitleggen
urgent: dringend; uwerzijds: van u; vanwege: door; veelal: vaak; verbaliseren: zeggen; vereist: nodig
vereiste: nodige; verkrijgen: krijgen; verlenen: geven; verleent: geeft; vermelden: noemen; vermeld: genoemd
vernemen: horen; verrichten: doen; verricht: gedaan; verschaffen: geven; verschuldigd: te betalen
verstrekken: geven; verstrekt: gegeven; verstrijken: voorbijgaan; vervaardigen: maken; verwerven: krijgen
verzoeken: vragen; verzoekt: vraagt; verzoek: vraag; vigerend: geldend; vigerende: geldende; 
voldoende: genoeg; voornemens: van plan; voornoemd: genoemd; voornoemde: genoemde; voorts: verder
voorafgaand: voor; voorafgaande: vorige; vooralsnog: voorlopig; voorheen: vroeger; vorderen: eisen
voortvloeien: komen; voortvloeit: komt; voltooien: afmaken; waarborgen: zorgen voor; wederom: weer
wederzijds: van beide kanten; wenselijk: gewenst; wenst: wilt; wijzigen: veranderen
wijziging: verandering; wijzigingen: veranderingen; willekeurig: maakt niet uit welk
willekeurige: maakt niet uit welke; woonachtig: woont; zodoende: zo; zorgdragen: zorgen; zulks: dat
vorenstaande: wat hierboven staat; onverplicht: vrijwillig; vorenbedoeld: genoemd; vorenbedoelde: genoemde; dienaangaande: daarover
ingevolge: volgens; inlichtingen: informatie; ondergetekende: ik; onderwerpelijk: dit; onderwerpelijke: deze
verlangd: gevraagd; verleend: gegeven; verschaft: gegeven; toegezonden: gestuurd; verzonden: gestuurd; verzenden: sturen
storneren: terugboeken; wijze: manier; omstandigheid: situatie; omstandigheden: situatie; aanvullend: extra
aanvullende: extra; afhandeling: behandeling; afwijzen: niet goedkeuren; afgewezen: niet goedgekeurd; bezwaarschrift: brief met uw bezwaar; gemachtigde: iemand die namens u optreedt`;

/** Hard words, folded to lower case, with their simpler word. */
export const simplerWords: ReadonlyMap<string, string> = new Map(
  list
    .trim()
    .split(/;\s|\n/u)
    .filter((line) => line.includes(': '))
    .map((line) => line.split(': '))
    .map(([hard = '', simple = '']) => [hard, simple] as const),
);
