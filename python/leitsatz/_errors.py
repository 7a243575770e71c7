"""What the package raises besides TypeError and ValueError."""


class LeitsatzError(Exception):
    """The library can't do what it was asked, for a reason that is not a wrong argument.

    ``code`` names the reason: ``"text_too_long"`` (more than 1 GiB of UTF-8), ``"out_of_memory"``,
    ``"missing_data"`` (the Unicode data of the library is broken) or ``"library"`` (the shared
    library can't be loaded).
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code

    def __reduce__(self) -> "tuple[type[LeitsatzError], tuple[str, str]]":
        return type(self), (self.code, str(self))
