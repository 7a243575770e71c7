// The kinds of replies, forwarded mails and newsletters: of each, what is the sender's own.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "leitsatz/leitsatz.h"
#include "readers/parsed_input.h"

using namespace leitsatz;
using namespace leitsatz::cli;

namespace {

const std::string kOwn = "The new crane reaches the quay on Monday, and two divers check its feet.";
const std::string kMore = "The harbour pays for it from the sale of the old ferry house.";
const std::string kOld = "Who checks the feet of the crane before the ferry comes on Tuesday?";

std::string mail(const std::string& subject, const std::string& body,
                 const std::string& type = "text/plain; charset=utf-8") {
  return "From: Ana Reed <ana@quay.example>\nTo: Tom Vale <tom@quay.example>\nSubject: " + subject +
         "\nDate: Tue, 7 May 2024 10:00:00 +0200\nMIME-Version: 1.0\nContent-Type: " + type +
         "\n\n" + body;
}
std::string html(const std::string& subject, const std::string& body) {
  return mail(subject, body, "text/html; charset=utf-8");
}

Page page_of(const std::string& bytes) {
  const ParsedInput input = parse_file("a.eml", bytes, Settings());
  REQUIRE(input.error == "");
  REQUIRE(input.page);
  return *input.page;
}

// The sentences that may be chosen and bear no flag, a line each.
std::string choices_of(const std::string& bytes) {
  const Page page = page_of(bytes);
  const Options options = {.title = page.title};
  const auto analysis = page.article_blocks.empty()
                            ? analyze(page.article, options)
                            : analyze(page.article, page.article_blocks, options);
  REQUIRE(analysis);
  const auto summary = select(*analysis, {.sentences = 99});
  REQUIRE(summary);
  std::string out;
  for (std::uint32_t pick : summary->picks) {
    const Sentence& sentence = analysis->sentences()[pick];
    if (sentence.flags != 0) continue;
    out += std::string(slice(page.article, sentence.span)) + "\n";
  }
  return out;
}

// "From: Tom ...", with the labels of a program in some language.
std::string fields(const std::string& from, const std::string& sent, const std::string& to,
                   const std::string& subject, const std::string& end = "\n") {
  return from + ": Tom Vale <tom@quay.example>" + end + sent + ": 6. 5. 2024 16:12" + end + to +
         ": Ana Reed" + end + subject + ": Crane" + end;
}
std::string html_fields(const std::string& from, const std::string& sent, const std::string& to,
                        const std::string& subject) {
  return "<b>" + from + ":</b> Tom Vale &lt;tom@quay.example&gt;<br><b>" + sent +
         ":</b> 6. 5. 2024 16:12<br><b>" + to + ":</b> Ana Reed<br><b>" + subject +
         ":</b> Crane<br>";
}

struct Kind {
  std::string name;
  std::string mail;
  std::vector<std::string> in;   // the article
  std::vector<std::string> out;  // of the article
};

void check(const std::vector<Kind>& kinds) {
  for (const Kind& kind : kinds) {
    CAPTURE(kind.name);
    const std::string article = page_of(kind.mail).article;
    CAPTURE(article);
    for (const std::string& text : kind.in) {
      CAPTURE(text);
      CHECK(article.find(text) != std::string::npos);
    }
    for (const std::string& text : kind.out) {
      CAPTURE(text);
      CHECK(article.find(text) == std::string::npos);
    }
  }
}

std::string outlook(const std::string& block) { return kOwn + "\n\nAna\n\n" + block + "\n" + kOld; }

std::string outlook_html(const std::string& block) {
  return "<div class=WordSection1><p class=MsoNormal>" + kOwn +
         "<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><div style='border:none;"
         "border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal>" +
         block + "</p></div><p class=MsoNormal>" + kOld + "</p></div>";
}

std::string wrote(const std::string& line) {
  return kOwn + "\n\n" + line + "\n\n" + kOld + "\n\nTom\n";
}

}  // namespace

