# SPDX-License-Identifier: GPL-2.0-only
"""Files that nobody wrote for the checker: where they come from, and how each is compiled."""

import pathlib
import re
import subprocess

import mutate
from probe import Case

HERE = pathlib.Path(__file__).resolve().parent
CHECKER = HERE.parent
PROJECT = CHECKER.parent
SYSTEM_HEADER = re.compile(r"^\s*#\s*pragma\s+GCC\s+system_header\s*$", re.MULTILINE)


def read(path):
    return path.read_text(errors="surrogateescape")


def standard_folders(clang):
    """Where this clang finds libstdc++."""
    said = subprocess.run([clang, "-E", "-v", "-x", "c++", "/dev/null"], capture_output=True, text=True, check=True)
    listed = said.stderr.split("#include <...> search starts here:")[1].split("End of search list.")[0]
    folders = [pathlib.Path(line.strip()).resolve() for line in listed.splitlines() if line.strip()]
    return [folder for folder in folders if (folder / "vector").exists() or (folder / "bits/c++config.h").exists()]


def standard_headers(clang, work):
    """libstdc++, copied without its system_header pragmas: so it is no library, but code to be checked."""
    cases = []
    copies = []
    for number, folder in enumerate(standard_folders(clang)):
        copy = work / f"std{number}"
        copies.append(copy)
        for path in sorted(folder.rglob("*")):
            if not path.is_file() or path.suffix in (".gch", ".modulemap") or "ext/pb_ds" in str(path):
                continue
            target = copy / path.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            text = SYSTEM_HEADER.sub("", read(path))
            target.write_text(text, errors="surrogateescape")
            if path.suffix in ("", ".h", ".hpp", ".tcc"):
                cases.append((target, f"libstdc++/{path.relative_to(folder)}"))
    arguments = ["-nostdinc++", "-D_GLIBCXX_SYSHDR", *(f"-I{copy}" for copy in copies)]
    return [Case(name, "libstdc++", read(target), [*arguments, f"-I{target.parent}"]) for target, name in cases]


def llvm_headers(include):
    """LLVM's and clang's own, with all that they include checked too."""
    cases = []
    for part in ("llvm", "clang"):
        folder = (include / part).resolve()
        for path in sorted(folder.rglob("*.h")):
            cases.append(Case(f"{part}/{path.relative_to(folder)}", "LLVM", read(path),
                              [f"-I{include}", f"-I{path.parent}", "-fno-rtti", "-D__STDC_CONSTANT_MACROS",
                               "-D__STDC_LIMIT_MACROS", "-D__STDC_FORMAT_MACROS"]))
    return cases


def own_sources(include, major):
    """The tools that Keel is made of. They are ordinary C++ and break most rules."""
    cases = []
    for part in ("checker", "bindings", "cli"):
        for path in sorted((PROJECT / part).rglob("*.[ch]pp")):
            inside = path.relative_to(PROJECT / part)
            if inside.parts[0] in ("pairs", "tests", "duel"):
                continue
            folders = [f"-I{PROJECT / part}", f"-I{path.parent}", f"-I{CHECKER}", f"-I{PROJECT / 'bindings/generator'}"]
            cases.append(Case(f"{part}/{inside}", "Keel's tools", read(path),
                              [*folders, f"-isystem{include}", f"-DKEEL_CLANG_MAJOR={major}"]))
    return cases


def seeds_of_mutations():
    """The checker's tests and pairs, as they are."""
    cases = []
    common = [f"-I{PROJECT / 'kernel'}", f"-I{CHECKER / 'tests'}", "-fno-exceptions", "-fno-rtti"]
    for folder in ("tests", "pairs"):
        for path in sorted((CHECKER / folder).rglob("*.cpp")):
            cases.append(Case(f"{folder}/{path.relative_to(CHECKER / folder)}", "mutated tests", read(path),
                              [*common, f"-I{path.parent}"]))
    return cases


def mutations(random):
    """For ever, one mutated test after another."""
    seeds = seeds_of_mutations()
    number = 0
    while True:
        seed = random.choice(seeds)
        text, names = mutate.mutate(seed.text, random)
        number += 1
        yield Case(f"mutation {number} of {seed.name} ({names})", seed.origin, text, seed.arguments)
