# SPDX-License-Identifier: GPL-2.0-only
"""What is really compiled: the kernel library and the drivers, with the flags of a kernel build."""

import pathlib
import re

PROJECT = pathlib.Path(__file__).resolve().parents[2]

# flags.mk without what depends on the kernel's configuration.
FLAGS = ("-std=c++23 -fno-exceptions -fno-rtti -fno-threadsafe-statics -fno-use-cxa-atexit -fno-finite-loops "
         "-fsanitize=signed-integer-overflow,integer-divide-by-zero,shift,builtin,bounds,return,unreachable,"
         "unsigned-integer-overflow -fsanitize-trap=all -fno-sanitize-recover=all -Wall -Wextra "
         "-mno-red-zone -mcmodel=kernel -mno-sse -mno-mmx -mno-80387 -ffreestanding -fshort-wchar -funsigned-char "
         "-fno-PIE -fno-strict-aliasing -fno-strict-overflow -fno-delete-null-pointer-checks "
         "-fno-asynchronous-unwind-tables -ftrivial-auto-var-init=zero").split()


def flags(bindings):
    return [*FLAGS, f"-I{PROJECT / 'kernel'}", f"-I{bindings}"]


def units(work):
    """Every header of the library in one unit, the units of its own tests, and each unit of each driver."""
    headers = sorted((PROJECT / "kernel/keel").rglob("*.hpp"))
    whole = work / "library.cpp"
    whole.write_text("".join(f"#include <{header.relative_to(PROJECT / 'kernel')}>\n" for header in headers))
    found = [whole, *sorted((PROJECT / "kernel/tests/checked").glob("*.cpp"))]
    for path in sorted((PROJECT / "drivers").rglob("*.cpp")):
        if re.search(r"/(tests?|wrong|refuse)/", str(path)):
            continue
        found.append(path)
    return found


def sample(work):
    """The library, and the largest units of three drivers: where most is to be checked."""
    whole, *others = units(work)
    largest = {}
    for path in others:
        if not path.is_relative_to(PROJECT / "drivers"):
            continue
        driver = path.relative_to(PROJECT / "drivers").parts[0]
        largest[driver] = max(largest.get(driver, path), path, key=lambda one: one.stat().st_size)
    return [whole, *sorted(largest.values(), key=lambda one: one.stat().st_size)[-3:]]


def name(path):
    return str(path.relative_to(PROJECT)) if path.is_relative_to(PROJECT) else f"keel library, {path.stem}"