TEST_CASE("The block that Outlook puts above a copy begins what is answered") {
  const std::vector<std::string> out = {kOld, "16:12"};
  check({
      {"English", mail("RE: Crane", outlook(fields("From", "Sent", "To", "Subject"))), {kOwn}, out},
      {"German",
       mail("AW: Crane", outlook(fields("Von", "Gesendet", "An", "Betreff"))),
       {kOwn},
       out},
      {"French", mail("RE: Crane", outlook(fields("De ", "Envoyé ", "À ", "Objet "))), {kOwn}, out},
      {"Spanish",
       mail("RE: Crane", outlook(fields("De", "Enviado", "Para", "Asunto"))),
       {kOwn},
       out},
      {"Italian", mail("R: Crane", outlook(fields("Da", "Inviato", "A", "Oggetto"))), {kOwn}, out},
      {"Portuguese",
       mail("RE: Crane", outlook(fields("De", "Enviada em", "Para", "Assunto"))),
       {kOwn},
       out},
      {"Dutch",
       mail("RE: Crane", outlook(fields("Van", "Verzonden", "Aan", "Onderwerp"))),
       {kOwn},
       out},
      {"Swedish",
       mail("SV: Crane", outlook(fields("Från", "Skickat", "Till", "Ämne"))),
       {kOwn},
       out},
      {"Danish", mail("SV: Crane", outlook(fields("Fra", "Sendt", "Til", "Emne"))), {kOwn}, out},
      {"Polish", mail("ODP: Crane", outlook(fields("Od", "Wysłano", "Do", "Temat"))), {kOwn}, out},
      {"Russian",
       mail("RE: Crane", outlook(fields("От", "Отправлено", "Кому", "Тема"))),
       {kOwn},
       out},
      {"Turkish",
       mail("YNT: Crane", outlook(fields("Kimden", "Gönderildi", "Kime", "Konu"))),
       {kOwn},
       out},
      {"Japanese",
       mail("RE: Crane", outlook(fields("差出人", "送信日時", "宛先", "件名"))),
       {kOwn},
       out},
      {"a language in no list",
       mail("RE: Crane", outlook(fields("Xa", "Xb", "Xc", "Xd"))),
       {kOwn},
       out},
      {"bold labels below a rule",
       mail("RE: Crane",
            outlook("________________________________\n*From:* Tom Vale\n*Sent:* 6 May "
                    "2024 16:12\n*To:* Ana Reed\n*Subject:* Crane\n")),
       {kOwn},
       {kOld, "16:12", "____"}},
      {"a divider",
       mail("RE: Crane", outlook("-----Original Message-----\nFrom: Tom Vale\n")),
       {kOwn},
       {kOld, "Original"}},
      {"HTML",
       html("AW: Crane", outlook_html(html_fields("Von", "Gesendet", "An", "Betreff"))),
       {kOwn},
       out},
      {"HTML of the web's Outlook",
       html("RE: Crane",
            "<div>" + kOwn +
                "</div><div id=appendonsend></div><hr><div id=divRplyFwdMsg><div><b>"
                "From:</b> Tom Vale</div><div><b>Sent:</b> 6 May 2024 16:12</div><div>"
                "<b>To:</b> Ana Reed</div><div><b>Subject:</b> Crane</div></div><div>" +
                kOld + "</div>"),
       {kOwn},
       out},
      {"HTML without a subject",
       html("RE: Crane",
            kOwn +
                "<div><b>От:</b> <a href=x>Tom Vale</a><br><b>Отправлено:</b> 6 мая 2024 г. "
                "16\u200E:\u200E12<br><b>Кому:</b> <a href=x>Ana</a></div><p>" +
                kOld),
       {kOwn},
       {kOld, "Кому"}},
      // A journey is no copy of a mail.
      {"a journey",
       mail("Trip", "Von: Kiel\nNach: Oslo\nDatum: 6. 5. 2024\n\n" + kOwn),
       {kOwn, "Kiel"},
       {}},
  });
}

