// Mail: any bytes as a message, as its text, as its HTML, and as a mailbox.
#include "readers/mail.h"

#include <optional>

#include "article_checks.h"
#include "framed.h"

namespace leitsatz::fuzz {
namespace {

void run(Controls controls) {
  cli::Settings settings = settings_from(controls);
  const std::uint32_t which = controls.below(4);
  const std::string_view frame = controls.pick(kFrames);
  constexpr std::string_view kSubjects[] = {"", "Fwd: Crane", "Re: Crane"};
  const std::string_view subject = controls.pick(kSubjects);
  const Framed exact(controls.text());
  const Framed framed(exact.text(), frame);
  cli::ParsedInput parsed;
  if (which == 0) {
    parsed.page = cli::read_mail_text(exact.text(), subject);
    EXPECT(bits_of(cli::read_mail_text(framed.text(), subject)) == bits_of(*parsed.page));
  } else if (which == 1) {
    parsed.page = cli::read_mail_html(exact.text(), subject);
    EXPECT(parsed.page);
    const std::optional<Page> again = cli::read_mail_html(framed.text(), subject);
    EXPECT(again && bits_of(*again) == bits_of(*parsed.page));
  } else if (which == 2) {
    std::string id;
    parsed = cli::parse_message(exact.text(), id);
  } else {
    settings.input = cli::InputKind::kMailbox;
    check_articles(exact.text(), "a", settings);
    return;
  }
  check_parsed(parsed, settings);
}

}  // namespace
}  // namespace leitsatz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  leitsatz::fuzz::run({data, size});
  return 0;
}
