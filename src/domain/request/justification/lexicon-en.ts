/** What English words contribute to a justification. Unknown nouns are taken as specific, so the empty ones stand here. */
import { type Lexicon, lexiconOf } from './lexicon.ts';

export const english: Lexicon = lexiconOf(
  {
    function: `
a about above across after against all along also although am among an and and/or another any anybody anyone
anything are around as at be because been before being below beneath beside besides between beyond both but
by can could did do does doing done down during e.g each either else etc ever every everybody everyone
everything except few for from had has have having he hence her here hers herself him himself his how
however i i.e if im in indeed inside instead into is it its itself ive just least less like lot lots many
may me might mine more most much must my myself near neither never no nobody none nor not nothing of off
often on once one only onto or other others otherwise our ours out outside over own per perhaps please quite
rather re same shall she should since so some somebody someone something sometimes somewhat still such than
that the their theirs them themselves then there thereby therefore these they this those though through
throughout thus till to together too toward towards under unless until up upon us very via w/o was we well
were what whatever when where whereas whether which while who whole whom whose why will with within without
would yes yet you your yours`,
    common: `
able above absolute absorb* accept accepted accurate ache achieve achieved act actually add additional
affect affected afford afraid afterwards again ago agree agreed alive allow allowed almost alone alongside
already alternative alternatives always amid among amongst amount amus* anchor anger angry animal annoy
annoyance annoyed annoying answer anyhow anymore anyway anywhere apart appear apply approximately around
arrival arrive arrow aside ask assign assigned assist assume assure attach attached attachment attack
attain* attempt attention attitude attract auto automatic avoid await aware away back backward bad bare base
basic basically be bear bearing beat become beforehand began begin beginning begun behalf behavior behaviour
behind belief believe belong besides best better bid big bit blah blame block boost born borrow bother
bothersome bottom bought bound breach breadth break bridge bridged bring broadly broke broken brought build
built bulk burden busy buy cached call called calm came cancel canceled cancelled care careful carefully
carry case catch caught cause caution certain chance change character cheap check chiefly child choice
choose chose chosen circumstance claim clarify clean clear clearly close closed closely coded collaps*
combination combine combined come comfort comfortable command commit committed compare compatible complain
complete completed concern conduct confidence confident configured confirm confirmed connect conscious
consider considered constant constituenc* consume contain content contrary convenience convenient convince
cope copies copy correct corresponding cost count counter counterpart counterproductive couple courage
courtesy cover craft crash create created creative crisis crowd crowded crucially cumbersome curious current
currently custom cut daily damage damaged danger dare dark dead deal debate decide decline dedicate
dedicated deem deemed deep default defer define defined definitely degree delay delete delight* deliver deny
depart* depend depth describe described deserve design despite destroy detail detect die differ different
difficult direct directory disable disabled disappoint* discontinued discuss discussed dislike display
displayed displeas* disproportion* disrupt disrupted distinct distribute do double doubt drag draw drawn
dream drop dropped dry duplicate during duty eager earlier earliest early ease easier easy eat edge edit
effect effort elsewhere embedded emerge emergency emerging emotion empty end endless enjoy enough entail
enter enthusias* entire entirely entitle entity entry envision equal equally erode eroded erosion error
escape especially essence ethic even event everywhere exact exactly examine example exceed excess excite
excuse exist expand expect expire expired explain export expose exposed extend extended extension extra face
facing fact fail failure fair fairly faith fall familiar far fashion faster favor favorabl* favour
favourabl* favourite feedback feel fell fellow felt fetch few field fight figure fill final find fine finish
finite firmly first fit fix fixed flag flow focal follow following follows force fore foremost forever
forget form formal format former forth fortunate forward found frankly free frequent fresh frustrated
frustrating frustration full fuller fully fundamental funny further future gain garbage gave general
generate generated generous gentle get give given gladly glance go goes going gone good goodwill got gradual
grateful great greatly grow guard guess guide habit half halt hand handful handle happen happy hard
hardcoded harm harmless hassle hate have head hear heard heart heavy height held help hereby herein hidden
hide high higher highly hint history hit hold honest honestly honour hope hopeful human humble hundred hurt
idea ideal identical identify idle ignore ignored ill image imagine immediate impact impacted impose
impossible impress impression inadvertent* incapable incident incline include incoming incompatible
incomplete inconvenience inconvenient increase indeed independent index indicate individual individually
infer inform informal inherit initial inner input insecure inspire instance instant intend intended intense
intent intention interact interest interrupt introduce introduced invalid invite invoke involve issue item
jeopardise jeopardize join joint joy judge jump justice keep kept kind kindly knew know known label labour
lack large largely larger last lasting late lately later layout lazy lead leading learn least leave led left
length let level lie life lifetime light likewise limit limited line link list listen literal little live
local lock logic long longer look lookup loose lose loss lost love lover low loyal luck luxury made magic
main mainly maintain majority make manage manual manually mark massively match matter maximum mean meant
meet mention mentioned mere merely merge merit message middle mild mind minimal minimum minor minute miss
missing mistake mix mixed mode modest moment moral more mostly motive move much mutual mystery name natural
naturally nearly neat necessarily need needed negative nested neutral nevertheless new next nice noble
nobody nonetheless normal normally note notice notify notion nowhere nuisance number objective observe
obsolete obtain obvious obviously occasion occupy occur occurred odd oddly offer offset old older onwards
open openly operate opinion oppose opposite option optional order ordinary organise origin original ought
outdated outline outlook outright overcome overdue overlap overly overview owe own owned owner pack page
paid pain painful pair panic parallel parameter parse part partial partially participant partly pass passion
past patience pause pay peaceful peer penalised penalties penalty pending people perfect perform perhaps
period permanent permission permit persist personal persuade phrase pick picture piece place plain plan play
pleasant pleased pleasure plenty point polite poor popular position possess possible postpone postponed
practice praise prefer preliminary prepare presence present presently presumably pretend pretty prevalent
prevent previous previously pride primary prime print prior priority private privilege probably problem
proceed proceeding produce promise promising promote proof proper properly properties property proportion
proposal propose proposed prospect protect proud prove provide provided provision public publicly pull
purely pursuit put puzzle quality quest question queue quick quicker quiet quietly quit quote race raise ran
random range rapid rare rarely rate rather reach react reaction read readily ready real realistic
realistically really reason reasonable reassure recall receive recent recommend reconsider record reduce
reduced refer reference reflect reform refuse regard regardless regular regularly reject relate related
relation relative release rely remain remarkable remember remind remote remove renew repeat repeated replace
reply report represent require respect respective respond response responsible rest restore restrict result
return reveal reverse review reward rich rid right rigid ring rise risk risky rival root rough roughly
routine run running runs safe safety said sake same sat satisfy save saw say scale scarce scope script
scrutiny search second secure see seek seem seemingly seen segment seldom select self sell send sense
sensible sent sentiment separate sequence serious seriously serve set settle severe shame shape share shared
sharp sheer shelter shift shock short shortly show shown shut sick side sight sign signal silly similar
simple simpler simplify simply sincere sincerely single sit situation size skill skip slight slightly slow
slower slowly small smart smooth social soft sold solely solid solution solve somehow sometime somewhat
somewhere soon sorry sort soul sound source space span spare speak speaking speaks special speed speedy
spend spent spite split spoil spot spread spur square stage stake stance stand standalone standpoint start
startling state status stay steady steer step stick stifl* stimulate stood stop store story straight
stranded strange strict strictly strong strongly struggle stuck stuff style styling subject submit submitted
substantially subtle succeed successful such sudden suffer suggest suit suitable sum summary superb supplied
supply support supported supporting suppose supposed suppress sure surely surprise surprising survive
suspect sustain switch sympathy tackle take taken talent teach tedious tell template temporarily temporary
tempt tend tendency term terrible test text thank theory thereof thing think third thorough thoroughly
thought thread threat threaten thrill* throw tie tight time timely times tiny tired title told tolerate tone
took top topic total touch tough toward trace track trade traditional transfer treat treated treatment tree
trend tribute tried trivial trouble troubled true truly trust truth try turn type typical ultimate unable
unavailable unaware unclear undefined undermine understand understanding understands understood unfair
unfold unfortunately unhappiness unhappy unique unity universal unknown unless unlike unlikely unpaid
unreachable unsafe unsupported unused unusual upcoming upset urge usage use used useful useless usual
usually utmost utter vague valid variety various vast verge version viable view viewpoint vigilant violation
virtue visible vision voice void voluntary wait waiting wake walk want warm warn warrant waste watch
watchful way weak weaken weakness wealth wear week weird welcome went whatsoever whenever wherein wherever
whichever whilst wholly wide width willing willingness win wisdom wise wish wonder wonderful word work
workable worked working world worried worry worse worst worth worthy write written wrong wrote yesterday
yield young yourself`,
    generic: `
abilities ability accountab* adapt* adequat* adjust* advanc* advantag* affirm* agenda* agil* aim* align*
alliance* allocation* ambition* amplif* anticipat* appreciat* approach* appropriat* area* articulat* aspect*
aspir* assessment* asset* assumption* attention* authority autonomy awareness balanc* bandwidth barrier*
baseline basis bau behavior* benefit* bigger bold* bolster* bottleneck brand broad* budget* busines*
calibrat* capabilit* capacit* capital career* catalys* catastroph* category cater* cause* certain challeng*
circumstanc* coalition* cohes* cohort collaborat* collective* command* commercial* commitment* communicat*
communit* companywide compelling compensat* competenc* competit* complex* comprehensive* compromis* concept*
concern* conclusion* condition* conduciv* conduct confidence conflict* consensus* consequence* considerable
considerably consideration* consisten* consolidat* constrain* context* contingen* continu* contribut*
convention* cooperation* coordinat* core cornerstone corporate corporation cost costs creativ* credib*
criteria criterion critical* crucial* cultivat* cultur* curren* cutting deal* debt* decision* decisive
deficien* definition* delicat* deliverabl* delivery demand* demonstrat* dependenc* deploy* desir* determin*
detriment* develop* dialogue differentiat* difficult* digital* diligen* dimension direction* disadvantag*
disaster* discern* discipline* discretion* discussion* disrupt* dissatisfaction dissatisfied distribution*
diverse diversif* diversity domain* drive driver* driving dynamic* economic* economy ecosystem* educat*
effective* efficien* element* elevat* embark* embrac* emphas* empower* enabl* encompass* encourag* endeavo*
endorse* endur* enforce* engag* enhanc* enormous enrich* ensur* enterprise* entrepreneur* environment*
equip* equit* escalat* essential* establish* ethic* evaluat* everyday evidence evident* evolution* evolv*
excellen* exchange exec execut* exist* expand* expansion* expectation* expedit* expense* experience*
expertis* exploit* explor* exponential* extensive extent fabric facilitat* feasib* featur* financ* fiscal
flexib* fluid focus* forecast* forefront* forthcoming forum foster* foundation* framework* franchise
friction* fruitful fulfil* function* fundamental* gap gaps gather* genuin* given global* goal* governance
groundbreaking group growth guarantee* guidance happiness harmon* harness* headwind* heterogen* highest
highlight* hinder* hindranc* holistic* horizon huge hurdle* idea* ideology image immense* impact* imped*
imperativ* implement* implicat* importan* improv* inabilit* incentiv* inclusi* indicator* indispensabl*
individual* industr* ineffic* influenc* infrastructure inherent* initiativ* innovat* insight* inspir*
insurmount* integral* integrat* intellectual* intention* interaction* interests interim internal*
international interplay interruption interruptions intertwin* interven* intric* invaluabl* invest*
involvement* issue* journey* justif* key knowledge kpi* landscape* language layer* leader* legitimat* lens
level* lever* liabilit* lifeblood limitation* longstanding major manner margin market* massive* matter*
maturity maximi* meaningful* means measur* mechanism* merit* method* metric* mid milestone* mindful* minimi*
mission* mitigat* model* moderni* momentum money morale motiv* movement* multifacet* multiple mutual* myriad
nature navigat* near necess* need* negativ* niche norm* notabl* notion* nuance* numerous objective* obstacl*
offering* ongoing openness operation operational* operations opinion* opportunit* optim* option* organi*
orient* outcome* output* overall overarching oversight ownership paradigm* paramount participat* particular
partnership* path pathway* peace perceiv* perception* performance perspectiv* phase phased philosoph*
picture pillar* pivotal planning pledge plethora policymak* politic* portfolio* position* possibilit*
posture potential* practicab* practical* pragmatic* precis* predictab* preference* premier premium presence
preserv* pressure* prevail* principl* prioriti* proactiv* problem* procedur* process processes productiv*
professional* proficien* profit* profound* program programme* progress* project projects promis*
proposition* prospect* prosper* protect* purpos* pursu* qualit* quest* ramification* rational* reaction*
readiness realis* realit* realiz* realm reason reasons recogni* refin* reflect* reform* regard* regulatory
reimagin* relation* relevan* reliab* remediat* remit reputation* requisite resilien* resistance resolution
resolv* resourc* respect* respons* restriction* result* revenue* reward* rhythm rigor* rigour* roadmap*
robust* role routine* safeguard* satisf* savings scalab* scenario* schedule* scope* scrutiny seamless*
sector* secur* sensitiv* serious* setback* several severe* shap* shareholder* shift* showcas* significan*
smooth* social* society solid* solution* sophisticat* spearhead* specific* spectrum spirit stabilit* stable
stage* stakehold* standardi* statement* status* steadfast stem stems strain strateg* streamlin* strength*
strive* striving strong* structur* style* subjective* subsequent* substantial* success* suffici* suitab*
superior* supervision* support* surround* survival sustain* swift* synchron* synerg* systematic* tactic*
tailor* talent* tangible tapestry target* task tasks teamwork technical* technolog* temporar* tendenc*
tension* testament theme* theoretical* thoughtful* threat* thriv* throughput timefram* timeline* timely
timing tireless* tolerance* tone tradition* trajector* transform* transition* transparen* tremendous* trend*
trust* turnover ultimate* uncertain* underlin* undermin* underpin* underscor* understanding* undertak* undue
unforeseen unified unique* unity unlock* unnecessar* unparallel* unprecedented unwaver* uphold* urgenc*
usab* usefulness utili* valuab* value* varied various versatil* viab* vibrant vision* vital* volum*
vulnerab* weigh* wellbeing willingness wisdom workaround* workflow* workload* world* worthwhile`,
    meta: `
accordance adher* allowance approv* authoris* authoriz* bypass* clause complian* complied complies comply
complying control controls denial* deviat* dispensation exception* exclu* exempt* grace grant* guideline*
justification justify leniency mandat* measure measures noncomplian* obey* obligat* permission permit*
policies policy prescribed provision provisions refusal* regulation* reject* relax* relief request* required
requirement* rule rules standard standards waive*`,
    urgency: `
a.s.a.p asap deadline* fast haste hasty hurried hurry immediat* instantly now pressing prio priorities
priority promptly pronto quick* rush* soon sooner soonest swift timecritical today tomorrow tonight urgent*`,
    control: `
2fa access accesses admin administrat* antivirus authenticat* av biometric* certificate certificates code
codes conditional credential* dlp edr encrypt* factor factors fido fido2 fingerprint* firewall* hardening
https identity inspect inspection log logging login* logon mfa microsegmentation modern monitoring multi
multifactor oauth oidc otp passcode passkey* passphrase* password* patch* phishing privileg* protocol
protocols push rbac resistant rights saml scan scanning segmentation session signature* signin signon sms
ssl sso tfa tls token tokens totp updat* upgrad* verification verify vlan vpn webauthn zero zerotrust`,
    thing: `
account accounts app appliance* application applications apps client cloud component* computer computers
contract contracts data database* desktop* device devices document* domain domains email endpoint* equipment
file files folder* gadget hardware host hosts install installation installed interface* internet intranet
laptop laptops legacy licence* license* machine machines mail maker makers manufacturer* module* network
networks notebook pc pcs phone phones platform* plugin* portal product products provider providers report
reports screen server servers service services site sites software supplier* system systems tablet* talk
terminal* tool tools vendor* web website* workstation*`,
    people: `
anyone board boss bosses ceo cfo chief cio ciso colleague* committee companies company consultant* coo crew
cto customer customers department* director directors division employee* everybody executives firm firms
folks guys head headcount lead leadership leads management manager* member* office owner partner* person
personnel persons president senior sponsor staff stakeholder steering supervisor* team teams unit units user
users vp worker* workforce`,
    time: `
am annual* april august autumn century day days decade* december evening february friday hour hours january
july june march midnight minute minutes monday month monthly months morning night nights noon november
o'clock october pm quarter quarterly quarters saturday september spring summer sunday thursday tuesday
wednesday week weekend* weekly weeks winter year yearly years`,
    number: `
billion* dozen dozens eight eleven fifteen fifty five forty four hundred hundreds million millions nine
percent seven six sixty ten thirteen thirty thousand thousands three twelve twenty twice two`,
    concrete: `
$ accreditation acquisition agencies agency airport* ambulance* antenna* apprentice* assembly auction audit
auditor* audits badge* bank banks batch billing binaries binary bios blind booking* braille browser* bug
bugs cable cables camera* certification certifier checkout chf chip chips citrix clinic* closing cobol
conference* construction contractor* controller* conveyor* cooling court courts customs deaf disabilit*
dispatch* doctor* dollar* driver drivers electric* elevator* eur euro euros exam* facilities facility
factories factory firmware flight* freelancer* ftp gate gates gbp glove gloves heating hospital* illness
impair* injur* instrument* insurance invoice* irrigat* kerberos kernel keyboard* keynote* kiosk* lab
laborator* labs lawyer* ldap lecture* ledger* lift line lines linux mailbox* mainframe* maintenance
medication* memory merger meter meters microscope* migration modbus modem* notary notes ntlm nurse* oracle
orders patient* payment* payroll physician* plant plants plc plcs port ports pound pounds pregnant
prescription* press presses printer* production pump pumps radiolog* radius rdp reactor* reader readers
refrigerat* repositor* retailer* robot* router* salaries salary sample samples sap satellite* scanner*
school* sensor* sharepoint ship shipment* ships shop shops smartcard* smb snmp solaris spectromet* speech*
station stations store stores student* substation* surger* table tables tax taxes teacher* telnet tenant
tender* ticketing till tills train trains truck* turbine* universit* unix usd vaccination* valve* vessel*
voip wage wages ward wards warehouse* wheelchair wifi windows wlan £ €`,
  },
  [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['ed', ''],
    ['d', ''],
    ['ied', 'y'],
    ['ing', ''],
    ['ing', 'e'],
    ['er', ''],
    ['est', ''],
    ['ly', ''],
  ],
);

/** Endings that nearly always make a notion rather than a thing. */
export const englishAbstract =
  /(?:tion|tions|sion|sions|ment|ments|ness|ity|ities|ance|ances|ence|ences|ency|ancy|ism|ship|ships|ous|ive|able|ible|ful|i[sz]e|i[sz]ed|i[sz]ing|ical|wise|ly)$/;
