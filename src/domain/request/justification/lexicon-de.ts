/** What German words contribute to a justification. Unknown nouns are taken as specific, so the empty ones stand here. */
import { type Lexicon, lexiconOf } from './lexicon.ts';

export const german: Lexicon = lexiconOf(
  {
    function: `
ab aber aktuell alle allein allem allen aller alles als also am an ander andere anderem anderen anderer
anderes anders angesichts auch auf aufgrund aus außer außerdem außerhalb bei beide beiden beim bereits bevor
bezüglich bin bis bist bitte bzw d.h da dabei dadurch dafür dagegen daher dahin damit danach daneben danke
dann daran darauf daraus darf darin darum darunter darüber das dass davon davor dazu daß dein deine dem den
denen denn dennoch der deren derer derzeit des deshalb dessen deswegen dich die dies diese diesem diesen
dieser dieses dir doch dort du durch dürfen dürfte eben ebenfalls ebenso ein eine einem einen einer eines
einige einigem einigen einiger einmal er es etc etwa etwas euch euer eure evtl falls für ganz gar gegen
gegenüber gemäß genau gerade gern gerne ggf hab habe haben halt hat hatte hatten hier hin hinsichtlich
hinter hätte hätten ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem infolge innerhalb
ins insbesondere ist ja je jede jedem jeden jeder jedes jedoch jegliche jeglichen jeglicher jemand jene
jenen jener jetzt kann kannst kein keine keinem keinen keiner keinerlei keines keins können könnte könnten
laut lediglich leider mag mal man manche manchen mancher mehr mein meine meinem meinen meiner mich mir mit
mittels momentan muss muß möchte möchten möglichst müssen müsste müssten nach nachdem neben nebst nein nicht
nichts nie niemand niemanden noch nun nur ob obwohl oder ohne per pro samt schon sehr sein seine seinem
seinen seiner seit seitdem seitens selbst sich sie sind so sobald sodass sofern sogar solange solche solchen
solcher soll sollen sollte sollten somit sondern sonst soweit sowie sowohl statt sämtliche sämtlichen
sämtlicher trotz u.a um und und/oder uns unser unsere unserem unseren unserer unseres unter usw viel viele
vielen vieler vom von vor wann war waren warum was weder wegen weil weiter weitere weiteren weiterhin welche
welchem welchen welcher welches wem wen wenig wenige wenn wer werden weshalb wessen weswegen wie wieder
wieso will wir wird wirst wo wobei wodurch wofür woher wohin wollen wollte womit woran worauf worden worüber
wozu wurde wurden während wäre wären würde würden z.b zu zudem zum zur zurzeit zwar zwischen über überall`,
    common: `
abbauen abbrechen abfallen abgeben abgekündigt abgelaufen abgeschaltet abgeschlossen abgesprochen abgewogen
ablehnen ablesen abschalten allenfalls allerdings allgemein* alt alte alten alter alternative alternativen
altes amüsiert anbieten anbringen anderenfalls andernfalls anfahren anfangen angeben angeblich angehängt
angestrebt* anhang ankommen ankündig* anlage anmelden anmeldung* anmerken anschließend ansehen ansonsten
anspruchsvoll* antwort* anzahl anzumerken arbeit arbeite arbeiten arbeitet arg art aufbauen aufgebaut*
aufgeben aufgenommen aufhalten aufhören aufmerksam aufnehmen aufpassen auftragslos auftreten auftritt
aufwendig* aufwändig* auge augen ausbauen ausfall ausfallen ausfälle ausgefallen ausgerechnet bat bauen baut
beachten bearbeit* bedeuten bedienen begeister* beginnen begrenzt behalten beherrsch* beidseitig*
beispielsweise beitragen beitragend bekamen bekannt bekanntlich bekommen bekommt bekäme belasten* benannt*
benutz* bequem* bereit beschreib* beschränkt besonder* besprochen besser beste besteh* besten betreib*
betrieben betroffen bevorzug* bewegen bieten bietet bisher bislang bittet bleib* blieb* blockier* bloß*
brauche brauchen braucht brechen bricht bringe bringen bringt ca circa dagegen dagewesen dahingehend
damalig* dankbar* dauer* davon defekt* demnach demzufolge denken denkt dennoch derzeitig* deutlich
diesbezüglich doppelt dreh* dringen drücken dumm durchaus durchführ* dürfe dürfte ebensowenig egal ehrlich*
eigene eigenen eigentlich* eilen eilig einbau* einbringen einfach einfache einfacher einfrieren einführen
eingebaut einhalten einholen einig einspielen eintreten eintritt einzeln* einzig* empfind* ende enden endet
endgültig* endlich entscheid* entschieden entschlossen* entsteh* enttäusch* erfahren erforsch* erfreut
erhalten erhielt erhält erinner* erkenn* erkläre* erlaub* erledig* erlischt erlöschen erneut ernst
erreichbar erreichen erst erste ersten erster ersticken erwart* erzähl* extra fallen falsch fand fast fehl*
ferner fertig fest festem fester finden findet folglich fordern fordert frag* freigeben freigegeben freuen
freundlich* freut friert froh frust* früh* funktionier* fällt fühlt führe führen führt gab gaben ganze
ganzen gebaut gebe geben gebraucht geduld geduldig* geeignet* gefahr gefahrlos gefährdet gefährlich gefühl*
gegangen gegeben gegenseitig* gegenwärtig* gehe gehen geht gehör* geklappt geliehen gelte gelten gemacht
gemeinhin gemeinsam* genannt* genervt genommen geplant* geradezu geraten gesagt gesamt* geschehen geschützt
gesperrt gestern gestoppt gestört getragen gewöhn* gewünscht* gezahlt gezwungen gibt ging ginge gingen
glauben glaubt glaubwürdig* gleich* glücklicherweise groß* größe* größtenteils gut gute guten guter gutes
gäbe gäben habe halte halten hand harmlos hauptsächlich heben hebt heiß* helfen heraus herein herz herzlich*
heutig* hieraus hierbei hierdurch hierfür hiermit hierzu hieß hinaus hinter hinterlegt hinweis* hoch hoff*
hohe hohen hoher holen hält händisch hängen hängt häufig höchstens höflich* höher* hör* immer infolgedessen
insgesamt insofern interess* inwiefern inwieweit irgend* jederzeit jemals jetzig* kam kamen kaputt kauf*
kein keineswegs kennen kennt klang klappen klappt klar klein* klingt komfort* komm* komplett* konnte konnten
kopf kosten kostet kraft kurz* käme kämen könne kündig* künftig* lang* lasse lassen laufen lauten lautet
legen leicht leid* leihen leisten leiten leitet lenken lesen letzt* lieb* liefen liefer* liegen liegt ließe
ließen lust luxus länge* lässt lästig* läuft lös* mach* mal male manchmal manuell* maximal* mehrfach
mehrmals meinen meint meinte meist meistens meld* menge merk* mindestens minimal* miss* muster mut mutig*
möglich* mühsam müsse nachher nah* name namen nannte natürlich* nebenbei nehme nehmen nennen nerv* neu neue
neuen neuer neues nichtsdestotrotz nimmt nochmal nochmals normal* nutz* nächst* nämlich nötig oben obig*
offen* offiziell oft ohnehin ordentlich paar pass passen passier* passt pauschal* persönlich* plan* prüf*
pünktlich reagier* rechn* recht* rede reden reich* richtig* risiken risiko ruhen ruht rund sag* schad*
schaff* schein* schick* schieben schien schlag* schlecht* schließ* schlimm* schnelllebig* schreib*
schrittweise schwer* schwierig* schäden schützen schützt seh* sei seien seitdem seite selbstverständlich*
selten senken setz* sicher sichere sicheren sicherer sieh* sind sink* sinn sitzen solle sonstig* sooft sorg*
soviel sowieso spaß sperren sperrt spiel spielen sprech* spricht später* stand stark* starr* stattfind*
stattgefunden stau* stehen steht steigen stelle stellen stets still stillstehen stopp* stufenweise ständig*
stör* stück stücke stünde such* tag tagsüber tatsächlich teil* teuer trag* treffen treten tritt trotzdem
trägt tun tut umbauen umgeh* umkämpft umständlich* unangenehm* unbedenklich unbequem* unerträglich unfähig*
ungefähr ungern unmöglich* unproblematisch unten unterbringen unterbroch* untersagt unterstütz* unterwegs
unzufrieden* veraltet* verbind* verboten verbraucht verbunden verderben verdirbt vereinbart verfallen
verfällt vergess* verkauf* verlang* verlier* verlor* verlust* vermeid* vermiet* vermutlich verpass* versag*
verschieb* versprech* verspät* versteh* verständnis* versuch* vertrag vertragen verträgt verwalt* verzicht*
verzug verzöger* verärgert vielleicht vielmehr voll* vorgeschlagen* vorhanden vorher vorkomm* vorliegen
vorläufig* vorsicht* vorstell* vorwiegend wach* wahrscheinlich wart* wechsel* weg weigert weise weit* weiß
welt wenig* werfen wert* wesen wirken wirklich wirkt wirkte wissen wohingegen woll* wort worte wunsch
wünsch* würde zahl zahlen zahlt zeigen zeigt zeigten zeit zeiten zerstör* zieh* ziemlich zufrieden* zufällig
zugleich zuletzt zuliebe zumal zumindest zunächst zurück zurückgeworfen zusammen zuständig* zusätzlich*
zuverlässig zwing* zwischendurch ähnlich* änder* ärger* üb*`,
    generic: `
abhängig* *ablauf ablauf* *abläufe abläufe* abstimm* abteilungsübergreif* abwäg* agier* agil* aktivität*
akzeptanz* allgemein* allianz* alltag* anbetracht* anerkenn* *anforderung anforderung* angebracht*
angelegenheit* angemessen* anliegen* anpass* ansatz* ansehen anspruch* ansprüche* anstrengung* ansätze*
antrieb* arbeitsablauf* arbeitsabläufe* arbeitsergebnis* arbeitsfähig* arbeitsumfeld* arbeitsweise*
argument* art arten *aspekt aspekt* attraktiv* aufgabe* aufrecht* *aufwand aufwand* ausdruck* ausgangslage*
ausgestalt* ausgewogen* ausgleich* ausreich* ausricht* ausschöpf* austausch* auswahl* auswirk* *auswirkung
autonom* balance basis baustein* beachtung* *bedarf bedarf* bedeut* bedingung* bedürfnis* beeinfluss*
beeinträchtig* befähig* begegn* begeisterung* begriff* begründ* beharr* behauptung* beitrag* bekenntnis*
belang* bereich* berufung* berücksichtig* beschaffenheit* beschleunig* besonder* bestand* bestehend*
bestimmt* bestmöglich* bestreb* beteilig* betracht* betrieb betrieblich* betriebs* beurteil* beweg*
bewertung* bewusst* bewähr* bewältig* beziehung* bild* *bild blick branche* budget* bündel* chance*
darstell* dauerhaft* denken* dialog* dienlich* differenz* digital* dimension* disziplin* diverse* *druck
durchbruch* durchführbar* durchsetz* dynami* *ebene ebene* effekt* effizien* *effizienz ehrgeiz*
eigenschaft* eigenverantwort* einbindung* eindruck* einfachheit* einfluss* einheit* einigung* einklang*
einsatz* einschränk* einschätz* einsicht* einstell* einzigartig* element* engagement* enorm* entfalt*
entfernung* entlast* entscheidend* entscheidung* entschluss* entsprech* enttäusch* entwick* *entwicklung
erachte* erfahrung* *erfolg erfolg* erforder* erfüll* ergebnis* erhalt* erheb* erhöh* erkenntnis* erklärung*
erleb* erleichter* ermess* ermöglich* ernsthaft* erreichung* ersatzlos* erschein* erschließ* erschwer*
erwartung* erweiter* erwäg* erwünscht* eröffn* essentiell* essenziell* etablier* etapp* ethik* ethisch*
exzellen* fachbereich* fachlich* *faktor faktor* *faktoren federführ* feld* flexib* fläche* fokus* folge*
fortbestand* fortführ* fortlaufend* fortschritt* frage* freiheit* freiraum* freude* fundiert* funktion*
fähig* *fähig *fähigkeit förder* führungsanspruch* ganzheitlich* gedanke* *gedanke gedeih* gefüge* gegeben*
gegenstand* gegenwind* geist* geld gelegenheit* geltung* gemeinsamkeit* gemeinschaft* gerecht* gesamtbild*
gesamtheit* geschehen* geschäft* gesellschaft* gesetz* gesichtspunkt* gestalt* gesundheit* gewachsen*
gewicht* gewinn* gewiss* gewährleist* glaube* gleichgewicht* grad gravierend* grenze* grund* größe*
größtmöglich* *gründe gründe* *gründen güter* haltung* handel* handhab* handlung* harmon* hemmnis*
herangehen* herausforder* heterogen* hilfe* hinblick* hindernis* hingabe* hinreich* hintergrund* hochgradig*
hoffnung* höhe* hürde* ideal* idee* identität* image implementier* impuls* indirekt* individuell* industrie*
information informationen informationstechn* infrastruktur* inhalt* initiativ* innovat* inspiration* integr*
intensiv* *interesse interesse* intern* investition* jeweilig* kapazität* katastroph* kategorie* kennzahl*
kernprozess* klarheit* klima* kommunikat* kompetenz* komplex* kompromiss* konfl* konkret* konkurrenz*
konsens* konsequen* kontext* kontinu* *kontinuität kontroll* konzept* kooperation* koordin* kosten* *kosten
*kraft kraft kreativ* krise* kriteri* *kritisch kritisch* kräfte *kultur kultur* kundenorient*
kundenzufriedenheit kunst* kurzfristig* lage *landschaft landschaft* langfristig* last* laufend* leben*
leidenschaft* leistung* leitbild* leitlinie* lernen* luxus* lösung* lücke* macht* *management mangel* markt*
massiv* maß* *maßnahme *maßnahmen mechanism* mehraufwand mehrere* mehrkosten *mehrwert mehrwert*
meilenstein* menschlich* mentalit* methode* mission* mitarbeiterbindung* mitarbeiterzufriedenheit mittel
mittelfristig* mittelpunkt* mitwirk* *modell modern* moment momentum moral* motiv* muster* möglichkeit*
mühe* nachfrage* nachhaltig* nachteil* nachvollziehbar* nahtlos* natur* nennenswert* neuausrichtung*
neugier* niveau* *niveau notwend* *notwendigkeit nutzen* nähe* objektiv* offenheit* operativ* optim* option*
ordnung* organisation* organisator* orientier* *orientierung passion* perspektiv* phase* philosophie*
plattformstrategie* politik* politisch* position* potential* *potenzial potenzial* pragmat* praktik* praxis*
prinzip* priorit* problem* produktiv* profession* profil* prognose* programme* projekt projektarbeit
projekte projekten projekterfolg* projektfortschritt* projekts projektziel* prozess *prozess prozesse
*prozesse prozessen prozesslandschaft* prozessual* prämisse* präsenz* qualit* *qualität *rahmen rahmen*
reali* reform* regulatorisch* reibung* reife* relevan* *relevant rendite* reputation* resilien* respekt*
ressourc* resultat* rhythmus* richtung* risikoappetit* risikomanagement* rolle routine* ruf* rückhalt*
rücksicht* sach* schlüssel schritt* schutz* schwerpunkt* schwerwieg* schwierigkeit* schwung* schwäche*
schwächung* sektor* selbstverständnis* sensib* sicherheit* sicherstell* sicherzustellen sichtweise*
signifikant* sinn* *situation situation* situativ* solid* sorgfalt* sozial* spannung* spektrum* spezifisch*
spielraum* spitze* spürbar* stabil* stakeholder* standpunkt* status* steiger* stell* stetig* stil* stimmung*
strateg* *strategie struktur* stärk* subjektiv* substanz* synerg* systematisch* szenari* tagesgeschäft*
technisch* technologisch* teilhab* teilweise temporär* tendenz* termin* *thema thema *themen themen theoret*
theorie* tiefgreif* tradition* trag* transform* transparen* treib* trend* tägliche* tätigkeit* umfang*
umfass* *umfeld umfeld* umgang* umgebung* umsatz* umsetz* umständ* unabding* unabhäng* unbürokrat*
unerlässlich* ungehindert* ungewiss* universell* unsicherheit* unternehmen* unternehmerisch* unterschied*
unterstreich* unterstützung* unumgänglich* unvermeid* unverzicht* unzureich* ursach* urteil* verankert*
verankerung* verantwort* verbesser* verbindlich* verbund* verdienst* vereinbark* vereinfach* verfahren*
verfolg* verfüg* verhältnis* verknüpf* verlauf* *verlust *verluste verläss* vermittel* vermögen
vermögenswert* vernetz* vernunft* vernünft* verpflichtung* versagen verschieden* verschlank* verständnis*
vertrauen* vertrieb* veränderung* vielfalt* vielfält* vielzahl* vision* voranbring* vorantreib* voraussetz*
vorbereit* vorbild* vordergrund* vorgang* vorgehen* vorgänge* *vorhaben vorhaben* vorrang* vorreiter*
vorschlag* vorstellung* vorteil* vorzeitig vorzug* wachs* wahrnehm* wahrung* *wandel wandel* wandlung* wege
weichenstellung* weitblick* weiterentwick* weitreich* wert *wert wertbeitrag* werte *werte werten
wertigkeit* wertschätz* wertschöpf* wertvoll* wesen wesentlich* wettbewerb* wichtig* widerstand* wille*
wirksam* wirkung* wirtschaft* wissen* wohl* würdig* zeitalter* zeitfenster* zeitgemäß* zeitlich* zeitnah*
zeitplan* zeitrahmen* zentral* *ziel ziel* *ziele zufriedenheit* *zufriedenheit zugehörig* zukunft* zukünft*
zumutbar* zusage* zusammenarbeit* zusammenhang* zusammenhäng* zusammenwirk* zusatznutzen* zustand*
zustimmung* zuverlässigkeit* zuversicht* zuwachs* zwang* zweck* zwänge* zügig ökonom* ökosystem* übergang*
übergeordnet* übergreifend* übersicht* überwind* überzeug*`,
    meta: `
abgelehnt* ablehn* abweich* anforderungskonform* antrag* ausgenommen ausnahm* ausnehm* beantrag* befolg*
befrei* bestimmung* bewillig* compliance* dispens* eingeforder* eingehalten einhaltung* freigab* freistell*
genehmig* gestatt* gewähr* konform* lockerung* pflicht* policies policy regel regelkonform* regeln regelung*
*richtlinie richtlinie* sicherheitsrichtlinie* sicherheitsvorgabe* standard standards umgeh* verpflicht*
*vorgabe vorgabe* *vorgaben vorschrift* zustimm*`,
    urgency: `
asap bald baldig* baldmöglich* brandeilig* dringend* dringlich* eile eilig* eilt heute höchste
kurzfristigst* morgen notfall* prio priorität* schnell* sofort* termindruck* terminkritisch* umgehend*
unverzüglich* zeitdruck* zeitkritisch* zeitnot`,
    control: `
2fa access admin administrat* adminrecht* aktualisier* authenticator* authentifizier* authentisier*
berechtig* bestätig* biometr* boot code codes conditional edr faktor fido fido2 fingerabdruck* firewall*
freischalt* härtung* identität* kennwort* kennwörter* leserecht* login* mehrfaktor* mfa multifaktor* otp
passwort* passwörter* patch* privileg* protokollier* push recht rechte rollenmodell* saml schreibrecht*
secure segmentier* signatur* signier* sms sperr* ssl sso tls token tokens totp update updates verschlüssel*
virenscan* virenschutz* vlan vpn zertifikat* zugang* zugriff* zugänge* zutritt* zweifaktor* zweiter`,
    thing: `
altanwendung* altsystem* anbieter* anwendung* app applikation* apps arbeitsplatz* arbeitsplätze* bericht*
betriebssystem* bildschirm* client* cloud* computer* datei* daten datenbank* dienst dienste dienstleister*
dokument* e email endgerät* firma firmen gerät geräte geräten geräts handy* hardware* hersteller* internet*
intranet* komponente* konten konto laptop* legacy lieferant* lizenz* mail mails maschine* modul* netz netze
netzwerk* notebook* partnerfirma* pc pcs plattform* portal* produkt* programm* rechner* schnittstelle*
server* software* standort* system systeme systemen systems tablet* technik telefon* terminal* tool tools
version* vertrag* verträge* web webseite* werkzeug*`,
    people: `
abteilung* anwender* belegschaft* benutzer* berater* beteiligt* ceo cfo chef* cio ciso coo cto direktor*
einkäufer* führung* geschäftsführ* geschäftsleit* gremium* gruppe* kolleg* kunde kunden kundin* leiter*
leitung* lenkungs* leute leuten management* manager* mensch* mitarbeit* nutzer* partner* person personal*
personen* sponsor* team teams vorgesetzt* vorstand* vorstände* zweigstelle*`,
    time: `
abend* april august dezember dienstag* donnerstag* februar ferien freitag* frühjahr* herbst* jahr jahre
jahren jahres januar juli juni kw mai minute* mittags mitternacht mittwoch* monat* montag* morgens märz
nachmittag* nacht nachts november nächte oktober quartal* samstag* sekunde* september sommer* sonntag*
stunde stunden tage tagen tages uhr vormittag* winter* woche wochen wochenend*`,
    number: `
acht drei dreizehn dreißig dutzend* elf fünf fünfzehn fünfzig hundert* hälfte milliarde* million* neun
prozent sechs sieben tausend* vier vierzig zehn zwanzig zwei zwölf`,
    concrete: `
$ *abrechnung *abschluss abschluss* akkreditierung* akte akten *amt *anlage anlagen* antenne* anwalt* *arzt
arzt* auftrag* aufträge* aufzug* ausdrucke* ausschreibung* ausweis* *automat azubi* *bahn bahn* bank* batch*
baustelle* behinder* *beleuchtung bestell* *bestellung bewässer* bildprüf* bildschirm* binär* bios blind*
blutdruck* browser* buchhaltung* *buchung buchung* bußgeld* chf chip* citrix cobol datenverlust* *dichtung
*drucker drucker* energieversorg* *erfassung etikett* eur euro fabrik* *fahrzeug feldbus* feldgerät*
fertigung* filiale* finanzamt* firmware* *flug flug* franken freiberuf* ftp förderband* gehalt* gehälter*
gehörlos* geldautomat* gericht* *gerät *geräte gesetzlich* gesundheitsamt* glaubersalz großrechner* hafen*
*halle handschuh* *heizung heizung* host* impf* infrarot* jahresabschluss* kabel* *kamera kamera* *karte
karte karten kasse *kasse kassen* kerberos kern kiosk* *klinik klinik* konferenz* *konto kontrolleur*
kraftfahr* kraftwerk* krank* kunststoff* kälte* kühl* *labor labor* laden *ladung lager* lastkahn*
lastschrift* lastwagen* ldap lebensmittel* lehrer* leiharbeit* leitstelle* *leser leser* lieferschein*
*lieferung lieferung* linie *linie linien linux *listener lkw* lohn* luftdruck* läden löhne* *lüftung
mandant* *maschine medikament* messe* *messung migration* mikroskop* modbus modem* monatsabschluss* motor*
notar* ntlm op operation operationen ops oracle patient* pflege* plc postfach* postfächer* presse pressen
probe proben produktion* prüfer* prüfung* *prüfung *pumpe pumpe* quartalsabschluss* radiolog* radius *raum
rdp reaktor* *rechner *rechnung rechnung* reifendruck* reinraum* rettung* rezept* *roboter roboter*
rollstuhl* router* rufbereitschaft* rufnummer* röntgenbild* sap satellit* scanner* *schicht schicht* *schiff
schiff* *schlüssel schule* sehbehinder* *sendung *sensor sensor* *server sharepoint smartcard* smb snmp
speicher* spektromet* sps *station station* steuer* *steuerung strafe strafen strom* student* switch*
säumnis* tastatur* *telefon telnet tisch* tor tragflä* traglast* treiber* turbine* uhren* umspannwerk*
universität* unix *ventil ventil* *versicherung versicherung* *versorgung versteigerung* vertragsstrafe*
voip vortrag* *wagen *wartung wartung* *wasser werk *werk werke werks werkstatt* werkstor* wertheim
wertpapier* wertstoff* windows wirtschaftsprüf* wlan *wohnung *zahlung zahlung* zeitung* zertifizierung*
zoll* zulassung* *zähler zähler* £ ärzt* übernahme* €`,
  },
  [
    ['e', ''],
    ['en', ''],
    ['n', ''],
    ['s', ''],
    ['es', ''],
    ['er', ''],
    ['em', ''],
    ['ern', ''],
    ['t', ''],
    ['t', 'en'],
    ['st', ''],
    ['te', ''],
    ['ten', ''],
  ],
);

/** Endings that nearly always make a notion rather than a thing. */
export const germanAbstract =
  /(?:ung|ungen|heit|heiten|keit|keiten|ität|itäten|schaft|schaften|ismus|tion|tionen|enz|anz|lich|liche|lichen|licher|liches|ig|ige|igen|iger|iges|isch|ische|ischen|ischer|isches|bar|bare|baren|barer|sam|same|samen|haft|hafte|haften|ieren|iert|ierte|ierten|ende|enden|ender)$/;
