#include "language/data/language_words.h"

namespace leitsatz {
namespace spanish {

constexpr AbbreviationRow kAbbreviations = {
    .inside =
        " sr sra sres sras srta srtas dr dra drs dras prof profa ^d ^dña ^lic ing arq"
        " mons gral ^cnel ^cap tte sto sta ee ff p.ej ej av avda vs pdte excmo excma"
        " ilmo ilma hno hna rvdo admón depto dpto ayto ^univ urb ^pza ^dir ^pol ^const ",
    .number =
        " núm núms num nro pág págs p pp art arts cap vol fig tel tfno tfo ext ene feb mar"
        " abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom párr párrf"
        " n.o aprox cra cl ^no ",
    .may_end = " cía ltda s.a s.l jr hnos inc co corp mill ",
    .ends = " etc ud uds vd vds hs min seg a.c d.c ee.uu ",
    .starters =
        " el la los las lo un una unos unas él ella ellos ellas este esta estos estas ese"
        " esa esos esas esto eso aquel aquella aquellos en de del a al con sin por para"
        " desde hasta sobre entre según tras durante ante bajo contra hacia y e o u pero"
        " mas sino aunque porque si cuando como donde mientras que quien quién qué cómo"
        " cuándo dónde no sí también además así luego entonces después antes ahora hoy"
        " ayer mañana ya aún todavía su sus mi mis tu nuestro nuestra se me te nos le les"
        " todo todos toda todas muchos muchas varios algunos algunas cada otro otra otros"
        " otras más muy tan es era fue son hay había ha han yo nosotros ustedes ni incluso"
        " tampoco dos tres ",
};

constexpr Lexicon kLexicon = {
    .determiners = " el los las un una unos unas del al ",
    .never_final = " y e o u pero el los las un del al de en con por para que ",
    .participles = " situado situada ubicado ubicada fundado fundada publicado publicada ",
    .title_words = " nuevo nueva nuevos nuevas cómo ",
    .may_double = " nos muy sí no ",
    .cues =
        " conclusión resultado resultados muestra revela reveló confirmó anunció decidió "
        "advirtió récord ",
    .tensions =
        " misterio misterioso misteriosa secreto secretos sorpresa sorprendente "
        "inesperado inesperada extraño pregunta preguntas enigma desconocido "
        "oculto riesgo riesgos amenaza amenazas miedo peligro polémica "
        "controversia crisis dilema lucha batalla duda dudas desafío problema "
        "nunca nadie ",
    .speech = " dijo afirmó explicó añadió señaló declaró ",
    .subordinators = " porque aunque cuando si desde después antes como mientras tras ",
    .boilerplate =
        "|todos los derechos reservados|cookies|política de privacidad|términos de uso|"
        "newsletter|suscríbete|suscríbase|leer más|lea también|lee también|haz clic|"
        "haga clic|síguenos|publicidad|apareció primero en|se publicó primero en|"
        "desplázate|pincha aquí|desliza para|comparte esta|comparte este|mira el vídeo|"
        "mira el video|",
};

constexpr OpeningRow kOpenings = {
    .leaning =
        "|él|ella|ello|ellos|ellas|esto|eso|aquello|su|sus|ambos|ambas|dicho|dicha|dichos|"
        "dichas|tal|tales|el mismo|la misma|los mismos|este último|esta última|estos últimos|"
        "el otro|la otra|los otros|las otras|otro de los|otra de las|se trata|se trataba|"
        "uno de ellos|una de ellas|entre ellos|entre ellas|pero|y|e|o|así|así,|también|"
        "tampoco|además|asimismo|entonces|luego|después,|sin embargo|no obstante|por tanto|"
        "por lo tanto|por ello|por eso|por esto|por esta razón|por este motivo|por otro lado|"
        "por otra parte|por su parte|por ejemplo|por consiguiente|en cambio|en consecuencia|"
        "de hecho|es decir|mientras tanto|a pesar de ello|a pesar de esto|pese a ello|"
        "pese a esto|en este sentido|en este contexto|en este caso|en ese sentido|"
        "en ese momento|en ese entonces|de esta manera|de esta forma|de este modo|"
        "de esa manera|del mismo modo|de igual manera|a su vez|según él|según ella|"
        "según ellos|para ello|para él|para ella|con ello|con esto|con eso|tras ello|"
        "tras esto|desde entonces|al mismo tiempo|igualmente|allí|ahí|todo ello|todo esto|"
        "todo eso|lo mismo|lo anterior|o sea|en segundo lugar|en tercer lugar|segundo,|"
        "tercero,|entretanto|paralelamente|finalmente,|adicionalmente|cabe recordar|"
        "en efecto|ante ello|ante esto|de ahí|ese|esa|esos|esas|aquel|aquella|aquellos|"
        "aquellas|",
    .standing =
        "|además de|después de|luego de|así como|así que|también conocido|tal y como|"
        "tal como|tal vez|y sin embargo|o bien|pero no solo|este artículo|"
        "al mismo tiempo que|él mismo|lo mismo que|tales como|su majestad|sus majestades|"
        "su alteza|sus altezas|su santidad|él o ella|aquel que|aquellos que|aquella que|"
        "aquellas que|",
    .pointing = "|este|esta|estos|estas|",
    .expletives = "|fue|fueron|",
    .ordinals = "|el primero|la primera|el segundo|la segunda|el tercero|la tercera|",
    .links = " que quien quienes cuando donde ",
    .times =
        " minuto minutos hora horas día días semana semanas mes meses trimestre año años "
        "década siglo mañana tarde noche madrugada vez lunes martes miércoles jueves viernes "
        "sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre "
        "setiembre octubre noviembre diciembre primavera verano otoño invierno temporada "
        "jornada navidad ",
    .may_times = " segundo ",
    .nears = " fin de pasado pasada próximo próxima mismo misma ",
    .laters = " después, antes, ",
    .whens = " hoy ayer ",
    .pronouns = " él ella ellos ellas ",
    .auxiliaries = " es fue era ha está tiene tenía será ",
    .past_endings = " ó ",
    .preverbs = " ha según como así lo ",
    .sayings = " dice dicho asegurado explicado afirmado señalado ",
};

constexpr ClauseRow kClauses = {
    .finite =
        " es son era eran fue fueron ha han había habían hay está están estaba puede "
        "pueden debe deben tiene tienen va van hizo ",
    .endings = " ó aron ieron ará erá irá arán erán irán ",
    .subordinate = " que quien quienes cuando donde si como cuyo cuya porque aunque mientras ",
    .tied = " que si salvo ni o u sino de a ",
    .loose = " pero aunque mientras después tras según porque donde cuando ",
    .joins = " y e ",
    .breaks = " tras mientras porque cuando aunque ",
    .contrasts = " pero aunque embargo pese obstante ",
};

constexpr LineRow kLines = {
    .bylines = "|por|escrito por|publicado por|redactado por|texto de|una crónica de|",
    .authors = "|autora|autores|texto|redacción|",
    .credits =
        "|fotografía|imagen|imágenes|crédito|pie de foto|vídeo|ilustración|infografía|fuente|"
        "fuentes|gráfico|",
    .dates =
        "|publicado|publicado el|actualizado|actualizado el|última actualización|modificado|"
        "creado|fecha|el|a las|a la|de|del|lunes|martes|miércoles|jueves|viernes|sábado|"
        "domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|"
        "octubre|noviembre|diciembre|ene|abr|ago|dic|horas|hrs|hace|días|",
    .prompts =
        "|haga clic|haz clic|lea también|lee también|leer también|te puede interesar|"
        "le puede interesar|suscríbase|suscríbete|compartir en|síguenos|ver también|"
        "todos los derechos reservados|siga leyendo|",
    .chrome =
        "|leer más|seguir leyendo|más información|publicidad|compartir|imprimir|comentarios|"
        "inicio|etiquetas|temas|noticias relacionadas|índice|contenido|tabla de contenidos|"
        "siguiente|anterior|lo más leído|",
    .genres =
        "|comunicado de prensa|nota de prensa|comunicado|resumen|resumen ejecutivo|"
        "transcripción|introducción|prólogo|opinión|entrevista|análisis|reportaje|crónica|"
        "columna|breves|para difusión inmediata|resumen de prensa|para publicación inmediata|",
    .pages = "|página|pág|diapositiva|hoja|",
    .forms =
        "|presentes|asistentes|asisten|ausentes|excusados|fecha|lugar|hora|próxima reunión|"
        "próxima sesión|orden del día|secretaria|secretario|preside|asunto|contacto|teléfono|"
        "correo|dirección|disculpas|presidente|",
    .greetings =
        "|hola|estimado|estimada|estimados|estimadas|querido|querida|queridos|queridas|"
        "buenos días|buenas tardes|buenas noches|apreciado|apreciada|apreciados|distinguido|"
        "distinguidos|muy señor mío|muy señores míos|buenas|",
    .signoffs =
        "|saludos|saludos cordiales|un saludo|un cordial saludo|cordiales saludos|cordialmente|"
        "atentamente|muy atentamente|un abrazo|abrazos|un fuerte abrazo|gracias|muchas gracias|"
        "gracias de antemano|respetuosamente|hasta pronto|besos|un beso|",
    .units =
        "|cucharada|cucharadas|cucharadita|cucharaditas|taza|tazas|pizca|diente|dientes|vaso|"
        "gramos|personas|porciones|raciones|minutos|preparación|",
    .sites = "|el país|diario|noticias|periódico|el mundo|",
    .positions = "|izquierda|derecha|izq|",
};

constexpr TalkRow kTalk = {
    .fillers =
        " eh em ehm ah ajá oh uy sí ok okay hola adiós chao gracias perdón perdona disculpe "
        "bienvenidos bienvenidas bienvenido ",
    .company =
        " todos todas buenos días tardes noches muchas mucho muy bien amigos señoras señores "
        "pronto luego vista mañana acuerdo perfecto genial exacto hasta saludo saludos venir "
        "estar señor señora favor bueno pues vale buenas claro ",
    .courtesies =
        "|cómo estás|cómo está|cómo están|qué tal|buenos días|buenas tardes|buenas noches|"
        "hasta luego|hasta pronto|hasta mañana|hasta la próxima|muchas gracias|gracias por|"
        "de nada|mucho gusto|encantado de|lo siento|qué pena|vamos a empezar|empecemos|"
        "siguiente pregunta|alguna pregunta|suena bien|o sea|nos vemos|eso es todo|es todo por "
        "hoy|entiendo|ya veo|vamos allá|",
    .frames =
        "|me oyen|me oyes|me escuchan|me escuchas|se me oye|se escucha bien|ven mi pantalla|"
        "ven mis diapositivas|compartir mi pantalla|compartir pantalla|micrófono en silencio|"
        "bienvenidos a|bienvenidas a|bienvenidos de nuevo|gracias a todos|gracias por estar|"
        "gracias por venir|gracias por acompañ*|gracias por escuch*|gracias por llamar|"
        "gracias por ver|muchísimas gracias|episodio está patrocinado|"
        "programa está patrocinado|vídeo está patrocinado|es presentado por|llega gracias a|"
        "nuestro patrocinador|usa el código|con el código|código de descuento|"
        "código promocional|suscríbete|suscríbanse|suscribiros|dale a like|déjanos|déjennos|"
        "en la descripción|nos vemos la próxima|no se vayan|en qué puedo ayudar|"
        "puedo ayudarle en algo|algo más en|le paso la palabra|tiene la palabra|"
        "cedo la palabra|que tenga un buen|que tengan un buen|mi próximo "
        "invitado|oírme|escucharme|me oyen todos|patrocinado por|gracias por ver el|dale al me "
        "gusta|activa la campan*|bienvenidos al|le atiende|",
    .joiners =
        " y entonces pero porque pues luego cuando si aunque mientras ahora después además o "
        "así ",
    .subjects =
        " yo tú él ella ello nosotros ustedes ellos ellas esto eso este esta el la los las un "
        "una mi nuestro nuestra se me nos hay había nadie alguien todo todos ",
    .pronouns = " yo nosotros ellos ",
};

constexpr KeywordRow kKeywords = {
    .fillers =
        " afirma agrega algunas algunos algún allí alta alto asegura atrás bien buena buenas "
        "bueno buenos busca caso casos cerca cien ciento cientos cierta cierto cinco cosa "
        "cosas cree cuarta cuarto da debería debido deja demás dicen diez diferentes difícil "
        "dijeron dio diversas diversos don dr efecto ejemplo encuentra encuentran euros "
        "explica fin final forma formas fácil gente gran grande grandes habla hacen hechos "
        "hombre hombres importante importantes inicio largo lejos llama llega llegado llegar "
        "lleva lugar lugares mal mala malo manera mayor mayores mejores menor menores mil "
        "miles millones millón ministra ministro misma mismas mismos mitad momento momentos "
        "mucha muchas muchos necesario nombre nuevas nueve nuevos nunca número ocho otras "
        "palabra palabras parece parte partes pasa pasada pasado peor pequeña pequeño pequeños "
        "permite persona personas piensa poca pocas pocos podría pone posible posibles "
        "presidenta presidente primer primera primeras primero primeros propia propio pudo "
        "punto puntos queda quedar quiere quieren quizá quizás sabe sale segunda segundo seis "
        "señala señor señora siempre siete situación sola sostuvo sr tampoco tema temas tercer "
        "tercera varias varios veces viejo viene vienen última últimas último única único ",
    .titles =
        " abogada abogado actor actriz alcalde alcaldesa canciller cantante capitán comisario "
        "coronel diputada diputado director directora entrenador escritor expresidente fiscal "
        "general gobernador gobernadora jefe juez jueza obispo papa profesor profesora "
        "príncipe reina rey secretaria secretario senador senadora técnico ",
    .endings = " mente aron ieron ando iendo amos imos aban ían ",
    .articles = " el la los las un una unos unas del al este esta estos estas ese esa su sus ",
};

}  // namespace spanish

constinit const LineRow kSpanishLines = spanish::kLines;
constinit const LanguageWords kSpanishWords = {.abbreviations = &spanish::kAbbreviations,
                                               .lexicon = &spanish::kLexicon,
                                               .openings = &spanish::kOpenings,
                                               .clauses = &spanish::kClauses,
                                               .talk = &spanish::kTalk,
                                               .keywords = &spanish::kKeywords};

}  // namespace leitsatz
