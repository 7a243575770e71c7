#!/usr/bin/env python3
"""Cuts an ICU data package down to the items asked for.

    icu_split.py FULL.dat OUT.dat ITEM...

An ITEM is named without the package's prefix, e.g. brkitr/word.brk. The prefix stays, because ICU
looks items up under the name of its own version. Only little-endian packages are read.

Layout of a package (ICU's udata.h and ucmndata.h): a header whose first uint16 is its length, then
the table of contents, from whose start all offsets count: uint32 number of items, a pair of uint32
(name, data) for each, the names in byte order with a zero after each, the items, each at a multiple
of 16 bytes. Behind the last item, where ICU does not look, stands the FNV-1a hash of all before it,
64 bits: whoever loads the package at run time can tell that it is whole (core/src/characters/unicode.cpp).
"""

import os
import struct
import sys

ALIGNMENT = 16
PADDING = b"\xaa"
FNV_BASIS, FNV_PRIME = 0xCBF29CE484222325, 0x100000001B3
BIG_ENDIAN_AT = 8  # isBigEndian in the header's UDataInfo
FORMAT_AT = 12  # dataFormat


def read(path):
    """Returns the header and a dict of the items by name."""
    with open(path, "rb") as file:
        package = file.read()
    if package[2:4] != b"\xda\x27" or package[FORMAT_AT : FORMAT_AT + 4] != b"CmnD":
        sys.exit(f"{path}: not an ICU data package")
    if package[BIG_ENDIAN_AT]:
        sys.exit(f"{path}: big-endian")
    (header_length,) = struct.unpack_from("<H", package)
    header, body = package[:header_length], package[header_length:]
    (count,) = struct.unpack_from("<I", body)
    entries = list(struct.iter_unpack("<II", body[4 : 4 + 8 * count]))
    ends = [data for _, data in entries[1:]] + [len(body)]
    items = {}
    for (name, data), end in zip(entries, ends):
        items[body[name : body.index(b"\0", name)].decode("ascii")] = body[data:end]
    return header, items


def pad(data):
    return data + PADDING * (-len(data) % ALIGNMENT)


def fnv1a(data):
    value = FNV_BASIS
    for byte in data:
        value = (value ^ byte) * FNV_PRIME & 0xFFFFFFFFFFFFFFFF
    return value


def package(header, items):
    """The bytes of a package that holds `items`."""
    names = sorted(items)
    toc_length = 4 + 8 * len(names)
    name_table = b"".join(name.encode("ascii") + b"\0" for name in names)
    data_at = len(pad(bytes(toc_length) + name_table))
    name_at = toc_length
    toc = struct.pack("<I", len(names))
    contents = b""
    for name in names:
        toc += struct.pack("<II", name_at, data_at + len(contents))
        name_at += len(name) + 1
        contents += pad(items[name])
    return header + pad(toc + name_table) + contents


def main(full, out, wanted):
    header, items = read(full)
    prefix = next(iter(items)).split("/")[0] + "/"
    missing = [name for name in wanted if prefix + name not in items]
    if missing:
        sys.exit(f"{full} lacks {' '.join(missing)}")
    partial = out + ".partial"
    with open(partial, "wb") as file:
        data = package(header, {prefix + name: items[prefix + name] for name in wanted})
        file.write(data + struct.pack("<Q", fnv1a(data)))
    os.replace(partial, out)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit("usage: icu_split.py FULL.dat OUT.dat ITEM...")
    main(sys.argv[1], sys.argv[2], sys.argv[3:])
