#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Compiles each retold CVE in cases/ as a driver is compiled, and says what becomes of it: refused at compile time,
trapped at run time, or not caught. Writes docs/evidence/README.md (--write), or compares it.

A case is one file whose head says what happened (`cve:`, `where:`, `class:`, `wrong:`, `here:` ...). It is compiled
twice: as it stands, with the mistake, and with FIXED defined, where it must be accepted without a word. So nothing
counts as refused for another reason than its mistake:
 refused     each line marked `// refused: CODE` gets just this code, and no other line gets any.
 trapped     the checker accepts it, and `attack()` ends by a trap when it runs; with FIXED it returns.
 not caught  the checker accepts it.
"""

import argparse
import collections
import concurrent.futures
import pathlib
import re
import shlex
import signal
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PAGE = HERE / "README.md"
OUTCOMES = ["refused", "trapped", "not caught"]
KEYS = {"cve", "set", "where", "class", "wrong", "fix", "source", "here", "why"}
NEEDED = KEYS - {"fix", "source"}
TRAPS = {-signal.SIGILL, -signal.SIGTRAP}

# How the rows were chosen; the words stand on the page.
SETS = {
    "run": ("In the order of their numbers",
            "Every CVE from CVE-2024-26654 to CVE-2024-26719 whose fix is in `drivers/` or `sound/` and is about memory, races\n"
            "or locks, as they come. Left out, as they are about neither: 26675 (a limit that was missing, and the allocator\n"
            "warns), 26681 (a loop without an end), 26684 (a storm of interrupts), 26698 (a wait without an end), 26714 (a flag\n"
            "of a clock)."),
    "known": ("Chosen",
              "CVEs that are known for what they did (four of them were used in attacks: 53104, 53150, 53197 and 50302, says\n"
              "the list of CISA), the first of Rust code, and some for classes of which the run above has few."),
}
# What is written once more than in the list of classes of the page, in this order.
CLASSES = ["use after free", "double free", "out of bounds", "null", "uninitialised", "race", "locking", "arithmetic"]


class Case:
    def __init__(self, path):
        self.path, self.problems = path, []
        self.text = path.read_text()
        self.head = {}
        key = None
        for line in self.text.splitlines()[1:]:
            if found := re.fullmatch(r"// ([a-z]+): (.*)", line):
                key, value = found.groups()
                self.head[key] = value
            elif key and (found := re.fullmatch(r"//   (.*)", line)):
                self.head[key] += " " + found[1]
            else:
                break
        for missing in sorted(NEEDED - self.head.keys()):
            self.problems.append(f"its head does not say '{missing}:'")
        for unknown in sorted(self.head.keys() - KEYS):
            self.problems.append(f"its head says '{unknown}:', which means nothing")
        if self.head.get("cve") != path.stem:
            self.problems.append("the file has not the name of its CVE")
        if self.head.get("here") not in OUTCOMES:
            self.problems.append(f"'here:' is one of {', '.join(OUTCOMES)}")
        if self.head.get("class") not in CLASSES:
            self.problems.append(f"'class:' is one of {', '.join(CLASSES)}")
        if self.head.get("set") not in SETS:
            self.problems.append(f"'set:' is one of {', '.join(SETS)}")
        if self.head.get("here") != "not caught" and not self.has_twin():
            self.problems.append("it has no corrected twin (#ifdef FIXED)")

    def has_twin(self):
        return re.search(r"^#ifn?def FIXED$", self.text, re.M) is not None

    def marked(self):
        """The lines on which the mistake must be refused, and by which codes."""
        return {(number, code) for number, line in enumerate(self.text.splitlines(), 1)
                if (found := re.search(r"// refused: ([\w ]+)$", line)) for code in found[1].split()}


class Compiler:
    def __init__(self, clang, plugin, bindings):
        lit = (ROOT / "kernel/tests/lit.cfg.py").read_text()
        block = re.search(r"kernel_options = \((.*?)\n\)", lit, re.S)[1]
        options = shlex.split("".join(re.findall(r'"([^"]*)"', block)))
        self.command = [clang, "-std=c++23", *options, "-Wall", "-Wextra", "-Werror", "-ferror-limit=0",
                        f"-I{ROOT / 'kernel'}", f"-I{bindings}", f"-fplugin={plugin}", "-fplugin-arg-keel_checker-kernel"]

    def refusals(self, path, *options):
        """Where it is refused, as (line, code), and what the compiler printed. Its own errors are `compiler`."""
        done = subprocess.run([*self.command, "-fsyntax-only", *options, str(path)], capture_output=True, text=True,
                              timeout=300)
        found = set()
        for line in done.stderr.splitlines():
            error = re.match(r"([^:]+):(\d+):\d+: (?:error|warning): (.*)$", line)
            if not error:
                continue
            code = re.search(r"\[(K\d{4})\]$", error[3])
            found.add((int(error[2]) if error[1] == str(path) else error[1], code[1] if code else "compiler"))
        if done.returncode != 0 and not found:
            found.add((0, "compiler"))
        return found, done.stderr

    def run(self, path, *options):
        """How `attack()` of the case ends: the status of a process that calls it."""
        with tempfile.TemporaryDirectory() as folder:
            main, unit, program = (pathlib.Path(folder) / name for name in ("main.cpp", "case.o", "program"))
            main.write_text("void attack();\nint main() { attack(); }\n")
            for command in ([*self.command, "-O2", *options, "-c", str(path), "-o", str(unit)],
                            [self.command[0], str(main), str(unit), "-o", str(program)]):
                built = subprocess.run(command, capture_output=True, text=True, timeout=300)
                if built.returncode != 0:
                    return None, built.stderr
            return subprocess.run([str(program)], capture_output=True, timeout=60).returncode, ""


def judge(case, compiler):
    """What is wrong with the case's claim."""
    if case.problems:
        return case
    here, marked = case.head["here"], case.marked()
    found, said = compiler.refusals(case.path)
    if here == "refused" and not marked:
        case.problems.append("no line is marked with the code that refuses it")
    if here != "refused" and marked:
        case.problems.append("a line is marked as refused, and its head says otherwise")
    if found != marked:
        case.problems.append(f"is refused at {sorted(found, key=str)}, and should be at {sorted(marked)}\n{said}")
    if case.has_twin():
        fixed, said = compiler.refusals(case.path, "-DFIXED")
        if fixed:
            case.problems.append(f"the corrected twin is refused at {sorted(fixed, key=str)}\n{said}")
    if here == "trapped" and not case.problems:
        status, said = compiler.run(case.path)
        if status not in TRAPS:
            case.problems.append(f"attack() should trap, and ended with {status}\n{said}")
        status, said = compiler.run(case.path, "-DFIXED")
        if status != 0:
            case.problems.append(f"attack() of the corrected twin ended with {status}\n{said}")
    case.codes = sorted({code for _, code in marked})
    return case


