"""Writes the named character references of HTML as C++ rows, ascending by name.

The names (HTML Standard, 13.5) are those of Python's html.entities.
"""

import html.entities
import sys


def row(name, text):
    escaped = "".join(f"\\x{byte:02X}" for byte in text.encode())
    return f'{{"{name}", "{escaped}"}},\n'


with open(sys.argv[1], "w", encoding="ascii") as out:
    out.writelines(row(name, text) for name, text in sorted(html.entities.html5.items()))
