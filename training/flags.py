"""The flags by their kinds, as core/include/leitsatz/flags.def lists them."""
import os
import re

TABLE = os.path.join(os.path.dirname(__file__), "../core/include/leitsatz/flags.def")


def rows(kind):
    """The bits and names of the flags of a kind."""
    with open(TABLE, encoding="utf-8") as file:
        return re.findall(r'^LEITSATZ_FLAG\((\d+), \w+, "(\w+)", %s,' % kind, file.read(), re.MULTILINE)


DAMAGE_FLAGS = sum(1 << int(bit) for bit, _ in rows("kDamage"))  # as bits
DAMAGE_NAMES = {name for _, name in rows("kDamage")}
IDLE_NAMES = {name for _, name in rows("kIdle")}