TEST_CASE("\"On ... wrote:\" begins what is answered, with marks and without") {
  const std::vector<std::string> out = {kOld, "Tom Vale", "16:12"};
  std::vector<Kind> kinds;
  for (const char* line :
       {"On Mon, May 6, 2024 at 16:12 Tom Vale <tom@quay.example> wrote:",
        "Am Mo., 6. Mai 2024 um 16:12 Uhr schrieb Tom Vale <tom@quay.example>:",
        "Le lun. 6 mai 2024 à 16:12, Tom Vale <tom@quay.example> a écrit :",
        "El lun, 6 may 2024 a las 16:12, Tom Vale (<t@quay.example>) escribió:",
        "Il giorno lun 6 mag 2024 alle ore 16:12 Tom Vale <t@q.example> ha "
        "scritto:",
        "Em seg., 6 de mai. de 2024 às 16:12, Tom Vale <t@q.example> escreveu:",
        "Op ma 6 mei 2024 om 16:12 schreef Tom Vale <tom@quay.example>:",
        "Den mån 6 maj 2024 kl 16:12 skrev Tom Vale <tom@quay.example>:",
        "pon., 6 maj 2024 o 16:12 Tom Vale <tom@quay.example> napisał(a):",
        "пн, 6 мая 2024 г. в 16:12, Tom Vale <tom@quay.example>:",
        "2024年5月6日(月) 16:12 Tom Vale <tom@quay.example>:",
        "Tom Vale <tom@quay.example> 于2024年5月6日周一 16:12写道：",
        "On Monday, 6 May 2024 at 16:12,\nTom Vale <tom@quay.example>\nwrote:"}) {
    kinds.push_back({line, mail("Re: Crane", wrote(line)), {kOwn}, out});
    kinds.push_back({std::string("> ") + line,
                     mail("Re: Crane", kOwn + "\n\n" + line + "\n> " + kOld + "\n> Tom\n"),
                     {kOwn},
                     out});
  }
  check(kinds);
  check({
      {"answers between",
       mail("Re: Crane", "On Monday, Tom Vale wrote:\n> " + kOld + "\n\n" + kOwn +
                             "\n\n> And the money?\n\n" + kMore),
       {kOwn, kMore},
       {kOld, "And the money"}},
      {"an own line before a quotation",
       mail("Re: Crane", kOwn + "\n\nTo this I say yes:\n\n> " + kOld),
       {kOwn, "I say yes"},
       {kOld}},
      {"a line that was broken twice",
       mail("Re: Crane", wrote("On May 6, 2024,\nat 16:12,\nTom Vale <tom@quay.example> wrote:")),
       {kOwn},
       {kOld, "16:12", "2024"}},
      {"a line that was broken at an address",
       mail("Re: Crane", kOwn +
                             "\n\nman. 6. mai 2024 kl. 16:12 skrev Tom Vale <tom@quay.example\n>:"
                             "\n\n> " +
                             kOld),
       {kOwn},
       {kOld, "16:12"}},
      {"a line without its colon",
       mail("Re: Crane",
            wrote("---- On Mon, 06 May 2024 16:12:43 -0200 Tom Vale <t@q.example> wrote")),
       {kOwn},
       {kOld, "16:12"}},
      {"a letter that is told of",
       mail("Hi", "In a letter Tom wrote: \"" + kOld + "\" " + kOwn),
       {kOwn, kOld},
       {}},
  });
}

TEST_CASE("Programs mark quotations in HTML") {
  const std::string line = "Am 6. Mai 2024 um 16:12 schrieb Tom Vale &lt;tom@quay.example&gt;:";
  const std::vector<std::string> out = {kOld, "Tom Vale"};
  check({
      {"Gmail",
       html("Re: Crane", "<div dir=ltr>" + kOwn +
                             "</div><br><div class=\"gmail_quote\"><div class=\"gmail_attr"
                             "\">" +
                             line + "</div><blockquote class=\"gmail_quote\">" + kOld +
                             "</blockquote></div>"),
       {kOwn},
       out},
      {"Gmail, answers between",
       html("Re: Crane", "<div class=gmail_quote><div class=gmail_attr>" + line +
                             "</div><blockquote class=gmail_quote>" + kOld + "</blockquote><div>" +
                             kOwn + "</div></div>"),
       {kOwn},
       out},
      {"without the fields that servers add",
       "From: Ana <ana@q.example>\nSubject: Re: Crane\nContent-Type: text/html\n\n<div>" + kOwn +
           "</div><div>" + line + "</div><blockquote type=cite>" + kOld + "</blockquote>",
       {kOwn},
       out},
      {"Apple",
       html("Re: Crane", kOwn + "<div><br><blockquote type=\"cite\"><div>" + line +
                             "</div><br><div>" + kOld + "</div></blockquote></div>"),
       {kOwn},
       out},
      {"Thunderbird",
       html("Re: Crane", "<p>" + kOwn + "</p><div class=\"moz-cite-prefix\">" + line +
                             "</div><blockquote type=\"cite\" cite=\"mid:1@x\"><p>" + kOld +
                             "</p></blockquote><div class=\"moz-signature\">"
                             "-- <br>Ana Reed, Quay Office</div>"),
       {kOwn},
       {kOld, "Tom Vale", "Quay Office"}},
      {"Yahoo",
       html("Re: Crane", "<div>" + kOwn + "</div><div class=yahoo_quoted><div>" + line +
                             "</div><div>" + kOld + "</div></div>"),
       {kOwn},
       out},
      {"a plain quotation below the line",
       html("Re: Crane", "<div>" + kOwn + "</div><div>" + line + "</div><blockquote><div>" + kOld +
                             "</div></blockquote>"),
       {kOwn},
       out},
      {"a quotation of the sender's",
       html("Crane", "<p>" + kOwn + "</p><blockquote>" + kMore + "</blockquote>"),
       {kOwn, kMore},
       {}},
      {"nothing but a quotation",
       html("Crane", "<blockquote type=cite>" + kOwn + "</blockquote>"),
       {kOwn},
       {}},
  });
}