def outcome(case):
    if case.head["here"] != "refused":
        return case.head["here"]
    return "refused, " + ", ".join("by the type system" if code == "compiler" else code for code in case.codes)


def totals(cases):
    count = collections.Counter((case.head["class"], case.head["here"]) for case in cases)
    lines = ["| Class | " + " | ".join(OUTCOMES) + " | All |", "|---|" + "---:|" * (len(OUTCOMES) + 1)]
    for name in [name for name in CLASSES if any(case.head["class"] == name for case in cases)]:
        row = [count[name, each] for each in OUTCOMES]
        lines.append(f"| {name} | " + " | ".join(map(str, row)) + f" | {sum(row)} |")
    row = [sum(count[name, each] for name in CLASSES) for each in OUTCOMES]
    return lines + ["| **all** | " + " | ".join(f"**{number}**" for number in row) + f" | **{sum(row)}** |"]


def page(cases):
    def number(case):
        year, rest = case.path.stem.split("-")[1:]
        return int(year), int(rest)
    lines = ["<!-- SPDX-License-Identifier: GPL-2.0-only -->", "# Published CVEs of Linux drivers, retold in Keel", "",
             "Made by `docs/evidence/run.py --write`, which compiles and runs each case; the test `evidence` fails where this page",
             "is not what they do. Do not edit.", "",
             "Each file in `cases/` is the smallest faithful retelling of one published CVE, as somebody who writes the driver",
             "against the kernel library would make the same mistake, and its correction (`-DFIXED`).", "",
             "- **refused**: it does not compile. The code stands on the line of the mistake, and the correction is accepted.",
             "- **trapped**: it compiles, and the operation stops before it touches memory: a kernel BUG, and the task ends. The",
             "  case is run, and ends by the trap. A user who can reach it can still stop the machine from working; he cannot read",
             "  or write what is not his.",
             "- **not caught**: it compiles, and does the wrong thing.", "",
             "What to know when reading the numbers: these are retellings of a few lines, not ports, and somebody who knows the",
             "dialect wrote them. Where C has a pointer that may be null, the retelling has an Option, and a trap is then little",
             "more than the Oops of C: so that class stands apart. Mistakes of the kernel's C core are not here at all.", "",
             "Source of each: its record in the CVE list (github.com/CVEProject/cvelistV5), or what its file names as source.", "",
             "## Totals", "", *totals(cases)]
    for name, (title, words) in SETS.items():
        mine = sorted((case for case in cases if case.head["set"] == name), key=number)
        lines += ["", f"## {title}", "", words, "", *totals(mine), "",
                  "| CVE | Where | Class | What went wrong | In Keel |", "|---|---|---|---|---|"]
        for case in mine:
            head = case.head
            lines.append(f"| [{head['cve']}](cases/{case.path.name}) | {head['where']} | {head['class']} | {head['wrong']} "
                         f"| **{outcome(case)}**: {head['why']} |")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--clang", required=True)
    parser.add_argument("--plugin", required=True)
    parser.add_argument("--bindings", required=True, help="the folder of a kernel's bindings")
    parser.add_argument("--write", action="store_true", help="write the page instead of comparing it")
    parser.add_argument("cases", nargs="*", type=pathlib.Path, help="only these, and no page")
    arguments = parser.parse_args()
    compiler = Compiler(arguments.clang, arguments.plugin, arguments.bindings)
    paths = [path.resolve() for path in arguments.cases] or sorted((HERE / "cases").glob("*.cpp"))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        cases = list(pool.map(lambda path: judge(Case(path), compiler), paths))
    problems = [f"{case.path.name}: {problem}" for case in cases for problem in case.problems]
    if not problems and not arguments.cases:
        text = page(cases)
        if arguments.write:
            PAGE.write_text(text)
        elif not PAGE.exists() or PAGE.read_text() != text:
            problems.append("docs/evidence/README.md is not what the cases do: run docs/evidence/run.py with --write")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


sys.exit(main())
