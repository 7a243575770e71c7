"""The flags that make a sentence damaged, as core/include/leitsatz/flags.def lists them."""
import os
import re

TABLE = os.path.join(os.path.dirname(__file__), "../core/include/leitsatz/flags.def")


def damage_flags():
    with open(TABLE, encoding="utf-8") as file:
        bits = re.findall(r'^LEITSATZ_FLAG\((\d+), \w+, "\w+", kDamage,', file.read(), re.MULTILINE)
    return sum(1 << int(bit) for bit in bits)


DAMAGE_FLAGS = damage_flags()  # as bits