TEST_CASE("What is passed on is the article if the sender only says so") {
  const std::string head = fields("From", "Date", "To", "Subject");
  const std::vector<std::string> in = {kOwn, kMore}, out = {"16:12", "----"};
  const std::string text = "\n" + kOwn + "\n\n" + kMore + "\n";
  check({
      {"Gmail", mail("Fwd: Crane", "FYI\n\n---------- Forwarded message ---------\n" + head + text),
       in, out},
      {"Gmail, German",
       mail("Fwd: Crane",
            "Zur Info, viele Grüße\n\n---------- Forwarded message "
            "---------\n" +
                head + text),
       in, out},
      {"Outlook, Italian",
       mail("I: Crane", "Per conoscenza.\n\n" + fields("Da", "Inviato", "A", "Oggetto") + text), in,
       out},
      {"Outlook, in a reply",
       mail("AW: Crane", "Zur Kenntnis\n\n" + fields("Von", "Gesendet", "An", "Betreff") + text),
       in, out},
      {"Apple, with marks",
       mail("Fwd: Crane",
            "FYI\n\nBegin forwarded message:\n\n> From: Tom Vale\n> Subject: Crane\n> "
            "Date: 6 May 2024 16:12\n> To: Ana\n> \n> " +
                kOwn + "\n> \n> " + kMore),
       in,
       {"16:12", "Begin"}},
      {"Apple, HTML",
       html("Fwd: Crane",
            "Pour info<br><blockquote type=cite><div>Début du message transféré :</div>"
            "<div>" +
                html_fields("De", "Date", "À", "Objet") + "</div><p>" + kOwn + "</p><p>" + kMore +
                "</p></blockquote>"),
       in,
       {"16:12", "Début"}},
      {"Thunderbird, HTML",
       html("Fwd: Crane",
            "<p>FYI</p><div class=moz-forward-container>-------- Forwarded Message "
            "--------<table><tr><th>Subject: </th><td>Crane</td></tr><tr><th>Date: "
            "</th><td>6 May 2024 16:12</td></tr><tr><th>From: </th><td>Tom Vale</td>"
            "</tr></table><p>" +
                kOwn + "</p><p>" + kMore + "</p></div>"),
       in, out},
      {"as an attachment",
       mail("Fwd: Crane",
            "--b\n\nFYI\n--b\nContent-Type: message/rfc822\n\nFrom: Tom <t@q.example>\n"
            "Subject: Crane\n\n" +
                kOwn + "\n\n" + kMore + "\n--b--\n",
            "multipart/mixed; boundary=b"),
       in,
       {"FYI"}},
      {"with more than a remark",
       mail("Fwd: Crane", kOwn + " " + kOwn + " " + kOwn +
                              "\n\n---------- Forwarded message "
                              "---------\n" +
                              head + "\n" + kOld),
       {kOwn},
       {kOld, "16:12"}},
      {"a short answer",
       mail("Re: Crane", "On Monday, certainly.\n\n" + head + "\n" + kOld),
       {"On Monday, certainly."},
       {kOld, "16:12"}},
  });
}

