"""Rooms: the folders of a part's sources, in the order in which they may include each other.

A file may include or import files of its own room and of rooms before it, and no chain of includes
may lead back to where it began. Headers are read by their #include lines, TypeScript by its import
and export lines, those that only take types among them.
"""
import re
from dataclasses import dataclass, field
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
IMPORT = re.compile(r'(?:\bfrom\s*|\bimport\s*\(?\s*)"(\.[^"]+)"')
SUFFIXES = {".h", ".cpp", ".def", ".inc", ".ts"}


@dataclass(frozen=True)
class Part:
    """A tree of sources. `rooms`: its folders, lowest first; "" holds the files beside them, but for
    those named in `basic`, which "." holds."""
    folder: str
    rooms: tuple[str, ...]
    basic: tuple[str, ...] = ()
    above: dict[str, str] = field(default_factory=dict)  # header: the lowest room that may take it


PARTS = (
    Part("core/src",
         ("base", "characters", "language", "document", "page", "words", "sentences", "keywords",
          "similarity", "flags", "ranking", "selection", "analysis", "story", "c_api"),
         above={"leitsatz/leitsatz.h": "analysis", "leitsatz/leitsatz_c.h": "c_api"}),
    Part("core/include", ("leitsatz",)),
    Part("cli",
         ("text", "encodings", "settings", "files", "readers", "summary", "output", "options",
          "batch", "")),
    Part("wasm/src", ("generated", ".", "module", "page", "library", "worker", "summarizer",
                      "cli", ""),
         basic=("errors.ts", "types.ts", "version.ts")),
    Part("web/src", ("i18n", "browser", "model", "output", "documents", "input", "views", "")),
    Part("extension/src", ("common", "background", "reader", "panel", "options", "sidebar")),
)


def room_of(path, part):
    if path.as_posix() in part.basic:
        return "."
    return path.parts[0] if len(path.parts) > 1 else ""


def sources(root, part):
    folder = root / part.folder
    return sorted(path.relative_to(folder) for path in folder.rglob("*") if path.suffix in SUFFIXES)


def targets(root, part, path):
    """What a file includes: files of its part as paths in it, others as they are written."""
    folder = root / part.folder
    text = (folder / path).read_text(encoding="utf-8")
    if path.suffix != ".ts":
        for name in INCLUDE.findall(text):
            beside = path.parent / name
            inside = next((p for p in (Path(name), beside) if (folder / p).is_file()), None)
            yield inside or name
        return
    for name in IMPORT.findall(text):
        target = (folder / path.parent / name).resolve()
        target = target.with_suffix(".ts") if target.suffix == ".js" else target
        for candidate in (target, Path(f"{target}.ts"), Path(f"{target}.d.ts")):
            if candidate.is_file() and folder.resolve() in candidate.parents:
                yield candidate.relative_to(folder.resolve())
                break
        else:
            yield name


def circle(edges):
    """One circle among `edges` (a path to the paths that it includes), or None."""
    done = set()
    for start in edges:
        trail, stack = [], [(start, iter(edges.get(start, ())))]
        while stack:
            node, rest = stack[-1]
            if not trail or trail[-1] != node:
                trail.append(node)
            for target in rest:
                if target in trail:
                    return trail[trail.index(target):] + [target]
                if target not in done and target in edges:
                    stack.append((target, iter(edges[target])))
                    break
            else:
                done.add(node)
                trail.pop()
                stack.pop()
    return None


def faults(root, parts=PARTS):
    """What breaks the order, a line each."""
    for part in parts:
        rank = {room: place for place, room in enumerate(part.rooms)}
        edges = {}
        for path in sources(root, part):
            where = f"{part.folder}/{path.as_posix()}"
            room = room_of(path, part)
            if room not in rank:
                yield f"{where}: its room '{room}' has no place in the order"
                continue
            inside = []
            for target in targets(root, part, path):
                if isinstance(target, Path):
                    inside.append(target)
                    if rank.get(room_of(target, part), len(rank)) > rank[room]:
                        yield f"{where}: takes {target.as_posix()}, of a room above its own"
                elif rank[room] < rank.get(part.above.get(target), 0):
                    yield f"{where}: takes {target}, which is for {part.above[target]}/ and above"
            edges[path] = inside
        if found := circle(edges):
            yield f"{part.folder}: a circle, {' > '.join(p.as_posix() for p in found)}"
