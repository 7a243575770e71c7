"""Tables of numbers as C++ source, the same for every generated file."""


def numbers(values, form):
    """The values, each written by `form`, in indented lines of up to 100 columns."""
    lines, line = [], " "
    for value in values:
        text = form(value) + ","
        if len(line) + len(text) + 1 > 100:
            lines.append(line)
            line = " "
        line += " " + text
    return "\n".join(lines + [line])


def as_float(value):
    text = "%.7g" % value
    return text + ("f" if "." in text or "e" in text else ".0f")