TEST_CASE("Greetings, signatures and disclaimers are never chosen") {
  struct Frame {
    std::string greeting, signoff, disclaimer, print;
  };
  const Frame frames[] = {
      {"Dear all,", "Kind regards",
       "This message may hold confidential information for the addressee only. If you got it in "
       "error, delete it and notify the sender.",
       "Please consider the environment before printing this e-mail."},
      {"Liebe alle,", "Viele Grüße",
       "Diese E-Mail ist vertraulich und nur für den Adressaten bestimmt. Haben Sie sie irrtümlich "
       "erhalten, so löschen Sie sie und informieren Sie den Absender.",
       "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken."},
      {"Bonjour à tous,", "Bien cordialement",
       "Ce message est confidentiel et destiné à son seul destinataire. Si vous l'avez reçu par "
       "erreur, merci d'avertir l'expéditeur et de le détruire.",
       "Pensez à l'environnement avant d'imprimer ce message."},
      {"Hola a todos:", "Un saludo",
       "Este mensaje es confidencial y va dirigido solo a su destinatario. Si lo ha recibido por "
       "error, avise al remitente y elimínelo.",
       "Antes de imprimir este correo, piense en el medio ambiente."},
  };
  for (const Frame& frame : frames) {
    const std::string signature = frame.signoff + "\nAna Reed\nQuay Office\nTel. +44 20 7946 0001";
    const std::string bytes =
        mail("Crane", frame.greeting + "\n\n" + kOwn + "\n\n" + kMore + "\n\n" + signature +
                          "\n\n" + frame.disclaimer + "\n\n" + frame.print + "\n");
    CHECK(choices_of(bytes) == kOwn + "\n" + kMore + "\n");
    CHECK(choices_of(html("Crane", "<p>" + frame.greeting + "</p><p>" + kOwn + "</p><p>" + kMore +
                                       "</p><p>" + frame.signoff +
                                       "<br>Ana Reed<br>Quay Office</p>"
                                       "<hr><p>" +
                                       frame.disclaimer + "</p><p>" + frame.print + "</p>")) ==
          kOwn + "\n" + kMore + "\n");
  }
  CHECK(choices_of(mail("Crane", kOwn + "\n\nSent from my iPhone\n")) == kOwn + "\n");
  CHECK(choices_of(mail("Crane", kOwn + "\n\nVon meinem iPhone gesendet\n")) == kOwn + "\n");
  CHECK(choices_of(mail("Crane",
                        "CAUTION: This email originated from outside of the organization. "
                        "Do not click links.\n\n" +
                            kOwn + "\n")) == kOwn + "\n");
  CHECK(choices_of(mail("[quay] Crane",
                        kOwn + "\n_______________________________________________\n"
                               "quay mailing list -- quay@lists.example\nTo "
                               "unsubscribe write to quay-leave@lists.example\n")) == kOwn + "\n");
  // A mail may be of such things, too.
  const std::string wrong =
      "The confidential plan was sent to a wrong addressee in error, and the sender had it "
      "deleted.";
  CHECK(choices_of(mail("Crane", wrong + "\n\n" + kOwn)) == wrong + "\n" + kOwn + "\n");
  const std::string secret = "The report on the crane is confidential until Friday, so delete it.";
  CHECK(choices_of(mail("Crane", kOwn + "\n\n" + secret + "\n")) == kOwn + "\n" + secret + "\n");
}

