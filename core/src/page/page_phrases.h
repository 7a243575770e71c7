// What pages say around an article, in the languages of the pages: lists for holds_any() and its
// like (text.h), or of words as words_of() gives them.
#ifndef LEITSATZ_CORE_PAGE_PAGE_PHRASES_H_
#define LEITSATZ_CORE_PAGE_PAGE_PHRASES_H_

#include <string_view>

namespace leitsatz::phrases {

// In a line about rights.
inline constexpr std::string_view kRights =
    "|\u00A9|\u24D2|All rights reserved|Alle Rechte vorbehalten|Tous droits réservés|"
    "Todos los derechos reservados|Todos os direitos reservados|"
    "Tutti i diritti riservati|Все права защищены|無断転載|무단 전재|무단전재|版权所有|版權所有|";

// All the words of a line that labels an advertisement.
inline constexpr std::string_view kAdvertisement =
    "|ad|advertisement|advertentie|annons|annonce|anzeige|hirdetés|iklan|inzerce|mainos|"
    "pubblicità|publicidad|publicidade|publicité|quảng cáo|reklam|reklama|reklame|"
    "sponsored|werbung|διαφήμιση|реклама|פרסומת|إعلان|विज्ञापन|โ ฆ ษ ณ า|広 告|广 告|廣 告|광고|";

// The first words of a line that names another article.
inline constexpr std::string_view kReadAlso =
    "|also read|auch interessant|czytaj też|czytaj także|dowiedz się więcej|lea también|"
    "lea más|le puede interesar|lees ook|leggi anche|leia mais|leia também|les også|"
    "lesen sie auch|lesen sie hier|lesen sie mehr|lire aussi|läs också|läs även|læs også|"
    "mehr zum thema|puede interesarle|read also|read more|related|see also|siehe auch|"
    "te puede interesar|vea también|veja também|zie ook|à lire aussi|читайте также|";

// The first words of a line that says where a picture is from.
inline constexpr std::string_view kCredits =
    "|bild|bron|credit|crédito|crédits photos|foto|fotos|fonte|fuente|image|källa|kilde|"
    "photo|quelle|source|titelbild|źródło|источник|фото|";

// In what feeds put under an article: "The post ... appeared first on ...".
inline constexpr std::string_view kAppearedOn =
    "| appeared first on | erschien zuerst auf | est apparu en premier sur |"
    " se publicó primero en | apareció primero en | proviene da | apareceu primeiro em |"
    " verscheen eerst op | pojawił się poczatkowo |";

// How a line begins that stands in for an article until a script has loaded it.
inline constexpr std::string_view kLoading =
    "|Loading|Please wait|Wird geladen|Lade|Bitte warten|Chargement|Patientez|Cargando|"
    "Espere|Caricamento|Attendere|A carregar|Carregando|Laden|Even geduld|Laddar|Laster|"
    "Indlæser|Ładowanie|Wczytywanie|Yükleniyor|Загрузка|Ladataan|Načítání|読み込み中|加载中|"
    "로딩|";

}  // namespace leitsatz::phrases

#endif  // LEITSATZ_CORE_PAGE_PAGE_PHRASES_H_
