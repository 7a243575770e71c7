#include "language/data/language_words.h"

namespace leitsatz {
namespace english {

constexpr AbbreviationRow kCommon = {
    .inside = " mr mrs ms mx messrs dr drs prof st ^mt vs cf e.g i.e viz ph ",
    .number =
        " nr p pp vol vols fig figs approx ca circa sec sect tel ^ext jan feb mar apr jun"
        " jul aug sep sept oct nov dec ^no ",
    .may_end = " inc ltd co corp bros jr sr al esq plc ",
    .ends = " etc a.m p.m ",
    .starters =
        " a about after all also although an and another any are as at because been before"
        " being both but by can could despite did do does during each either even every"
        " few for from had has have he her here his how however i if in instead into is it"
        " its just later like many meanwhile more moreover most my neither never no nor"
        " not now of on once one only or other our over perhaps she should since so some"
        " still such than that the their then there therefore these they this those though"
        " through thus to today too under unless until up was we were what when where"
        " whether which while who whose why with without would yes yet you your ",
};

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " mr mrs ms mx messrs mmes dr drs prof profs rev ^hon ^fr ^gen ^col lt capt"
        " cmdr cpl sgt maj adm ^brig gov govs sen sens ^rep ^reps ^pres ^supt ^det"
        " ^insp st sts ^mt ^ft vs v viz ^asst ^assoc cf e.g i.e eds ph dept ^univ ^sr"
        " ^br ^bro ^dir ^atty ^amb ^sec'y ^fed ^evid ^civ ^crim ^proc ^app ^supp ^cir"
        " ^stat ^pub ^ct ^sch intl natl ",
    .number =
        " no nos p pp para paras vol vols fig figs ch chap sec secs sect eq eqs approx ca"
        " circa c est tel ext rte hwy op opp ver ln ll nr col jan feb mar apr jun jul aug"
        " sep sept oct nov dec mon tue tues wed thu thur thurs fri ^art ^arts ^reg ^regs ^sched"
        " ^ord ^appx ^pl ^pls ",
    .may_end =
        " inc ltd corp co cos bros plc llc llp jr sr esq al assn ave blvd rd bldg ^ala"
        " ^ariz ^ark ^calif ^colo ^conn ^fla ^ga ^ill ^ind ^kan ^ky ^mass ^md ^mich ^minn"
        " ^miss ^mo ^mont ^neb ^nev ^okla ^ore ^pa ^tenn ^tex ^va ^vt ^wash ^wis ^wyo ^jan"
        " ^feb ^aug ^sept ^oct ^nov ^dec ",
    .ends = " etc hrs mins secs mph a.m p.m ",
    .starters = kCommon.starters,
    .pronoun_i = true,
};

constexpr Lexicon kLexicon = {
    .determiners = " the a an every its their our my your ",
    .never_final = " and or but nor the a an than because although while whose ",
    .participles = " located situated founded based published updated posted launched read ",
    .title_words = " new how why what here click related ",
    .may_double = " had that is do you very so no yes ",
    .cues =
        " announced concluded found finds findings result results shows showed reveals "
        "revealed "
        "confirmed decided ruled warned significant conclusion summary record first ",
    .tensions =
        " why how mystery mysterious secret surprise surprising surprisingly "
        "unexpected unexpectedly strange question questions puzzle unknown hidden "
        "risk risks threat threatens fear fears danger dispute controversy crisis "
        "dilemma struggle battle fight doubt doubts challenge unclear warning "
        "problem never nobody ",
    .speech = " said says told added replied asked explained ",
    .subordinators =
        " because although though while when if since after before as unless "
        "until whereas once ",
    .boilerplate =
        "|all rights reserved|cookie policy|uses cookies|use of cookies|accept cookies|"
        "privacy policy|terms of use|terms of service|subscribe to|sign up for|sign up to|"
        "newsletter|read more|click here|follow us on|share this|advertisement|"
        "originally published|copyright|related articles|recommended stories|log in to|"
        "create an account|appeared first on|first appeared on|scroll down for|"
        "scroll down to|share on facebook|share on twitter|contributed to this report|"
        "originally appeared|keep scrolling|click through|scroll through|swipe through|click on "
        "the|click the link|"
        "watch the video|see more photos|view the gallery|see the gallery|tap here|sign up "
        "here|photo credit|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|he|she|they|his|her|their|its|him|them|he's|he'd|he'll|she's|she'd|she'll|they're|"
        "they've|they'd|they'll|it'll|it'd|hers|theirs|neither of them|the former,|"
        "the former is|the former was|the latter|the pair|the duo|the trio|the two men|"
        "the two women|the two have|the two had|the two were|the other two|the others|"
        "the same is|the same goes|the same applies|some of them|many of them|most of them|"
        "all of them|none of them|one of them|but|and|or|nor|yet|so|also|then|still,|"
        "besides,|however|moreover|therefore|thus|hence|nevertheless|nonetheless|furthermore|"
        "additionally|consequently|otherwise|similarly|likewise|meanwhile|conversely|"
        "alternatively|secondly|thirdly|second,|third,|afterwards|afterward|later,|indeed|"
        "in addition,|in addition to this|in addition to that|in contrast,|by contrast|"
        "in turn|in fact|in other words|in that case|in doing so|in response,|in return,|"
        "in this way|in this case|in this sense|in this context|for example|for instance|"
        "for this reason|for that reason|for this,|for his part|for her part|for their part|"
        "as a result,|as a consequence,|as such|as for|as well,|at that time|at that point|"
        "at the same time,|at this point|to that end|to this end|to do so|to do this|"
        "to do that|on the other hand|on the contrary|on top of that|on top of this|"
        "despite this|despite that|because of this|because of that|because of it|due to this|"
        "after this|after that|after which|before that|since then|until then|by then|"
        "that is why|that's why|that's|that is|that was|that means|that includes|that would|"
        "that will|that has|that had|that could|that may|that makes|that made|that said|"
        "that compares|that leaves|that left|which is why|even so|all of this|all this|"
        "all that|all of that|doing so|this is|this was|according to him|according to her|"
        "according to them|with that|with this|given this|under this|under these|among them|"
        "of these|of those|of them|too,|again,|rather,|more importantly|worse,|even worse|"
        "better yet|what's more|so too|so is|so are|so did|so does|so were|so was|it has|"
        "it had|it also|it said|it says|it added|it adds|it will|it would|it can|it could|"
        "it may|it might|it must|it should|it does|it did|it then|it now|it even|it plans|"
        "it wants|it wanted|it made|it makes|it came|it comes|it gave|it follows|it followed|"
        "it became|it began|it went|it got|it called|it included|it includes|it lost|it won|"
        "it used|it uses|it stands|it showed|it shows|it led|it ended|it started|it opened|"
        "it offers|it offered|it just|it still|it all|it doesn't|it didn't|it won't|it can't|"
        "it hasn't|it already|it currently|it employs|it operates|it works|it worked|"
        "it is expected to|it was expected to|it was built|it was founded|it was designed|"
        "it is set to|it was set to|it is due to|it was due to|it is likely to|"
        "it was forced to|it is able to|it was able to|it was supposed to|it is believed to|"
        "it is thought to|it is known to|it was scheduled to|it is scheduled to|"
        "it is used to|it was used to|it is about to|such|others|another|five others|"
        "two others|three others|four others|six others|several others|some others|"
        "many others|instead|in the meantime|moments later|at the time|to that,|for "
        "that,|given that,|"
        "both of them|both men|both women|both sides|that|those|they say the|they say they|"
        "they say it|they say he|they say their|they say this|",
    .standing =
        "|he who|so how|so what is|it is suspected|it's been a|it has been a|it had been a|"
        "this photo|this image|this picture|this undated|this handout|this file photo|"
        "these images|these photos|these pictures|those living|those working|those seeking|"
        "those affected|those involved|those looking|those killed|those injured|"
        "those present|those responsible|those wanting|those wishing|those interested|"
        "those caught|those found|those aged|those around|their own|its own|so far|"
        "so long as|so many|so much|so-called|and yet to|yet another|or else|then-president|"
        "but for|also known as|but then|that way|that said that|that the|those who|"
        "those with|those in|those without|those of us|those that|these are the|"
        "this is a breaking|this article|this story|this report|this page|this site|"
        "this website|this post|this content|this video|this material|this version|as such a|"
        "since then-president|it rained|it rains|it is raining|it was raining|it snowed|"
        "it seems|it seemed|it appears|it appeared|it turns out|it turned out|it takes|"
        "it took|it remains|it remained|it happened|it happens|it costs|it is time|it's time|"
        "it was time|it was not until|it wasn't until|it is not until|it goes without|"
        "it came as|it comes as|it comes after|it comes amid|it emerged|it emerges|"
        "it follows that|it transpired|it transpires|it depends|it would take|it will take|"
        "it would be|it is dark|it was dark|it is cold|it was cold|it is hot|it is late|"
        "it was late|it was a dark|it is not clear|it is unclear|it was unclear|"
        "it wasn't clear|it isn't clear|it remains unclear|it is thought|it is believed|"
        "it is understood|it is hoped|it is estimated|it is known|it is said|it was reported|"
        "it was announced|it has emerged|it has been claimed|it has been reported|"
        "it has been revealed|such as|such is|instead of|at the time of|both of|both the|"
        "both a|neither of|neither the|neither a|he or she|his or her|her majesty|"
        "his majesty|her royal|his royal|his holiness|her excellency|his excellency|"
        "their majesties|it's official|so as not to|so as to|they say|however hard|"
        "however much|however many|however long|however small|however well|another day,|",
    .pointing = "|this|these|",
    .expletives =
        "|it is|it was|it's|it has been|it had been|it will be|it would be|it may be|"
        "it might be|it could be|it can be|it must be|it should be|it isn't|it wasn't|"
        "it became|it has become|that's not|",
    .pairs = "|both|neither|",
    .ordinals = "|the first|the second|the third|the fourth|the fifth|",
    .links = " that to who how whether when why if until ",
    .ands = " and nor or ",
    .times =
        " minute hour day days week weeks weekend month months quarter year years decade "
        "decades century morning afternoon evening night time monday tuesday wednesday "
        "thursday friday saturday sunday january february april june july august september "
        "october november december spring summer autumn winter season christmas easter "
        "minutes hours ",
    .may_times = " second march may fall ",
    .nears = " past coming few last next early late mid very ",
    .laters = " later earlier ",
    .whens = " today yesterday tonight tomorrow ",
    .pronouns = " he she they ",
    .auxiliaries =
        " is was has had are were have will would can could must did does also never one "
        "came comes ",
};

constexpr ClauseRow kClauses = {
    .finite =
        " is are was were has have had will would can could may might must should does "
        "did do came went got made took gave ",
    .endings = " n't n’t ",
    .transitive = " ed ",
    .subordinate =
        " that which who whose whom where when while whether if because although "
        "though as since after before until unless how what why ",
    .tied = " that if unless whether or nor than to until ",
    .loose =
        " but while although though because after before as since which who whose where "
        "when according ",
    .joins = " and ",
    .breaks =
        " after because while although though before when amid during despite in at across near "
        "outside ",
    .contrasts = " but yet however despite although though instead ",
};

constexpr LineRow kLines = {
    .bylines =
        "|by|written by|posted by|story by|words by|published by|submitted by|report by|"
        "edited by|additional reporting by|",
    .authors = "|author|authors|text|words|story|reporter|byline|editor|editing|",
    .credits =
        "|photo|photos|photograph|photographs|photo credit|photo courtesy of|photo caption|"
        "image|images|image credit|image source|image caption|image copyright|media caption|"
        "picture|pictures|picture credit|pic|video|videos|video caption|caption|credit|credits|"
        "illustration|graphic|file photo|figure|fig|source|sources|via|getty images|listing|"
        "watch|listen|gallery|slideshow|courtesy of|",
    .dates =
        "|published|updated|posted|last updated|last modified|first published|modified|created|"
        "edited|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|"
        "thur|thurs|fri|sat|january|february|march|april|may|june|july|august|september|"
        "october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|am|pm|a.m|"
        "p.m|gmt|utc|est|edt|et|pt|pst|pdt|bst|cet|cest|ist|at|on|of|and|to|th|st|nd|rd|"
        "days ago|hours ago|day ago|hour ago|minutes ago|weeks ago|month ago|months ago|"
        "years ago|date|",
    .prompts =
        "|click here|sign up for|sign up to|subscribe to|share on|share this|share via|"
        "scroll down for|scroll down to|follow us|read more about|read the full|"
        "read the rest|see also|watch the video|view comments|leave a comment|post a comment|"
        "back to top|skip to|story continues|article continues|continue reading|"
        "this story continues|show more|load more|for more information|for more stories|"
        "join our|check out our|don't miss|more from|you may also like|you might also like|"
        "related to this|this article was|this story was|this post appeared|"
        "this article first|this story first|this article originally|this post was|"
        "filed under|email us|contact us|originally published|all rights reserved|"
        "to view this|enable javascript|buy now|order now|shop now|learn more about|"
        "find out more|photos by|photo by|image by|video by|picture by|illustration by|"
        "graphic by|photograph by|photos via|image via|photo via|this story appears|"
        "this article appears|this story appeared|this article appeared|",
    .chrome =
        "|read more|more|related|related articles|related stories|related links|"
        "related content|related topics|advertisement|advertising|ad|sponsored|"
        "sponsored content|promoted|share|tweet|email|e-mail|print|comment|comments|save|"
        "facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|instagram|youtube|"
        "copy link|link copied|next|previous|prev|home|menu|search|login|log in|sign in|"
        "sign up|subscribe|newsletter|tags|tag|topics|categories|category|keywords|read also|"
        "also read|read next|recommended|most read|most popular|trending|top stories|"
        "latest news|featured|close|open|back|home page|show all|view all|see all|"
        "in pictures|in this article|in this story|contents|table of contents|"
        "list of figures|list of tables|loading|play|pause|mute|hide caption|toggle caption|"
        "enlarge|key words|leave a reply|reply|like|follow|edit|view source|jump to recipe|"
        "print recipe|skip ad|breaking|exclusive|live|min read|minute read|minutes read|"
        "read time|reading time|",
    .genres =
        "|press release|news release|media release|for immediate release|abstract|transcript|"
        "full transcript|executive summary|summary|overview|introduction|preface|foreword|"
        "acknowledgements|acknowledgments|editorial|opinion|op-ed|feature|interview|analysis|"
        "review|comment|letters|letter to the editor|obituary|news in brief|in brief|"
        "newsletter|press review|memo|memorandum|draft|confidential|untitled|chapter|part|"
        "minutes|report|article|story|blog|podcast|recipe|references|notes|footnotes|"
        "bibliography|further reading|external links|appendix|",
    .pages = "|page|p|pages|slide|sheet|screen|",
    .forms =
        "|present|in attendance|attendees|attending|attendance|apologies|absent|absences|date|"
        "time|location|venue|place|next meeting|agenda|chair|chairman|chairperson|minutes|"
        "minutes by|minute taker|secretary|subject|from|to|cc|bcc|sent|re|contact|contacts|"
        "media contact|press contact|phone|tel|telephone|mobile|fax|address|website|web|email|"
        "ref|reference|duration|price|isbn|doi|issn|pmid|citation|cite as|contact details|"
        "instructor|attachments|enclosed|encl|yield|difficulty|participants|moderator|host|"
        "guests|guest|length|genre|rating|cast|director|",
    .greetings =
        "|dear|hi|hello|hey|hello everyone|hi everyone|good morning|good afternoon|"
        "good evening|to whom|greetings|dearest|ladies and gentlemen|",
    .signoffs =
        "|thanks|thank you|many thanks|thanks again|with thanks|regards|best regards|"
        "kind regards|warm regards|warmest regards|best|all the best|best wishes|"
        "with best wishes|sincerely|yours sincerely|yours faithfully|yours truly|yours|"
        "sincerely yours|respectfully|respectfully yours|cheers|love|with love|lots of love|"
        "cordially|your friend|take care|see you soon|warmly|in solidarity|",
    .units =
        "|tbsp|tsp|tablespoon|tablespoons|teaspoon|teaspoons|cup|cups|oz|ounce|ounces|lb|lbs|"
        "pound|pounds|pinch|clove|cloves|g|kg|mg|ml|cl|dl|l|gram|grams|litre|litres|liter|"
        "liters|min|mins|minute|minutes|hr|hrs|hour|hours|serves|servings|serving|makes|prep|"
        "cook|prep time|cook time|cooking time|total time|yields|kcal|calories|cal|stick|"
        "sticks|can|cans|bunch|slices|slice|sprigs|handful|inch|cm|mm|",
    .agencies =
        "|getty images|getty|reuters|ap|afp|epa|dpa|efe|ansa|shutterstock|alamy|pa|istock|"
        "bloomberg|tass|xinhua|imago|ap photo|afp photo|lapresse|belga|anp|ntb|tt|ritzau|pap|",
    .sites =
        "|news|times|post|courier|herald|tribune|gazette|journal|chronicle|telegraph|guardian|"
        "daily|weekly|bbc|cnn|reuters|mail|magazine|blog|wikipedia|online|radio|tv|review|",
    .positions = "|left|right|centre|center|pictured|middle|",
};

constexpr TalkRow kTalk = {
    .fillers =
        " um umm uh uhm er erm hm hmm mm mhm mmm ah aha oh ooh wow whoa yeah yep yup yes nope "
        "okay ok alright hello hi hey bye goodbye cheers thanks thank please sorry "
        "congratulations welcome ",
    .company =
        " everyone everybody folks guys ladies gentlemen friends again much lot good great "
        "fine nice lovely perfect cool awesome well morning afternoon evening night day see "
        "coming joining watching listening course sure right soon later mean know think dear "
        "god ",
    .courtesies =
        "|how are you|how do you do|good morning|good afternoon|good evening|good night|"
        "good to see|nice to see|nice to meet|pleased to meet|see you|take care|thank you|"
        "thanks for|thanks a lot|sorry to hear|sorry about that|no problem|you're welcome|"
        "let us start|let's start|let us begin|let's begin|get started|let's move on|"
        "let us move on|next question|any questions|over to you|here we go|what do you think|"
        "does that make sense|that sounds good|sounds great|that makes sense|fair enough|"
        "to be honest|one moment|just a moment|let's go through|the agenda|that's all for|that's "
        "it for|that is all for|let's get going|how's it going|",
    .frames =
        "|can you hear|can you see my|can everyone|can everybody|hear me okay|share my screen|"
        "see my screen|see my slides|on mute|and welcome back|welcome back to the show|"
        "welcome back to another|welcome back to my|welcome back to our|welcome back everyone|"
        "welcome to the show|welcome to today's|welcome to another|thank you for having|"
        "thanks for having|thank you for joining|thanks for joining|thank you all for|"
        "thank you so much|thank you very much|thank you for watching|thanks for watching|"
        "thanks for listening|thank you for listening|for tuning in|thank you for calling|"
        "thanks for calling|thank you for choosing|how can i help|how may i help|"
        "anything else i can|is there anything else|have a lovely day|have a great day|"
        "have a great week|have a nice day|have a good day|show is sponsored|"
        "episode is sponsored|video is sponsored|show is brought|brought to you by|our sponsor|"
        "today's sponsor|use the code|use code|promo code|discount code|subscribe button|"
        "don't forget to subscribe|like and subscribe|subscribe to the|subscribe to our|"
        "subscribe to my|leave us a|leave a review|rate and review|get your podcasts|"
        "in the show notes|in the description|see you next|see you in the next|see you all|"
        "stay tuned|right back after|be right back|hand over to|my next guest|joining me today|"
        "i'm your host|before we start|before we begin|on today's show|on today's episode|you all "
        "hear|smash that|like button|hit the bell|a thumbs up|if you enjoyed this|and welcome "
        "to|welcome to our|welcome to my|sponsored by our|thank you all so|",
    .joiners =
        " and so but because then now well when if although while since however anyway or "
        "which okay also plus ",
    .subjects =
        " i you he she it we they there this that these those the a my our your his her their "
        "somebody someone everybody everyone nobody people one what how i'm i've we're we've "
        "you're they're it's that's there's he's she's let's ",
    .pronouns =
        " i we he she they i'm i've i'd we're we've he's she's they're there's it's that's ",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " able according action additional advice age ahead allow allowing almost already "
        "amount answer anyone anything area ask attempt available average away bad became "
        "becomes begin begins behind believe believes best better big billion billions bit "
        "body bought boy boys break bring broke broken brother brought build buy call calling "
        "calls care case cases caught cause cent central chance change changes changing choice "
        "chosen claim claims clear close come coming common companies company consider "
        "countries country couple course create current dad daughter deal deep despite details "
        "died difference different difficult doctor dollar dollars done don’t door draw drink "
        "drive easy eat effective eight either else enough entire euro euros even event ever "
        "everything example examples experience extra eye face fact facts falls far fast "
        "father feel feels fell felt fifth fight figure figures find finding fine first five "
        "follow following foot force forces form former forms forward found four fourth friend "
        "friends front full future game gave general get gets getting girl girls give gives "
        "giving glad go goes gone gonna good got great grew group groups grow guy guys hair "
        "half hand hands happy hard hate head hear heard held hello high higher highest hit "
        "hold home hope house however huge hundreds husband idea important improve inch "
        "include including increase increasing independent information instance interest "
        "interesting introduce issue junior keep kept key kind kinds knew know known lady "
        "large larger last late later latest lead leads learn leaves led left less level "
        "levels lie life light like likes line list little live lives long longer look looking "
        "looks lose lost lot love low lower made main major make makes making man manager "
        "match matter maybe mean means meant meanwhile meet member members men met metres mhm "
        "middle mile miles million millions mind mom moment mother move multiple name names "
        "nation need needs new news next nice nine nobody nothing number numbers offer offers "
        "official officials okay old older ones open order outside page pages paid parents "
        "part particular parts past pay people percent perhaps person phone piece pieces place "
        "places plan planning plans play please point points position possible pound pounds "
        "present pretty previous prior problem problems process product products program "
        "programme propose protect provide provides question questions quite ran range rate "
        "rates ready real reason recent record remember report reporting reports require "
        "requires research result results return reveal right rise role room rose run sad sat "
        "saw say saying second see seem seen self sell send senior sense sent serious service "
        "services set seven several short show shown shows side significant simple single "
        "sister sit situation six size sleep slow small sold somebody someone something "
        "sometimes son soon speak speaking spend spent stage stand standing start statement "
        "stay step steps stood stop story strong studies study stuff successful sure table "
        "take taken takes taking talk tall team tell tells ten term terms thank thanks thing "
        "things think third thought thousand thousands three throughout today tomorrow tonight "
        "top total true truth try trying turn twice type types uncle understand uses using "
        "various via view wait waiting walk want wants watch way ways went whole wide wife "
        "wish woman women wonder word words work working works world worse worst write written "
        "wrong wrote yeah yesterday young ",
    .never =
        " apr aug corp dec dr et feb gmt god gov image inc jan january's jr jul jun ltd mar "
        "march minister miss mrs ms nov oct oh person1 person2 photo pm president prime prof "
        "read rep secretary sen senator sep sept share sign sir st yes ",
    .titles =
        " actor actress ambassador analyst archbishop attorney author bishop brother captain "
        "chancellor coach colonel commissioner congressman congresswoman coroner councillor "
        "councilman defender democrat despite detective director economist expert father "
        "former general goalkeeper governor including inspector judge justice king lady lawyer "
        "lieutenant lord major manager mayor midfielder officer outspoken pope professor "
        "prosecutor queen representative republican rev reverend sergeant sheriff singer "
        "sister skipper spokesman star striker unlike writer ",
    .endings = " ly ed n't n’t ",
    .links = " of ",
    .articles = " this that these those his her no any some each another ",
    .contractions = " 'll ’ll 're ’re 've ’ve 'd ’d 'm ’m n't n’t ",
    .capital_dates = true,
};

}  // namespace english

constinit const LanguageWords kCommonWords = {.abbreviations = &english::kCommon};

constinit const LineRow kEnglishLines = english::kLines;
constinit const LanguageWords kEnglishWords = {.abbreviations = &english::kAbbreviations,
                                               .lexicon = &english::kLexicon,
                                               .openings = &english::kOpenings,
                                               .clauses = &english::kClauses,
                                               .talk = &english::kTalk,
                                               .keywords = &english::kKeywords};

}  // namespace leitsatz
