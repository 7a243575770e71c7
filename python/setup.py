"""What pyproject.toml can't say: the version, and that the wheel is for one platform.

wheel.py calls it in a folder where the shared library stands in the package.
"""
import os

from setuptools import Distribution, setup
from wheel.bdist_wheel import bdist_wheel


class PlatformWheel(bdist_wheel):
    """A wheel with a library, but with no extension module that only one Python can load."""

    def get_tag(self):
        return "py3", "none", os.environ["LEITSATZ_WHEEL_PLATFORM"]


class WithLibrary(Distribution):
    def has_ext_modules(self):
        return True


setup(
    version=os.environ["LEITSATZ_WHEEL_VERSION"],
    packages=["leitsatz"],
    package_data={"leitsatz": ["py.typed", "libleitsatz.so", "leitsatz"]},
    distclass=WithLibrary,
    zip_safe=False,
    cmdclass={"bdist_wheel": PlatformWheel},
)