TEST_CASE("Of a newsletter, headline cells are headings, and what surrounds it is left out") {
  const std::string fill = "&#847; &zwnj; &nbsp; &#8199; &shy; &#847; &zwnj; &nbsp; &#8199; &shy;";
  for (const char* style :
       {"display:none", "max-height:0px;overflow:hidden", "font-size:0",
        "font-size:1px;line-height:1px", "opacity:0;height:0", "height:0;overflow:hidden"}) {
    CAPTURE(style);
    const std::string bytes =
        html("Quay news",
             "<div style=\"" + std::string(style) + "\">A line for the list of mails." + fill +
                 "</div><div>" + fill +
                 "</div><table><tr><td><table><tr><td><a href=x>View in "
                 "browser</a></td></tr><tr><td style=\"font:bold 26px/30px Arial\"><a href=x>New "
                 "crane for the quay</a></td></tr><tr><td style=\"font-size:0\"><span style=\""
                 "font-size:16px\">" +
                 kOwn +
                 " <a href=x>Read more</a></span></td></tr><tr><td><b>"
                 "Ferry house sold</b></td></tr><tr><td>" +
                 kMore +
                 "</td></tr><tr><td style=\""
                 "font-size:11px\">You get this mail because you signed up at quay.example. <a "
                 "href=x>Unsubscribe</a><br>Quay Office, 4 Harbour Road</td></tr></table></td></tr>"
                 "</table>");
    const Page page = page_of(bytes);
    CHECK(page.article == "New crane for the quay\n\n" + kOwn + "\n\nFerry house sold\n\n" + kMore);
    REQUIRE(page.article_blocks.size() == 4);
    CHECK(page.article_blocks[0].kind == BlockKind::kHeading);
    CHECK(page.article_blocks[2].kind == BlockKind::kHeading);
    CHECK(choices_of(bytes) == kOwn + "\n" + kMore + "\n");
  }
  check({
      {"text",
       mail("Quay news", "View online: https://quay.example/1\n\n" + kOwn + "\n\n" + kMore +
                             "\n\nSie erhalten diese E-Mail, weil Sie sich angemeldet haben.\n"
                             "Abmelden: https://quay.example/2\nQuay Office\n"),
       {kOwn, kMore},
       {"View online", "angemeldet", "Abmelden", "Quay Office"}},
      // To sign off from something else is no foot of a newsletter.
      {"a deadline",
       mail("Fest", kOwn + "\n\nIhr könnt euch bis Freitag abmelden.\n"),
       {kOwn, "bis Freitag abmelden"},
       {}},
  });
}

TEST_CASE("A cell whose looks are in a style sheet heads the prose below it") {
  const Page page = page_of(html(
      "Quay news",
      "<style>.h{font-size:26px}</style><table><tr><td class=h>New crane for the quay of Ness</td>"
      "</tr><tr><td>" +
          kOwn + "</td></tr><tr><td>" + kMore + "</td></tr></table>"));
  REQUIRE(page.article_blocks.size() == 3);
  CHECK(page.article_blocks[0].kind == BlockKind::kHeading);
  CHECK(page.article_blocks[1].kind == BlockKind::kParagraph);
}

TEST_CASE("Bytes of a mail are read as what they are, not as what its header says") {
  const auto article = [](const std::string& charset, const std::string& body) {
    return page_of(mail("Crane", body, "text/plain; charset=" + charset)).article;
  };
  const std::string polish = "Nowy dźwig dotrze na nabrzeże w poniedziałek rano.";
  CHECK(article("iso-8859-1", polish).starts_with(polish));
  CHECK(article("us-ascii", polish).starts_with(polish));
  CHECK(article("windows-1250", polish).starts_with(polish));
  CHECK(article("us-ascii", "The mayor\x92s answer was \x93no\x94 \x96 the caf\xE9 stays.")
            .starts_with("The mayor’s answer was “no” – the café stays."));
  CHECK(article("utf-8", "The mayor\x92s answer was \x93no\x94 \x96 the caf\xE9 stays.")
            .starts_with("The mayor’s answer was “no” – the café stays."));
  CHECK(article("us-ascii",
                "It costs \x80"
                "5 \x96 the mayor\x92s wife paid.")
            .starts_with("It costs €5 – the mayor’s wife paid."));
  CHECK(article("us-ascii",
                "\xEE\xCF\xD7\xD9\xCA \xCB\xD2\xC1\xCE \xD0\xD2\xC9\xC2\xD9\xCC \xCB "
                "\xD0\xD2\xC9\xDE\xC1\xCC\xD5 \xD7 \xCD\xC1\xC5.")
            .starts_with("Новый кран прибыл к причалу в мае."));
  CHECK(article("koi8-r", "\xEE\xCF\xD7\xD9\xCA \xCB\xD2\xC1\xCE.").starts_with("Новый кран."));
  const std::string raw =
      "From: Jos\xE9 <j@quay.example>\nMessage-ID: <1@q>\nSubject: Caf\xC3\xA9\n\n" + kOwn;
  CHECK(page_of(raw).title == "Café");
  CHECK(page_of(raw).author == "José");
}
