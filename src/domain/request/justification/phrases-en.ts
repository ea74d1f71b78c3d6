/** English phrases that carry an obstacle or a loss, and those that only look like it. */
import { type PhraseBook, phrases } from './phrases.ts';

export const englishPhrases: PhraseBook = {
  excuses: {
    placeholder: phrases(`
      n/a
      n a
      tbd
      tba
      tbc
      todo
      to be (determined|defined|added|confirmed|announced|filled|clarified|provided)
      not applicable
      (insert|enter|add|type|write|put|fill in) (your|a|the|some|business)? (justification|reason|text|answer|obstacle|consequence|description|details|here)
      (your|some|sample|dummy|placeholder|example) (text|answer|reason|justification)
      (justification|reason|text|answer|description) (here|goes here|to follow|follows)
      placeholder
      lorem ipsum
      blah
      bla
      foo
      test test
      this is a test
      will (add|follow|provide) … later
      more details … later`),
    'refers-elsewhere': phrases(`
      (see|refer to|cf|check|as per|per|described in|documented in|details in|explained in|more in|read the|read my) (the|my|our|attached|linked|previous|last|original)? (ticket|change|jira|incident|email|e mail|mail|attachment|attached|document|confluence|wiki|above|below|request|thread|chat|slack|teams|link|title|chg*|inc*|http*|previous|other answer|first answer)
      (same as|as|like) (above|below|before|last time|previously|in the other|the other answer|the first)
      as (discussed|agreed|mentioned|described|stated|explained|noted|written|said|already discussed|already agreed|already mentioned|you know|known|talked about)
      (already|previously) (discussed|agreed|explained|clarified|approved) (with|by|in|last)?
      (ask|contact|call|talk to|speak to) (me|us|my|the|our)
      (security|you) (knows|know|is aware|are aware)`),
    authority: phrases(`
      (asked|asks|wants|want|wanted|demanded|demands|requested|requests|insists|insisted|expects|expected|decided|decides|ordered|instructed|mandated|approved|agreed|promised|is waiting|signed off|said|told us|told me|wishes) … (it|this|so|that|exception|us|me|done|today|approval|access)
      (boss|ceo|cio|cfo|coo|cto|vp|director|management|manager|board|chief|president|leadership|supervisor|executive|executives|minister|sponsor|head|md) … (asked|asks|wants|want|wanted|demanded|demands|requested|requests|insists|insisted|expects|expected|decided|decides|ordered|instructed|mandated|approved|agreed|promised|says|said|told|wishes|needs|need|requires|required|likes|prefers)
      (boss|ceo|cio|cfo|coo|cto|vp|director|management|manager|board|chief|president|leadership|supervisor|executive|executives|sponsor) … (amused|delighted|thrilled|angry|unhappy|upset|mad|annoyed|disappointed|furious|displeased|not be happy|not happy|complain|escalate|not amused|not like)
      (by|from|of) (order|request|instruction|decision|top|upper|senior) … (management|ceo|board|cio|cfo|director|boss|leadership)
      (requested|ordered|decided|demanded|approved|mandated|wanted|signed off) by … (management|ceo|board|cio|cfo|coo|director|boss|leadership|manager|executive|vp)`),
    'others-do-it': phrases(`
      (everyone|everybody|all|others|other|every) … (does|do|did|doing|have|has|got|get|gets|use|uses|using|received|were granted|was granted) (it|this|the same|that|so|one|such|an|exceptions|too|as well|likewise|it this way)
      (other|others|competitors|peers) … (exception|exceptions|the same|too|as well)
      always (been|worked|done|had|used|run|ran)
      not (had|have|caused|been|seen) (an|a|any)? (incident|incidents|problem|problems|issue|issues|complaint|complaints)
      (never|nothing|none|nobody|no one) (has|have|had|ever)? (ever|been|had)? (an|a|any)? (happened|caused|incident|incidents|problem|problems|issue|issues|complained|objected|noticed|minded|gone wrong|went wrong)
      (common|standard|usual|normal|industry) (practice|procedure)
      (was|were|got|been) (approved|granted|accepted|allowed|fine|ok) (last|before|previously|in the past|every)
      same … (last year|every year|as last time|as before|as always)
      how we … (done|do|work|worked)`),
    convenience: phrases(`
      (annoy*|inconvenien*|cumbersome|tedious|hassle|nuisance|bothersome|frustrat*|irritat*|unpleasant|uncomfortable|unpractical|impractical|overkill|pointless|useless|too strict|too complicated|too complex|too difficult|too much (work|effort|trouble|hassle))
      (slow|slows|slowing|slowed) … down
      (easier|simpler|faster|quicker|more convenient|more comfortable|more practical|more efficient|handier|convenient|comfortable)
      (save|saves|saving|cost|costs|lose|loses|waste|wastes|lack of|no|not … enough|more|some|lot of|takes|take|much) (us|me|some|of|too much|a lot of|so much|much|any|valuable)? (time|effort)
      (does|do|did|would) not (like|want|feel like|enjoy|fancy|wish|see the point|see why|see the need)
      not (happy|comfortable|keen|willing|satisfied|pleased|fun)
      (prefer|prefers|rather not)
      takes (too|so) long`),
    'denies-risk': phrases(`
      (no|not|zero|hardly any|little|minimal|low|negligible|without|not any|never a|not a|very small|very low|acceptable) (real|additional|added|big|significant|security|major|relevant|actual)? (risk|risks|danger|harm|threat|threats|security impact|security issue)
      risk … (negligible|low|minimal|small|acceptable|zero|nil|manageable|none|theoretical|limited|tiny)
      (nothing|nobody|no one) … (bad|wrong|serious)? (will|can|could|would|is going to) … (happen|go wrong|notice|attack|hack|misuse|abuse)
      nothing (bad|serious|wrong|will|can|would) … (happen|happens|go wrong)
      (is|are) (perfectly|totally|completely|absolutely|very)? (safe|secure|harmless|trustworthy|trusted)
      (we|i) (fully|completely)? trust
      (not|no longer) … (a problem|an issue|dangerous|risky|necessary|needed|required|important|relevant|sensitive|confidential|critical|a big deal|worth|make sense|makes sense|useful|attractive)
      (no|not any) (need|reason|point|benefit|added value|value) (for|to|in|of|why)?`),
    promise: phrases(`
      (we|i|team|everyone|users|they) (will|would|shall|are going to|am going to|promise*|try|are|am|can|do) (all|always|certainly|definitely|of course|be|also|very|to|our|my)? (be|stay|remain|being)? (very|extremely|extra|really|especially)? (careful|cautious|vigilant|attentive|watchful|responsible|aware|best|watch|take care|pay attention|keep an eye|monitor|comply|fix it|do it|sort it out|handle it|follow up)
      (promise|promised|pledge|guarantee|assure|commit) (to|that|you|we|it|not)?
      (take|taking|taken) (care|precautions|responsibility)
      (you can|please) (trust|rely on|believe)`),
    'urgency-only': phrases(`
      (urgent*|asap|immediate*|quickly|hurry|rush|pronto|instantly|haste)
      as (soon|quickly|fast) as possible
      (right|straight) (away|now)
      time (critical|pressure|is short|is running out|sensitive)
      (running|run) out of time
      (tight|short|close|strict|hard) (deadline|deadlines|schedule|timeline)
      (deadline|go live|golive) (is|approaching|is near|is close|is approaching|looming)
      (high|highest|top|first|critical) (priority|prio)
      (by|until|before) (today|tonight|tomorrow|yesterday|end of (day|the day|business))
      (can|could) not wait
      no time
      very soon`),
    circular: phrases(`
      (because|as|since|if|that|when|while) (we|it|they|i|this|the system)? (can|could|do|are|is|would|will) not (able to)? (comply|follow|meet|fulfil|fulfill|adhere|do so|do it|do that|be done|be compliant|be met|be followed)
      (can|could|do|does|did|is|are|would|will) not … (comply|complying|adhere|conform|conforming)
      (is|are|be) not (be|yet|fully|currently|always)? compliant
      (can|could|do|does|did|are|is|would|will) not … (follow|meet|fulfil|fulfill|satisfy|implement|apply|observe|respect|obey|enforce|achieve|keep|fit|attain|reach|agree) … (policy|policies|requirement|requirements|rule|rules|standard|standards|control|controls|guideline|guidelines|clause|it|this|that|them|these)
      (policy|policies|requirement|requirements|rule|rules|standard|standards|control|controls|guideline|it|this|compliance|adherence|they|clause) … (can|could|is|are|does|do|may|will|would) not (currently|yet|always|fully|be|able to|fit|possible|feasible|work|apply|practicable|been|for|us|at|this|time|our)? (fit|apply|work|followed|met|fulfilled|complied with|complied|adhered to|satisfied|implemented|applied|observed|respected|achieved|feasible|possible|practicable|realistic|attainable|suitable|enforced|done|work)
      (unable|impossible|inability|not able|incapable|not in a position|difficult|hard|failure) … (comply|compliance|follow|meet|adhere|fulfil|implement|conform) … (policy|requirement|requirements|rule|standard|it|this|control|controls)
      (unable|impossible|inability|not able|incapable|not in a position|difficult|hard|failure) to (comply|adhere|conform)
      (non compliant|noncompliant|non compliance|out of compliance|violates the policy|breach of policy|against the policy|violate the policy)
      (exception|waiver|exemption|deviation|it|this) is (needed|required|necessary|unavoidable|requested|essential)
      (otherwise|then) (we|it|this) (need|would need|will need|require) … exception
      (need|require|request|requesting|requested|want) (an|the|this|a) (temporary|short|permanent)? (exception|exemption|waiver|deviation|approval)`),
    boilerplate: phrases(`
      (business|operational|organisational|organizational|technical|legal|commercial|internal|various|certain|other|good|obvious|strategic|practical|historical|known|legacy|personal|specific|project) (need|needs|critical|reason|reasons|requirement|requirements|case|necessity|constraints|limitations|justification|purposes|grounds|issues|continuity|restrictions|circumstances)
      (mission|business|very|highly|extremely|so|really|absolutely|super) (critical|important|crucial|essential|vital|necessary|serious|bad)
      for … (business|operational|technical|strategic) (reasons|purposes)
      (is|are|was|be) (needed|required|necessary|important|essential|crucial|critical|mandatory|indispensable)
      just (because|approve|do it)
      because (i|we) (said|say|want|need) (so|it|this)
      (no|not any) (other|real|suitable|viable|reasonable|feasible|practical|good|compelling)? (reason|alternative|choice|option|alternatives|way around|workaround|better|other way|other option|other solution|other possibility|options)`),
  },
  withoutIt: phrases(`
    (without|not (have|get|receive|be given|be granted|getting|grant|approve)) (the|an|this|our|such|any|that) (exception|waiver|exemption|approval)
    without (it|this|that)`),
  wish: phrases(`
    (we|i|they|you|it|this|team|users|everyone) (only|just|really|also|still|currently|would|do|will|urgently|might|desperately)? (need|needs|want|wants|require|requires|like|request|ask|wish|hope|must have)
    (please|kindly)
    (must|should|needs to|need to|has to|have to) be … (exempted|exempt|excluded|allowed|approved|granted|disabled|removed|whitelisted|excepted|waived|done)
    (is|are|be) (urgently|only|really|currently)? (needed|required|requested|necessary|wanted)
    (this|it|exception) is (only|just|needed|required)? (for|about|because of|due to)
    (approve|grant|allow|permit|enable|exclude|exempt|disable|turn off|remove|open|unblock|whitelist) (it|this|us|me|access)`),
  noObstacle: phrases(`
    (can|could) not (wait|afford|imagine|stress|emphasise|emphasize|overstate|accept|delay|risk|say|explain|understand|believe|live|go on|move forward|proceed|do our job|do our work|work like this|work properly)
    (we|business|team|company|organisation|organization|department|project) (can|could) not (continue|progress|operate|function|deliver|move|work|perform|succeed)
    (we|i|they|he|she|management) (can|could|do|does|did|really|just)? not (really)? (think|believe|know|see|understand|mind|plan|intend|like|care|agree)
    not (want|need|matter|important|a priority|sure|clear|worth|the case|just|only)
    not (been|yet)? (possible|feasible|practical|practicable|realistic|viable) (at|right|for now|now|yet|currently|in the|due|because)? (this time|the moment|present|near|time|technical|reasons)
    (no|not any) (time|desire|interest|idea|clue|comment|reason|need|doubt|problem|problems|issue|issues|objection|objections|urgency|longer|matter)
    not only
    (nobody|no one|none) … (want|wants|wanted|like|likes|wishes|cares)
    (internal|internally|temporary|temporarily|once|briefly|short|a few) only
    only (internal|internally|temporary|temporarily|once|briefly|short|a few|until|for a)
    (depends|depend|depending|hinges) on … (approved|approval|granted|exception|decision|it|this)
    (must|may|should|can) not be … (slowed|delayed|hindered|blocked|jeopardised|jeopardized|compromised|interrupted|affected|impeded|held up|put at risk)
    (never|not) … before
    (if|when|unless) … not (approved|granted|get|given|accepted|done)
    no longer
    (would|will) not (be)? (possible|acceptable|good|ideal|sustainable|wise)`),
  noLoss: phrases(`
    (can|could|does|do|did|is|are|will|has|have) not (do|support|offer|handle|speak|understand|know|have|use|using|provide|allow|accept|implement|run|capable|compatible|certified) … (mfa|2fa|tls|802.1x|saml|sso|encryption|authentication|passwords|patches|updates|certificates|tokens|edr|ldaps|oauth|otp|fido|fido2)
    (offers|has|have|supports|provides|with|is|are) (no|only) (mfa|2fa|tls|802.1x|saml|sso|encryption|patch|patches|updates|authentication|support)
    no (mfa|2fa|tls|802.1x|saml|sso|encryption|patch|patches)
    (lacks|lack|unsupported|incompatible|hard coded|hardcoded|not certified|not supported)
    (only|just) (supports|speaks|talks|understands|accepts|knows|runs|works with)`),
  obstacle: phrases(`
    (not|no|none|nobody|nothing|neither|nor|cannot|never)
    no one
    (lack|lacks|lacking|lacked|lack of|missing|absent|unsupported|incompatible|unable|impossible|incapable|unavailable|unpatched|unmanaged|unreachable|unsigned|unmaintained|unpatchable|undocumented|unreadable|unaware|without)
    (stolen|lost|vanished|fail|fails|failed|failing|crash|crashes|crashed|break|breaks|broke|broken|freeze|freezes|hangs|corrupt|corrupts|stall|stalls|reboot|reboots|trips|misbehaves)
    (time|times|timed|timing|lock|locks|locked) (out|us out|me out|him out|her out|them out)
    (reject|rejects|rejected|refuse|refuses|refused|block|blocks|blocked|blocking|prevent|prevents|prevented|prohibits|forbids|forbidden|prohibited|deny|denies|denied|disconnects|drops|void|voids|voided|invalidates|expire|expires|expired|lapses|disallows|bans|banned|stops|strips|ignores|loses|disables|kills|doubles|triples|degrades|overloads|exceeds|truncates|cuts off|slows|interferes|conflicts|clashes|overlap|overlaps|overlapping|contradicts)
    (discontinued|withdrawn|recalled|bankrupt|insolvent|defunct|abandoned|deprecated|obsolete|outdated|orphaned|unsupported|retired|delisted)
    out of business
    (end|out|past end) of (life|support|service|maintenance|sale|warranty|memory|stock)
    (eol|eos|legacy only)
    (hard|hardwired|statically) (coded|wired)
    (hardcoded|hardwired)
    (baked|burned|embedded|built|compiled|soldered|moulded) (in|into)
    (limited|restricted|tied|bound|pinned|locked|capped|stuck|confined|wired) (to|at|on|with|by|in)
    (at most|max|maximum|no more than)
    only (speak|speaks|talk|talks|support|supports|understand|understands|accept|accepts|know|knows|run|runs|work|works|allow|allows|offer|offers|do|does|use|uses|have|has|handle|handles|bind|binds|boot|boots|connect|connects|one|a single|with|when|in|on|over|via|by|through|as|works with|reads|read|takes|implements|provides|exists|available|compatible|certified|validated|licensed|approved|from|after|in version|with version)
    (too) (old|small|slow|few|weak|short|thick|large|big|low|high|far|little|remote|noisy)
    (still|just) (speaks|talks|runs on|uses|needs|requires|depends|boots)
    (certified|validated|qualified|homologated|calibrated|accredited|type approved|cleared) (for|with|on|by|against|to|under|as|only|in)
    (revalidation|recertification|requalification|recalibration|revalidated|recertified|reapproval|warranty|re validation|re certification|re approval)
    (owned|managed|operated|administered|run|controlled|hosted|maintained) by
    (belongs|belong) to
    (instead of|rather than)
    (predates|predate|older than|prior to)
    (windows|win)? (xp|vista|nt|nt4|2000|2003|2008|2012)
    (windows|win) (7|8|95|98|ce)
    (delivery time|lead time|back order|backorder|backordered|not before|arrives|arrive|ships in|shipped in|delivered in|available in|available from|due in)`),
  weakObstacle: phrases(`
    (still|only|bought|acquired|inherited|merged|took over)
    (depends|depend|relies|rely|hinges|dependent|reliant) (on|upon)
    (from|since|built in|made in|installed in|of) (19[0-9][0-9]|20[0-9][0-9])
    (until|till|awaiting|pending|waiting for|waits for|scheduled for|scheduled in|planned for)
    (shared|share|shares|old|ancient|legacy|outdated|fixed|static|plain text|cleartext|clear text|plaintext|unencrypted|anonymous|offline|air gapped|airgapped|remote|foreign|abroad)
    (wear|wears|wearing|travel|travels|travelling|traveling)`),
  loss: phrases(`
    (not|no|none|nobody|nothing|neither|nor|cannot|never|unable|without)
    no one
    (stop|stops|stopped|halt|halts|halted|stall|stalls|freeze|freezes|freezing|standstill|idle|idles|stranded|stuck|blocked|offline|down|outage|outages|dark|interrupted|interrupt|interrupts|disrupts|disrupted|unavailable|unreachable|suspended|paused|cease|ceases|hangs)
    (stand|stands|standing) still
    (miss|misses|missed|missing|lose|loses|losing|lost|loss|losses|forfeit|forfeits)
    (delay|delays|delayed|late|later|postpone|postponed|overdue|slip|slips|slipped|pushed back|behind|unpaid|unprocessed|undelivered|unread|unserved|untreated|unanswered|unplanned|unmanned|backlog|backlogs)
    (wait|waits|waiting|queue|queues|queuing|queueing|pile up|piles up|piling up|jam|jams)
    (stay|stays|remain|remains|kept)
    (fine|fines|fined|penalty|penalties|penalised|penalized|cost|costs|costing|pay|pays|damages|damage|refund|refunds|compensation|surcharge|sued|sue|lawsuit|liable|default)
    (cancel|cancels|cancelled|canceled|cancellation|close|closes|closed|shut|shuts|shutdown|abort|aborts|aborted|terminated|terminate|terminates|walks away|walk away|leaves us|withdraws|withdrawn|quit|quits|revoked|revokes|suspends|expires|expire|expired|lapse|lapses|ends|end)
    (fail|fails|failed|failing|break|breaks|crash|crashes|collapses|corrupt|corrupts|malfunctions|overheats|overheat|overflow|overflows)
    (spoil|spoils|spoiled|thaw|thaws|rot|rots|scrap|scraps|scrapped|discard|discarded|waste|wasted|thrown away|destroyed|ruined|gone|die|dies|dead|killed|injured|injury|injuries|hurt|harm|harmed|bleed)
    (return|returned|reject|rejects|rejected|refuse|refuses|refused|divert|diverted|transferred|rerouted|redirected|turned away|sent home|sent to|sent back|moved to)
    (by hand|manually|manual|on paper|paper|retype|re enter|reenter|redo|again|twice|overtime|extra shift|night shift|drive|drives|travel|travels|fly|hire|rent|buy)
    (endanger|endangers|endangered|jeopardise|jeopardises|jeopardize|jeopardizes|at risk|risk|risks|threatens|unsafe|unprotected|exposed)
    (breach|breaches|violate|violates|infringe|breaking)
    (longer|slower|extra|additional|reverts|fall back|falls back|drop|drops|shrinks|decline|halved|cut)
    (runs through|run through|depends on|depend on|relies on|rely on|hinges on)
    (only)`),
  needs: phrases(
    `(need|needs|needed|require|requires|required|demands|expects|insists on|has to|have to|must|wants)`,
  ),
  facts: phrases(`
    (bankrupt|insolvent|defunct|discontinued|deprecated|unmaintained)
    out of business
    end of (life|support|service|sale)
    (eol|eos)
    source code … (gone|lost|missing)`),
  because: phrases(`(because|since|as|due to|for|owing to|given|for which|whose|which)`),
};
