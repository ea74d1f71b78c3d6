/** German phrases that carry an obstacle or a loss, and those that only look like it. */
import { type PhraseBook, phrases } from './phrases.ts';

export const germanPhrases: PhraseBook = {
  excuses: {
    placeholder: phrases(`
      k.a
      k a
      n/a
      tbd
      todo
      entfällt
      nicht zutreffend
      keine (angabe|angaben|ahnung)
      platzhalter*
      (hier|bitte) … (einfügen|eintragen|ausfüllen|ergänzen|begründen)
      (begründung|text|antwort|beschreibung) (hier|folgt|eintragen|einfügen|kommt noch|kommt später)
      (wird|werden) (noch|später)? (nachgereicht|ergänzt|nachgetragen|nachgeliefert|geklärt)
      (muss|müssen) noch (geklärt|ergänzt|definiert) werden
      folgt (noch|später|in kürze)
      noch offen
      (beispieltext|mustertext|testtext|blindtext)
      test test
      das ist ein test
      bla
      blabla
      lorem ipsum`),
    'refers-elsewhere': phrases(`
      (siehe|s|vgl|vergleiche|gemäß|laut|steht im|steht in|details im|details in|mehr im|nachzulesen in|beschrieben in|beschrieben im|dokumentiert in|dokumentiert im|näheres im) (dem|das|den|der|die|beigefügte|beigefügten|angehängte|verlinkte|letzte|letzten|vorherige|obige|meinem|unserem)? (ticket*|change*|jira|vorfall|email|e mail|mail|anhang|anlage|dokument|confluence|wiki|oben|unten|antrag|titel|link|chat|teams|slack|chg*|inc*|http*|vorher|andere antwort|erste antwort)
      wie (bereits|schon|gestern|letzte woche|zuvor|eben|ja)? (besprochen|vereinbart|abgesprochen|erwähnt|beschrieben|gesagt|abgestimmt|bekannt|oben|oben beschrieben|oben genannt|erläutert|telefonisch besprochen|geschrieben|vorher|letztes mal)
      (bereits|schon|wurde|ist) … (besprochen|abgestimmt|abgesprochen|geklärt|vereinbart)
      (bitte)? (bei mir melden|mich anrufen|bei rückfragen|fragen sie)`),
    authority: phrases(`
      (chef|chefin|vorstand|geschäftsführung|geschäftsführer|geschäftsleitung|management|leitung|leiter|vorgesetzte|vorgesetzter|abteilungsleiter|abteilungsleitung|direktor|führung|ceo|cio|cfo|coo|bereichsleiter|bereichsleitung|aufsichtsrat|führungsebene|führungskraft|sponsor|minister) … (will|wollen|möchte|möchten|wünscht|wünschen|verlangt|verlangen|fordert|fordern|erwartet|erwarten|besteht|bestehen|entschieden|beschlossen|angeordnet|angewiesen|gebeten|gesagt|sagt|gewünscht|genehmigt|zugesagt|bittet|drängt|beauftragt|freigegeben|braucht|versprochen|abgesegnet)
      (chef|chefin|vorstand|geschäftsführung|geschäftsführer|geschäftsleitung|management|leitung|leiter|vorgesetzte|vorgesetzter|abteilungsleiter|direktor|ceo|cio|cfo|coo|bereichsleiter|aufsichtsrat) … (verärgert|ärgerlich|sauer|unzufrieden|enttäuscht|nicht begeistert|nicht erfreut|wütend|böse|beschweren|eskalieren|verstimmt)
      (möchte|möchten|will|wollen|wünscht|wünschen) (das|es|dies|sich das)
      (auf|laut|gemäß|im) (wunsch|anweisung|anordnung|weisung|bitte|auftrag|entscheidung|beschluss) (des|der|von|vom|unseres|unserer)?
      von (oben|ganz oben)
      (kommt|entscheidung) (von|vom|der|des) (oben|vorstand|chef|geschäftsführung|management|geschäftsleitung)`),
    'others-do-it': phrases(`
      (alle|andere|anderen|jeder|überall|woanders) … (machen|macht|tun|tut|haben|hat|dürfen|darf|nutzen|bekommen|bekamen|arbeiten|handhaben|handhabt) … (so|auch|das|es|ausnahme|ausnahmen)
      (machen|macht|tun|tut|haben|hat|dürfen|handhaben) (das|es|doch|auch|hier|bei uns|ja)? (alle|andere|anderen|jeder|die anderen)
      (schon immer|immer schon|immer so|seit jeher|war schon|haben wir immer|immer gemacht|immer funktioniert|immer gut)
      (nie|nichts|niemals|niemand|niemanden|keiner|keinen) … (passiert|vorgefallen|geschehen|schiefgegangen|problem|probleme|vorfall|vorfälle|beschwert|beklagt|gestört|aufgefallen|beanstandet)
      (gängige|übliche|allgemeine) praxis
      (ist|war) … (üblich|gang und gäbe)
      (letztes|voriges|letzten|vorigen) (mal|jahr) (auch|ebenfalls|schon|genehmigt|bewilligt)`),
    convenience: phrases(`
      (nerv*|genervt|lästig*|umständlich*|unbequem*|mühsam*|ärgerlich*|unpraktisch*|frustrier*|stört|stören|störend|übertrieben*|sinnlos*|überflüssig*|kompliziert*|schikan*|unnötig*|zu aufwendig|zu aufwändig|zu streng|zu viel (arbeit|aufwand|mühe))
      (hält|halten) (uns|alle|die|das|den|nur|team|leute)? auf
      (bremst|bremsen|verlangsamt|verlangsamen) (uns|alle|die|das|den|team|leute|aus|mitarbeiter)?
      (einfacher|bequemer|schneller|leichter|praktischer|angenehmer|komfortabler|effizienter)
      (keine|kostet|kosten|spart|sparen|verlieren|verliert|zu viel|viel|unnötig|weniger|mehr) (uns|mich|nur|zu viel|so viel|viel|unnötig|wertvolle|alle|wir)? (zeit|lust|mühe|aufwand)
      (keine|kein) (zeit|lust|interesse)
      (mag|mögen|möchte|möchten|will|wollen) … (nicht|kein|keine)
      (unzufrieden|zufrieden|zufriedenheit|frustriert)
      dauert (zu|so|viel zu) lange`),
    'denies-risk': phrases(`
      (kein|keine|keinerlei|ohne|kaum|geringes|geringe|geringer|minimales|niedriges|null|nicht) (echtes|großes|wirkliches|zusätzliches|nennenswertes|erhöhtes|relevantes)? (risiko|risiken|gefahr|gefahren|bedrohung|sicherheitsrisiko|bedenken)
      (risiko|gefahr) … (gering|minimal|vernachlässigbar|überschaubar|niedrig|klein|akzeptabel|null|vertretbar|nicht vorhanden|ausgeschlossen|theoretisch)
      (es|da|hier|uns|schon|ja)? (passiert|passieren|geschieht) … (nichts|nix)
      (nichts|nix) (schlimmes|ernstes)? (passieren|passiert|schiefgehen|geschehen)
      (ist|sind) (absolut|völlig|ganz|vollkommen|sehr)? (sicher|ungefährlich|harmlos|unbedenklich|unproblematisch|vertrauenswürdig)
      (wir|ich) (vertrauen|vertraue)
      nicht (nötig|notwendig|erforderlich|wichtig|kritisch|schlimm|gefährlich|relevant|sinnvoll|schützenswert)
      (macht|ergibt|hat) (keinen|wenig) (sinn|nutzen|mehrwert)`),
    promise: phrases(`
      (wir|ich|alle|team) … (passen|passe|achten|achte|geben|gebe|kümmern|kümmere|bemühen|bemühe|beobachten|versprechen|verspreche|versichern|sichern|garantieren|geloben) … (auf|acht|darauf|zu|dass|mühe|bestes|darum|vorsicht)
      (sind|bin|werden|werde|bleiben) … (vorsichtig|achtsam|aufmerksam|wachsam|sorgfältig|vorsicht|aufpassen|umsichtig|verantwortungsvoll)
      (versprochen|vorsicht walten|keine sorge)
      (holen|hole|machen|mache) … nach`),
    'urgency-only': phrases(`
      (dringend*|dringlich*|eilt|eilig*|sofort*|schnellst*|schnellstmöglich*|umgehend*|unverzüglich*|asap|urgent|baldmöglichst*|zeitkritisch*|brandeilig*|zeitdruck|zeitnot|termindruck|zeitnah)
      so (schnell|bald) wie möglich
      so schnell es geht
      (höchste|hohe|oberste) (priorität|prio|dringlichkeit|eile)
      (bis|noch|spätestens) (heute|morgen|gestern)
      (zeit|frist|uhr) (drängt|läuft ab|ist knapp|tickt)
      (kann|können|duldet) (nicht|keinen) (warten|aufschub)
      keine zeit`),
    circular: phrases(`
      (nicht|nie|kaum|schwer|unmöglich|niemals) … (eingehalten|einhalten|einzuhalten|befolgen|befolgt|erfüllen|erfüllt|erfüllbar|umsetzen|umgesetzt|umsetzbar|umzusetzen|nachkommen|entsprechen|anwenden|angewendet|anwendbar|konform|regelkonform|einhaltbar|durchsetzen)
      (richtlinie|vorgabe|vorgaben|regel|regeln|policy|anforderung|anforderungen|standard|umsetzung|einhaltung|sie|das|es|dies|erfüllung) … (nicht|unmöglich|kaum) … (möglich|machbar|realistisch|durchführbar|praktikabel|geht|passt|realisierbar|zumutbar|leistbar|erfüllen|unmöglich)
      (ausnahme|ausnahmegenehmigung|abweichung|befreiung) (ist|wird|wäre|erscheint|zwingend|dringend)? (benötigt|gebraucht|erforderlich|notwendig|nötig|unumgänglich|beantragt|zielführend)
      (brauchen|brauche|benötigen|benötige|beantragen|beantrage|bitten um|möchten|wollen|hätten|haben) (wir|ich|hiermit|daher|deshalb|dringend|unbedingt|also)? (eine|die|diese|um eine|keine) (temporäre|befristete|dauerhafte|kurzfristige)? (ausnahme|ausnahmegenehmigung|abweichung|befreiung|genehmigung|freigabe)
      weil (es|das) nicht (geht|anders geht)`),
    boilerplate: phrases(`
      (aus|wegen) … (betrieblichen|technischen|organisatorischen|geschäftlichen|wirtschaftlichen|dienstlichen|internen|verschiedenen|bekannten|strategischen|historischen|projektbedingten|sachlichen|zwingenden|wichtigen|triftigen|persönlichen) … (gründen|gründe)
      (geschäftskritisch*|betriebskritisch*|unternehmenskritisch*|missionskritisch*|erfolgskritisch*)
      (geschäftlich|betrieblich|dienstlich|technisch|organisatorisch|unbedingt|zwingend|absolut|betriebsbedingt|fachlich) (notwendig|nötig|erforderlich|bedingt|geboten|begründet|nicht möglich|unmöglich|nicht machbar|nicht umsetzbar|nicht anders möglich)
      (geschäftliche|betriebliche|technische|dienstliche|wichtige|organisatorische) (notwendigkeit|gründe|erfordernisse|anforderungen|belange|zwänge)
      (geschäftsbedarf|business need|business critical|betriebsnotwendig|geschäftsnotwendig)
      (sehr|so|extrem|äußerst|enorm|total|mega) (wichtig|kritisch|bedeutend|schlimm|schlecht)
      (ist|sind|wird|wäre) (unbedingt|zwingend|dringend)? (notwendig|nötig|erforderlich|wichtig|unerlässlich|unabdingbar|unverzichtbar|gebraucht|benötigt)
      (keine|keinen|keinerlei) (echte|geeignete|sinnvolle|gangbare|vernünftige|realistische|praktikable|andere)? (andere|anderen|alternative|alternativen|ausweg|möglichkeit|wahl|andere möglichkeit|andere lösung|anderen weg)
      (geht|ging|gehen) (leider|halt|einfach|eben|nun mal)? nicht anders`),
  },
  withoutIt: phrases(`
    ohne (die|eine|diese) (ausnahme|ausnahmegenehmigung|genehmigung|freigabe|befreiung)
    (ohne sie|keine ausnahme)`),
  wish: phrases(`
    (wir|ich|man|team|alle|sie) (nur|auch|unbedingt|dringend|aktuell|derzeit|jetzt|daher|deshalb)? (brauchen|brauche|braucht|benötigen|benötige|benötigt|wollen|will|möchten|möchte|wünschen|bitten|bitte|beantragen|beantrage|hätten gern)
    (brauchen|benötigen|möchten|wollen|beantragen|bitten) wir
    (bitte|bitten)
    (wird|werden|ist|sind) … (gebraucht|benötigt|erforderlich|gewünscht|notwendig|nötig)
    (das|es|dies|ausnahme) (ist|geht|gilt|betrifft) (nur)? (für|um|wegen|fürs)
    es geht um
    (muss|müssen|soll|sollte|sollten) … (ausgenommen|freigegeben|genehmigt|befreit|freigeschaltet|erlaubt|zugelassen)
    (genehmigen|freigeben|freischalten|erlauben|zulassen|ausnehmen|deaktivieren|abschalten)`),
  noObstacle: phrases(`
    (kann|können|könnte|könnten) … nicht (warten|leisten|vorstellen|akzeptieren|riskieren|nachvollziehen|verstehen|glauben|weiterarbeiten|weitermachen|arbeiten|fortfahren|weiter)
    nicht (wollen|will|möchten|möchte|brauchen|braucht|nötig|notwendig|erforderlich|wichtig|sinnvoll|sicher|nur|zuletzt|klar|bekannt|gewünscht|zielführend|vertretbar|hilfreich|ideal|schlimm|so einfach|immer)
    (derzeit|momentan|aktuell|zurzeit|leider|technisch|aktuell leider|im moment) (leider|noch|technisch|einfach)? (nicht|unmöglich) (umsetzbar|realisierbar|leistbar|darstellbar)
    (kein|keine|keinen) (zeit|lust|interesse|ahnung|grund|zweifel|problem|probleme|bedenken|einwände|sinn|bedarf)
    falls … nicht
    (keiner|keine|niemand) (will|wollen|möchte|möchten|mag)
    (ist|sind|wird|läuft|steht) (ja|doch)? (nur|lediglich|ausschließlich) (intern|kurz|kurzfristig|temporär|vorübergehend|einmalig|für kurze)
    (hängt|hängen) … (davon|daran|ab) … (genehmigt|genehmigung|freigabe|ausnahme)
    (darf|dürfen|soll|sollte|sollen) nicht … (ausgebremst|gebremst|verzögert|gefährdet|behindert|aufgehalten|beeinträchtigt|gestört|blockiert|scheitern)
    (noch nie|nie zuvor|ohne weiteres)`),
  noLoss: phrases(`
    (kann|können|bietet|bieten|unterstützt|unterstützen|hat|haben|beherrscht|versteht|kennt|spricht|liefert|gibt) (es|leider|derzeit|noch|aktuell|nur|weder)? (kein|keine|keinen|nicht|nur) (mfa|2fa|tls|802.1x|saml|sso|verschlüsselung|authentifizierung|mehrfaktor*|zertifikate|updates|patches|ntlm|telnet|token|ldaps|oauth|edr)
    (kein|keine|nur) (mfa|2fa|tls|802.1x|saml|sso|mehrfaktor*|ntlm|telnet)
    (wird|werden|ist|sind) (vom|von|leider|nicht|noch)? (nicht|nicht mehr) (unterstützt|freigegeben|zertifiziert|kompatibel)
    (fest verdrahtet|fest codiert|fest kodiert|fest hinterlegt|inkompatibel)`),
  obstacle: phrases(`
    (nicht|kein|keine|keinen|keinem|keiner|keinerlei|nichts|nie|niemand|niemanden|weder|ohne|keins)
    (gestohlen|abhandengekommen|defekt|kaputt|fehlt|fehlen|fehlte|fehlend*|mangelt|mangels|unmöglich|inkompatibel|unverträglich|unfähig|ungeeignet|unlesbar|unverschlüsselt|ungepatcht)
    (spricht|sprechen|kann|können|versteht|verstehen|läuft|laufen|nimmt|nehmen|kennt|kennen|unterstützt|unterstützen|akzeptiert|erlaubt|geht|gehen|arbeitet|bietet|startet|druckt|liest|beherrscht|verarbeitet|gibt|hat|haben|funktioniert|funktionieren|verträgt|ist|sind) … (nur|lediglich|ausschließlich|höchstens|maximal|einzig)
    (nur|lediglich|ausschließlich|höchstens|maximal) (mit|unter|über|für|bei|bis|auf|in|im|am|per|via|ein|eine|einen|durch|von|vom|telnet|http|ftp|ntlm)
    (validiert|zertifiziert|zugelassen|kalibriert|abgenommen|qualifiziert|zulassung|neu validieren|revalidierung|rezertifizierung|garantie|gewährleistung)
    (fest|hart) (verdrahtet|codiert|kodiert|hinterlegt|eingebaut|einprogrammiert|eingetragen|im|in|eingestellt|programmiert|vorgegeben|drin)
    (festem|festes|festen) (passwort|kennwort|schlüssel|konto|ip|adresse|zugang)
    (eingebaut|hartcodiert|hartkodiert|festcodiert|einkompiliert|hinterlegt|verdrahtet|einprogrammiert)
    (sperrt|sperren|gesperrt|blockiert|blockieren|verhindert|verhindern|verbietet|verbieten|verboten|untersagt|weigert|weigern|verweigert|lehnt|lehnen|abgelehnt|ablehnt|ausgeschlossen)
    (bricht|brechen|stürzt|stürzen|friert|frieren|hängt|hängen|versagt|versagen|scheitert|scheitern|kollidiert|kollidieren|überschneiden|überschneidet|verliert|verlieren|ausfällt|abbricht|abstürzt|einfriert|streikt|streiken)
    (verdoppelt|verdreifacht|verfälscht|überlastet|überschreitet|verlangsamt|beschädigt|zerstört|erlischt|erlöschen|verfällt|verfallen|abgelaufen|abgekündigt|eingestellt|insolvent|pleite|bankrott|veraltet|zurückgezogen|zurückgerufen|nicht mehr)
    (läuft aus|ausgelaufen|verträgt|vertragen)
    (gehört|gehören|verwaltet|betrieben|gehostet|betreut) (dem|der|den|einem|einer|seinem|seiner|ihrem|ihrer|vom|von|durch|nicht|uns|extern)
    (setzt|setzen) … voraus
    (zu) (alt|klein|langsam|schwach|kurz|wenig|groß|weit|laut|viele|hoch|niedrig)
    (windows|win)? (xp|vista|nt|nt4|2000|2003|2008|2012)
    (windows|win) (7|8|95|98|ce)
    (erst|frühestens) (mit|ab|im|in|nach|wenn|zum|zur|am|ende|anfang|mitte|q*|version|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)
    (lieferzeit|lieferfrist|vorlaufzeit|lieferbar|liefertermin)
    (handschuhe|handschuhen)
    statt
    sobald`),
  weakObstacle: phrases(`
    (von|aus|baujahr|seit) (19[0-9][0-9]|20[0-9][0-9])
    (gekauft|zugekauft|übernommen|geerbt|noch immer|immer noch|nur|lediglich|ausschließlich|höchstens|maximal|einzig)
    (hängt|hängen|angewiesen|abhängig) (von|vom|an|am|auf|davon|daran)?
    (bis|noch bis|wartet|warten auf)
    (gemeinsam*|geteilt*|teilen|alt|alte|altes|alten|alter|klartext|offline|ausland|auslands*)
    (tragen|trägt|getragen|reise|reist|fahre)`),
  loss: phrases(`
    (nicht|kein|keine|keinen|keinem|keiner|keinerlei|nichts|nie|niemand|niemanden|weder|ohne|unmöglich)
    (steht|stehen|stünde|stünden|stillstand|stoppt|stoppen|gestoppt|ruht|ruhen|stockt|hält|anhalten|stillgelegt|stillsteht|stehenbleiben|liegen|liegt brach|lahm)
    (verpassen|verpasst|versäumen|versäumt|verlieren|verliert|verlöre|verlören|verloren|verlust|verluste|einbüßen|entgeht|entgehen|entgangen|reißen|reißt)
    (verzögert|verzögern|verzögerung|verspätet|verspätung|verschiebt|verschieben|verschoben|verzug|überfällig|rückstand|später)
    zu spät
    (warten|wartet|wartezeit|wartezeiten|stauen|staut|stau|schlange|liegenbleiben|auflaufen|stapeln|stapelt)
    (bleibt|bleiben|bliebe|blieben)
    (*zuschlag|*zuschläge|*strafe|*strafen|*gebühr|*gebühren)
    (vertragsstrafe|vertragsstrafen|strafe|strafen|bußgeld|bußgelder|kosten|kostet|koste|mehrkosten|zahlen|zahlt|säumniszuschlag|schaden|schadenersatz|schadensersatz|haften|haftet|erstatten|klage|klagen|verklagt|mahngebühr*)
    (fällt|fallen|fiele|fielen|ausfall|ausfälle|ausfallen|ausfällt|ausgefallen|entfällt|entfallen|scheitert|scheitern|platzt|platzen|bricht|brechen|abbruch|abgebrochen|abgesagt|absagen|storniert|stornieren|kündigt|kündigen|gekündigt|schließt|schließen|geschlossen|abgeschaltet|unterbrochen|unterbricht|gestört|offline|lahmgelegt|abwandern|springt ab|erlischt|verfällt|verfallen|endet|abgestellt)
    (verderben|verdirbt|auftauen|tauen|taut|verschrottet|ausschuss|vernichtet|weggeworfen|entsorgt|zerstört|beschädigt|verrotten|sterben|stirbt|verletzt|verletzte|lebensgefahr|überhitzt|überläuft)
    (zurückgeschickt|abgewiesen|abweisen|umgeleitet|verlegt|nach hause|heimgeschickt|an ein anderes|an andere|ausweichen)
    (von hand|händisch|manuell|auf papier|papier|abtippen|doppelt|nochmal|nochmals|erneut|überstunden|sonderschicht|fahren|anfahren|hinfahren|reisen|anreisen|einstellen|mieten|nacharbeiten|neu machen)
    (gefährdet|gefährden|gefahr|bedroht|riskieren|ungeschützt|unsicher|blind)
    (verstoßen|verstoß|verletzen|brechen)
    (läuft|laufen) … ab
    (neu|nochmal|nochmals|erneut) … werden
    (länger|zusätzlich|zusätzliche|mehr|sinkt|sinken)
    (läuft über|läuft durch|laufen über|hängt an|hängt von|hängen an|angewiesen)
    (nur|erst)`),
  needs: phrases(
    `(braucht|brauchen|benötigt|benötigen|erfordert|erfordern|verlangt|verlangen|muss|müssen|bedarf|will)`,
  ),
  facts: phrases(`
    (insolvent|pleite|bankrott|abgekündigt|abgekündigte|abgekündigten)
    quellcode … (weg|verloren|verschollen)
    nicht mehr (hergestellt|gebaut|gepflegt|gewartet|weiterentwickelt|verkauft|produziert)`),
  because: phrases(`(weil|da|denn|wegen|aufgrund|deren|dessen|die|der|das)`),
};
