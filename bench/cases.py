#!/usr/bin/env python3
"""How many cases of a pack the command gets right, kind by kind.

    cases.py COMMAND PACK [PREFIX]

PACK is a folder with text.jsonl (inputs inside) and pages/cases.jsonl (inputs beside it); either
may be missing. Each line is a case: an object with `id`, `kind`, its input (`text`, with `name` if
a file's name matters, or `file`), `args` and `title` for the command, and what must hold. A case is
right if all of it does. With PREFIX only cases whose id begins so are run. Exits with 1 if one is
wrong.

What may be asked for: `must` and `never`, regular expressions that standard output has and has not;
`says` for both streams, `stderr_must` for the other, `exit`. The others are asked of the JSON with
all sentences: `article_must`, `article_never` (the page's text), `title_is`, `sentences`, `starts`
(all of them), `undamaged` ("all", or expressions), `flagged`, `dangling`, `words_max`, `chars_max`,
`keywords_must`, `keywords_never`, `keywords_count`.
"""

import collections
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

SECONDS = 20
DAMAGE = set(
    "markup stutter cut_start cut_end unbalanced punctuation foreign run_together fragment "
    "boilerplate ill_formed overlong".split()
)
NO_TEXT = {"title", "heading", "caption", "boilerplate", "code"}  # kinds of blocks


def plain(text):
    return " ".join(text.split())


def has(pattern, text):
    return any(re.search(pattern, form, re.MULTILINE) for form in (text, plain(text)))


class Wrong(Exception):
    """What of a case does not hold."""


def claim(holds, *words):
    if not holds:
        raise Wrong(" ".join(str(word) for word in words)[:300])


def run(command, arguments, data):
    try:
        done = subprocess.run(
            [command, *arguments], input=data, capture_output=True, timeout=SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise Wrong(f"no end within {SECONDS} seconds") from None
    claim(0 <= done.returncode < 128, "died with", done.returncode)
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def check_streams(case, status, out, err):
    claim(case.get("exit", status) == status, "exit is", status)
    streams = (("must", out), ("says", out + "\n" + err), ("stderr_must", err))
    for key, stream in streams:
        for pattern in case.get(key, []):
            claim(has(pattern, stream), f"{key}: {pattern} | printed:", plain(stream))
    for pattern in case.get("never", []):
        claim(not has(pattern, out), f"never: {pattern} | printed:", plain(out))


def check_sentences(case, rows):
    texts = [plain(row["text"]) for row in rows]
    if "sentences" in case:
        claim(texts == [plain(s) for s in case["sentences"]], "sentences are", texts)
    if "starts" in case:
        starts = [plain(s) for s in case["starts"]]
        same = len(texts) == len(starts) and all(map(str.startswith, texts, starts))
        claim(same, "sentences are", texts)
    whole = case.get("undamaged", [])
    for pattern in [""] if whole == "all" else whole:
        hits = [row for row, text in zip(rows, texts) if re.search(pattern, text)]
        claim(hits or whole == "all", "undamaged: no sentence has", pattern)
        for row in hits:
            claim(not DAMAGE & set(row["flags"]), "damaged:", row["flags"], row["text"])
    for pattern in case.get("flagged", []):
        for row, text in zip(rows, texts):
            seen = row["flags"] or row["kind"] in NO_TEXT
            claim(seen or not re.search(pattern, text), "no flag:", text)
    for pattern in case.get("dangling", []):
        hits = [row for row, text in zip(rows, texts) if re.search(pattern, text)]
        claim(any("dangling" in row["flags"] for row in hits), "not dangling:", pattern)
    for row, text in zip(rows, texts):
        claim(row["words"] <= case.get("words_max", row["words"]), row["words"], "words:", text)
        claim(len(text) <= case.get("chars_max", len(text)), len(text), "characters:", text)


def check_keywords(case, terms):
    for pattern in case.get("keywords_must", []):
        claim(any(re.fullmatch(pattern, term) for term in terms), f"no keyword {pattern}:", terms)
    for pattern in case.get("keywords_never", []):
        claim(not any(re.fullmatch(pattern, term) for term in terms), f"keyword {pattern}:", terms)
    least, most = case.get("keywords_count", (0, len(terms)))
    claim(least <= len(terms) <= most, len(terms), "keywords:", terms)


def check_json(case, out):
    results = [json.loads(line) for line in out.splitlines() if line.strip()]
    claim(results, "no JSON")
    article = "\n".join((result.get("page") or {}).get("text") or "" for result in results)
    for pattern in case.get("article_must", []):
        claim(has(pattern, article), f"article_must: {pattern} | article:", plain(article))
    for pattern in case.get("article_never", []):
        claim(not has(pattern, article), f"article_never: {pattern} | article:", plain(article))
    if "title_is" in case:
        claim(results[0].get("title") == case["title_is"], "the title is", results[0].get("title"))
    check_sentences(case, [row for result in results for row in result.get("all_sentences", [])])
    check_keywords(case, [keyword["term"] for keyword in results[0].get("keywords", [])])


def without_format(arguments):
    kept, skip = [], False
    for argument in arguments:
        if not skip and argument not in ("-f", "--format", "-e", "--explain", "--highlight"):
            if not argument.startswith("--format="):
                kept.append(argument)
        skip = not skip and argument in ("-f", "--format")
    return kept


def check(command, case, path, data):
    arguments = list(case.get("args", []))
    if case.get("title") is not None:
        arguments += ["--title", case["title"]]
    inputs = [str(path)] if path else []
    check_streams(case, *run(command, arguments + inputs, data))
    streams = {"id", "kind", "note", "name", "text", "file", "title", "args", "exit", "must", "never"}
    if set(case) - streams - {"says", "stderr_must"}:
        json_arguments = [*without_format(arguments), "--format", "json", "--explain", *inputs]
        check_json(case, run(command, json_arguments, data)[1])


def cases_of(pack, scratch):
    """Yields each case with the path of its file, or else the bytes of standard input."""
    for name in ("text.jsonl", "pages/cases.jsonl"):
        if not (pack / name).exists():
            continue
        for line in (pack / name).read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            if "file" in case:
                yield case, pack / "pages" / case["file"], b""
            elif "name" in case:
                path = scratch / case["name"]
                path.write_text(case["text"], encoding="utf-8")
                yield case, path, b""
            else:
                yield case, None, case["text"].encode()


def main(command, pack, prefix=""):
    kinds, wrong = collections.defaultdict(list), []
    with tempfile.TemporaryDirectory() as scratch:
        for case, path, data in cases_of(Path(pack), Path(scratch)):
            if not case["id"].startswith(prefix):
                continue
            try:
                check(command, case, path, data)
                fault = None
            except Wrong as error:
                fault = error
                wrong.append(f"{case['id']}: {error}")
            kinds[case["kind"]].append(fault is None)
    for kind, right in kinds.items():
        print(f"{kind:34} {sum(right):3} of {len(right)}")
    print(*wrong, sep="\n")
    count = sum(map(len, kinds.values()))
    print(f"{count - len(wrong)} of {count} right")
    return 1 if wrong or not count else 0


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
