#include "language/data/language_words.h"

namespace leitsatz {
namespace portuguese {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " sr sra sres srs sras srta dr dra drs prof profa profs eng arq ^d ^dom ^gen ^cel"
        " ^cap ten ^sgt sto sta exmo exma ilmo ilma p.ex ex av vs ^min ^dep ^sen ^gov pres"
        " pe ^r ",
    .number =
        " núm num n.o pág págs p pp art arts cap vol fig tel jan fev mar abr mai jun jul"
        " ago set out nov dez aprox ^no ",
    .may_end = " ltda cia s.a jr al inc co corp ",
    .ends = " etc min seg a.c d.c ",
    .starters =
        " o a os as um uma uns umas ele ela eles elas este esta estes estas esse essa"
        " esses essas isto isso aquele aquela aquilo em no na nos nas de do da dos das ao"
        " aos à às com sem por pelo pela pelos pelas para desde até sobre entre segundo"
        " após durante ante sob contra e ou mas porém contudo todavia embora porque se"
        " quando como onde enquanto que quem qual não sim também além assim logo então"
        " depois antes agora hoje ontem amanhã já ainda seu sua seus suas meu minha nosso"
        " nossa eu nós você vocês todo todos toda todas muitos muitas vários alguns"
        " algumas cada outro outra outros outras mais muito é era foi são há havia tem num"
        " numa neste nesta nesse nessa dois duas ",
};

constexpr Lexicon kLexicon = {
    .determiners = " os um uma uns umas do da dos das ao aos no na nos nas ",
    .never_final = " e ou mas um uma de do dos em com por para que ",
    .participles = " situado situada localizado localizada fundado fundada publicado publicada ",
    .title_words = " novo nova novos novas como ",
    .may_double = " nos muito sim não ",
    .cues =
        " conclusão resultado resultados mostra revela revelou confirmou anunciou decidiu "
        "alertou recorde ",
    .tensions =
        " mistério misterioso misteriosa segredo segredos surpresa surpreendente "
        "inesperado estranho pergunta perguntas enigma desconhecido oculto risco "
        "riscos ameaça ameaças medo perigo polêmica controvérsia crise dilema "
        "luta batalha dúvida dúvidas desafio problema nunca ninguém ",
    .speech = " disse afirmou explicou acrescentou declarou ",
    .subordinators = " porque embora quando se desde depois antes como enquanto após ",
    .boilerplate =
        "|todos os direitos reservados|cookies|política de privacidade|termos de uso|"
        "newsletter|assine|inscreva-se|leia mais|leia também|clique aqui|siga-nos|"
        "publicidade|apareceu primeiro em|apareceu primeiro no|compartilhe no|"
        "partilhe no|clique em|clique no|role para|compartilhe esta|compartilhe este|"
        "partilhe este|veja o vídeo|veja a galeria|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|ele|ela|eles|elas|isto|isso|aquilo|seu|sua|seus|suas|o seu|a sua|os seus|as suas|"
        "ambos|ambas|tal|tais|este último|esta última|o outro|a outra|os outros|as outras|"
        "trata-se|tratava-se|um deles|uma delas|entre eles|entre elas|dele|dela|deles|delas|"
        "nele|nela|mas|e|ou|porém|contudo|também|além disso|além do mais|assim,|assim|então|"
        "depois,|portanto|no entanto|entretanto|por isso|por isto|por outro lado|por sua vez|"
        "por exemplo|por conseguinte|por essa razão|por esse motivo|ao mesmo tempo|"
        "logo depois|logo após|segundo ele|segundo ela|segundo eles|de acordo com ele|"
        "de acordo com ela|para ele|para ela|para isso|para tanto|com isso|com isto|"
        "apesar disso|ainda assim|mesmo assim|desde então|nesse sentido|neste sentido|"
        "nesse caso|nesse contexto|neste contexto|nesse momento|dessa forma|desta forma|"
        "desse modo|deste modo|dessa maneira|da mesma forma|em contrapartida|em consequência|"
        "ou seja|isto é|de fato|na verdade|lá,|lá|ali|em seguida|posteriormente|todavia|"
        "ademais|igualmente|enquanto isso|tudo isso|tudo isto|diante disso|em segundo lugar|"
        "o mesmo|a mesma|outro deles|já ele|já ela|aquele|aquela|aqueles|aquelas|",
    .standing =
        "|além de|depois de|assim como|assim que|também conhecido|tal como|tais como|e se|"
        "ou melhor|mas também|ao mesmo tempo em que|o mesmo dia|isto é o que|o mesmo que|"
        "este artigo|esta reportagem|sua majestade|sua santidade|ele ou ela|aquele que|"
        "aqueles que|aquela que|aquelas que|",
    .pointing = "|este|esta|estes|estas|esse|essa|esses|essas|",
    .expletives = "|foi|foram|",
    .ordinals = "|o primeiro|a primeira|o segundo|a segunda|o terceiro|a terceira|",
    .links = " que quem quando onde ",
    .times =
        " minuto minutos hora horas dia dias semana semanas mês meses trimestre ano anos "
        "década século manhã tarde noite madrugada vez feira "
        "sábado domingo janeiro fevereiro março abril "
        "maio junho julho agosto setembro outubro novembro dezembro primavera verão outono "
        "inverno temporada natal ",
    .may_times = " segunda terça quarta quinta sexta segundo ",
    .nears = " fim de próxima mesma ",
    .laters = " depois, antes, ",
    .whens = " hoje ontem passado passada ",
    .pronouns = " ele ela eles elas ",
    .auxiliaries = " é foi era tem está será ",
    .past_endings = " ou eu iu ",
    .preverbs = " segundo como ",
    .sayings = " diz afirma conta ",
};

constexpr ClauseRow kClauses = {
    .finite =
        " é são era eram foi foram há tem têm tinha pode podem deve devem está estão vai "
        "vão ",
    .endings = " ou aram eram iram ará erá irá ",
    .subordinate = " que quem quando onde se como cujo cuja porque embora enquanto ",
    .tied = " que se salvo nem ou de a ",
    .loose = " mas enquanto embora após depois segundo porque onde quando ",
    .joins = " e ",
    .breaks = " após enquanto porque quando embora ",
    .contrasts = " mas porém apesar embora contudo ",
};

constexpr LineRow kLines = {
    .bylines = "|por|escrito por|publicado por|texto de|da redação|reportagem de|",
    .authors = "|redação|reportagem|",
    .credits = "|imagem|imagens|créditos|legenda|ilustração|infográfico|infografia|fontes|",
    .dates =
        "|publicado em|atualizado|atualizado em|última atualização|modificado em|criado em|em|"
        "às|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|janeiro|fevereiro|"
        "março|maio|junho|julho|setembro|outubro|novembro|dezembro|fev|há|dias|",
    .prompts =
        "|clique aqui|leia também|leia mais|saiba mais|veja também|inscreva-se|compartilhe|"
        "partilhar no|siga-nos|assista ao|continua após|para mais informações|voltar ao topo|"
        "este artigo foi|",
    .chrome =
        "|publicidade|compartilhar|partilhar|comentários|início|sumário|conteúdo|"
        "palavras-chave|tópicos|notícias relacionadas|mais lidas|próximo|tempo de leitura|",
    .genres =
        "|comunicado de imprensa|nota à imprensa|release|resumo|transcrição|introdução|"
        "prefácio|opinião|análise|crônica|reportagem|revista de imprensa|"
        "para divulgação imediata|",
    .pages = "|folha|",
    .forms =
        "|ausência justificada|justificaram ausência|participantes|local|horário|"
        "próxima reunião|próximo encontro|ordem do dia|ordem de trabalhos|pauta|secretária|"
        "secretário|assunto|de|para|contato|",
    .greetings = "|olá|caros|caras|prezado|prezada|prezados|prezadas|bom dia|boa tarde|boa noite|",
    .signoffs =
        "|atenciosamente|com os melhores cumprimentos|melhores cumprimentos|cumprimentos|"
        "saudações|um abraço|abraços|grande abraço|obrigado|obrigada|muito obrigado|"
        "muito obrigada|grato|grata|até breve|beijos|um beijo|",
    .units =
        "|colher|colheres|xícara|xícaras|chávena|pitada|dente|dentes|copo|fatias|gramas|"
        "pessoas|porções|doses|preparo|",
    .sites = "|jornal|notícias|folha|",
    .positions = "|esquerda|direita|",
};

constexpr TalkRow kTalk = {
    .fillers =
        " hã hum hm ah oh ué né sim ok okay tá olá oi adeus tchau obrigado obrigada desculpe "
        "desculpa bem-vindos bem-vindas bem-vindo ",
    .company =
        " todos todas pessoal gente boa bom dia tarde noite muito muita bem amigos senhoras "
        "senhores logo breve amanhã próxima claro certo perfeito ótimo exato vindos vinda "
        "senhor senhora favor então pois pronto ",
    .courtesies =
        "|como vai|como está|como estão|tudo bem|bom dia|boa tarde|boa noite|até logo|"
        "até breve|até amanhã|até a próxima|até à próxima|muito obrigad*|obrigado por|"
        "obrigada por|obrigado pela|obrigada pela|de nada|muito prazer|sinto muito|que pena|"
        "vamos começar|vamos lá|próxima pergunta|alguma pergunta|parece bom|quer dizer|é tudo "
        "por|é isso|entendo|compreendo|percebo|",
    .frames =
        "|me ouvem|me ouvir|me ouvindo|me escutam|ouvem bem|estão a ouvir-me|veem a minha tela|"
        "veem minha tela|ver os meus slides|ver meus slides|compartilhar minha tela|"
        "partilhar o ecrã|no mudo|bem-vindos a|bem-vindos ao|bem-vindos de volta|"
        "sejam bem-vind*|obrigado a todos|obrigada a todos|obrigado por estar|obrigado por ter|"
        "obrigada por ter|obrigado por assist*|obrigado por ouvir|obrigado por ligar|"
        "agradeço a todos|agradeço a presença|episódio é patrocinado|vídeo é patrocinado|"
        "programa é patrocinado|é um oferecimento|oferecido por|nosso patrocinador|"
        "use o código|com o código|código de desconto|inscreva-se|se inscreva|subscreva o|"
        "subscrevam|deixe seu like|deixem um|na descrição|não saia daí|em que posso ajudar|"
        "como posso ajudar|posso ajudar em algo|mais alguma coisa|passo a palavra|"
        "dou a palavra|tenha um bom|tenha uma boa|tenham um bom|meu próximo "
        "convidado|ouvir-me|ouvem-me|conseguem ouvir|patrocinado por|ative o sininho|bem-vindos "
        "à|bem-vindos ao nosso|por terem vindo|em que o posso ajudar|",
    .joiners =
        " e então mas porque pois aí depois quando se embora enquanto agora também além ou "
        "assim ",
    .subjects =
        " eu tu você ele ela nós a gente vocês eles elas isso isto este esta o os as um uma "
        "meu nosso nossa se há havia ninguém alguém todos ",
    .pronouns = " eu nós eles elas ",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " aberta aberto algumas alguns ali alta alto amanhã baixo bilhões boa boas bom bons "
        "cada caso casos cem cento certa certo cinco coisa coisas deu deveria dez diferentes "
        "difícil dito diversas diversos dizem dizer dom dr então euros exemplo explica facto "
        "fala faz fazem fazer fechada fechado feito fez fica forma fácil gente grande grandes "
        "hoje homem homens importante importantes longo lugar maiores mal maneira melhor "
        "melhores menor menores menos mil milhares milhão milhões ministra ministro momento "
        "necessário nome nova novas nove novo novos nunca número oito ontem parece parte "
        "partes passado pequena pequeno perto pessoa pessoas poderia possível pouca pouco "
        "poucos presidente primeira primeiras primeiro primeiros própria próprio quarta "
        "quarta-feira quarto quase quatro quinta quinta-feira sabe saiu segue segunda "
        "segunda-feira seis senhor senhora sete sexta sexta-feira sr talvez tema terceira "
        "terceiro terça terça-feira velha velho vem vezes várias vários última últimas último "
        "única único ",
    .titles =
        " advogada advogado ator atriz bispo cantor cantora capitão coronel deputada deputado "
        "diretor diretora escritor general governador governadora juiz juíza papa prefeita "
        "prefeito procurador professor professora príncipe rainha rei secretária secretário "
        "senador senadora técnico ",
    .endings = " mente aram iram ando indo ámos amos ímos imos avam iam eram ",
    .articles = " o a os as um uma do da dos das no na nos nas ao à pelo pela este esta seu sua ",
};

}  // namespace portuguese

constinit const LineRow kPortugueseLines = portuguese::kLines;
constinit const LanguageWords kPortugueseWords = {.abbreviations = &portuguese::kAbbreviations,
                                                  .lexicon = &portuguese::kLexicon,
                                                  .openings = &portuguese::kOpenings,
                                                  .clauses = &portuguese::kClauses,
                                                  .talk = &portuguese::kTalk,
                                                  .keywords = &portuguese::kKeywords};

}  // namespace leitsatz
