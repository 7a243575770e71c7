#!/usr/bin/env python3
"""How often the command finds out a text's encoding.

    encodings.py COMMAND SENTENCES.jsonl.gz [HALF [LINES]]

Each line of the file is an object with `lang` and `text`. Texts of LINES sentences (default 1) of
the even or odd ones (HALF 0 or 1, default 0) are put into the encodings that their language was
written in, and read by COMMAND. A text counts as read right if the encoding that the command names
reads its bytes the same. ICU's detector alone is not measured here.
"""

import collections
import gzip
import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

ENCODINGS = {
    "ru": "cp1251 koi8-r iso8859-5 cp866 mac-cyrillic",
    "uk": "cp1251 koi8-u",
    "bg": "cp1251 iso8859-5",
    "el": "cp1253 iso8859-7",
    "ar": "cp1256 iso8859-6",
    "lv": "cp1257 iso8859-13",
    "et": "cp1257 cp1252",
    "sr": "cp1251 cp1250",
    "de": "cp1252 iso8859-15 mac-roman",
    "fr": "cp1252 iso8859-15 mac-roman",
    "ja": "shift_jis euc-jp",
    "ko": "euc-kr cp949",
    "zh": "gb18030 gbk big5",
    "be": "cp1251", "mk": "cp1251", "tr": "cp1254", "he": "cp1255", "lt": "cp1257",
    "vi": "cp1258", "th": "cp874", "ro": "cp1250", "sl": "cp1250",
}  # fmt: skip
ENCODINGS |= {lang: "cp1250 iso8859-2" for lang in ("pl", "cs", "sk", "hu", "hr")}
ENCODINGS |= {lang: "cp1252" for lang in "es it pt nl sv da nb fi is en ca sq ga".split()}

# Python's names of ours, where it has others.
CODECS = {"windows-874": "cp874", "macintosh": "mac-roman", "x-mac-cyrillic": "mac-cyrillic",
          "EUC-KR": "cp949", "Shift_JIS": "cp932", "IBM866": "cp866"}  # fmt: skip
TONES = "\u0300\u0301\u0303\u0309\u0323"  # apart from their letter in Windows-1258
FILES_AT_ONCE = 200


def apart(text):
    out = ""
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        tones = "".join(part for part in parts if part in TONES)
        rest = unicodedata.normalize("NFC", "".join(p for p in parts if p not in TONES))
        out += letter if letter in "àáâãèéêìíòóôõùúý" or not tones else rest + tones
    return out


def cases(path, half, lines):
    """Yields (language, encoding, bytes) of texts that are not UTF-8 by chance."""
    texts = collections.defaultdict(list)
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in map(json.loads, file):
            texts[row["lang"]].append(row["text"])
    for language, encodings in ENCODINGS.items():
        chosen = texts[language][half::2]
        for encoding in encodings.split():
            for i in range(0, len(chosen) - lines + 1, lines):
                text = "\n".join(chosen[i : i + lines])
                try:
                    data = (apart(text) if encoding == "cp1258" else text).encode(encoding)
                except UnicodeEncodeError:
                    continue
                try:
                    data.decode("utf-8")
                except UnicodeDecodeError:
                    yield language, encoding, data


def detected(command, files):
    """The encoding that the command names for each of the files."""
    run = subprocess.run([command, "--", *files], capture_output=True, text=True, errors="replace")
    return dict(re.findall(r"^leitsatz: (.*?): not UTF-8: read as (\S+)", run.stderr, re.M))


def main(command, path, half=0, lines=1):
    all_cases = list(cases(path, int(half), int(lines)))
    right, total = collections.Counter(), collections.Counter()
    for start in range(0, len(all_cases), FILES_AT_ONCE):
        some = all_cases[start : start + FILES_AT_ONCE]
        with tempfile.TemporaryDirectory() as folder:
            names = [str(Path(folder, str(i))) for i in range(len(some))]
            for name, (_, _, data) in zip(names, some):
                Path(name).write_bytes(data)
            found = detected(command, names)
        for name, (language, encoding, data) in zip(names, some):
            total[language, encoding] += 1
            codec = found.get(name, "ascii")
            read = data.decode(CODECS.get(codec, codec), "replace")
            right[language, encoding] += read == data.decode(encoding)
    for pair, count in total.items():
        if right[pair] < count:
            print(*pair, f"{right[pair]} of {count}")
    print(f"{sum(right.values())} of {sum(total.values())} right, "
          f"{100 * sum(right.values()) / sum(total.values()):.1f} %")  # fmt: skip


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
