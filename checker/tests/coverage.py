#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Holds codes and rules against the tests: each code has an explanation, a refused case and an accepted one; each
sentence of the dialect that refuses something (rules.toml) has a refused and an accepted case that names it, and each
C++ construct a test in accept/ and one in reject/. Writes docs/checker-coverage.md, or compares it.

A refused case is a file in reject/<rule>/ that the checker answers with the code, or a pair whose first line names it.
The accepted cases of a code are those in accept/<rule>/ of the rules that have a refused one, and the accepted pairs of
the same topics.
"""

import argparse
import collections
import concurrent.futures
import pathlib
import re
import shlex
import subprocess
import sys
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
CHECKER = HERE.parent
KERNEL = CHECKER.parent / "kernel"

# Codes without cases, each with the reason; one that gets a case must leave this list.
WITHOUT_CASES = {
    "K9002": "needs a function of a size that no test should have; checker/bench makes one",
}


def kernel_options():
    """What `%kernel-options` stands for in the tests."""
    text = (HERE / "lit.cfg.py").read_text()
    block = re.search(r"kernel_options = \((.*?)\)", text, re.S)[1]
    return "".join(re.findall(r'"([^"]*)"', block))


def codes_of_the_table():
    text = (CHECKER / "diagnostics" / "codes.hpp").read_text()
    body = re.search(r"enum class Code[^{]*\{(.*?)\};", text, re.S)[1]
    return {f"K{int(number):04d}" for number in re.findall(r"\w+ = (\d+),", body)}


def titles_of_explanations():
    numbers = dict(re.findall(r"(\w+) = (\d+),", (CHECKER / "diagnostics" / "codes.hpp").read_text()))
    titles = {}
    for part in (CHECKER / "diagnostics" / "explanations").glob("*.cpp"):
        for name, title in re.findall(r'\{Code::(\w+),\s*"([^"]*)"', part.read_text()):
            titles[f"K{int(numbers[name]):04d}"] = title
    return titles


class Checker:
    def __init__(self, clang, plugin):
        self.command = [clang, "-std=c++23", "-fno-exceptions", "-fno-rtti", f"-fplugin={plugin}", f"-I{KERNEL}",
                        f"-I{HERE}", f"-I{HERE / 'Inputs' / 'kernel'}", "-fsyntax-only", "-ferror-limit=0"]

    def codes(self, path, options=()):
        """The codes that the checker answers a file with; what the compiler itself refuses is `compiler`."""
        run = subprocess.run([*self.command, *options, str(path)], capture_output=True, text=True, timeout=120)
        found = set()
        for line in run.stderr.splitlines():
            if code := re.search(r"(?:error|warning): .*\[(K\d{4})\]$", line):
                found.add(code[1])
            elif "error:" in line and "generated" not in line:
                found.add("compiler")
        return found


def options_of(path):
    """What the RUN line of a test adds to the command."""
    line = re.search(r"RUN: %keel-check -verify (.*)", path.read_text())
    if not line:
        return None
    words = line[1].replace("%kernel-options", kernel_options()).replace("%S", str(path.parent)).replace("%s", "")
    return shlex.split(words)


TAGS = re.compile(r"^// (rule|construct): (.*)$", re.M)


class Rules:
    """The sentences and constructs of rules.toml, and the cases that name them."""

    def __init__(self):
        table = tomllib.loads((HERE / "rules.toml").read_text())
        self.rules, self.missing = table["rules"], table["missing"]
        self.constructs = table["constructs"]
        self.refused, self.accepted = collections.defaultdict(list), collections.defaultdict(list)
        self.problems = []

    def see(self, path, is_refused, codes):
        """Notes what a case names; `codes` is what the checker answers it with."""
        text = path.read_text()
        if "// XFAIL:" in text:
            return  # A known gap.
        for kind, names in TAGS.findall(text):
            for name in (part.strip() for part in names.split(",")):
                if kind == "construct" and name not in self.constructs or kind == "rule" and name not in self.rules:
                    self.problems.append(f"{path.name}: there is no {kind} '{name}' in rules.toml")
                    continue
                if kind == "rule" and is_refused:
                    wanted = set(self.rules[name].partition(":")[0].split())
                    if "K*" not in wanted and not wanted & codes:
                        self.problems.append(f"{path.name}: is answered with {sorted(codes)}, and rule {name} has {sorted(wanted)}")
                        continue
                (self.refused if is_refused else self.accepted)[name].append(path)

    def judge(self):
        for name in [*self.rules, *self.constructs]:
            has_both = bool(self.refused[name] and self.accepted[name])
            if not has_both and name not in self.missing:
                what = "refused" if not self.refused[name] else "accepted"
                self.problems.append(f"rules.toml: '{name}' has no {what} case")
            if has_both and name in self.missing:
                self.problems.append(f"rules.toml: '{name}' has cases: take it off [missing]")
        self.problems += [f"rules.toml: [missing] names '{name}', which is no rule" for name in self.missing
                          if name not in self.rules and name not in self.constructs]
        return self.problems

    def table(self):
        def cell(paths):
            if not paths:
                return "-"
            first = sorted(paths)[0]
            return f"{len(paths)} ({first.parent.name}/{first.stem})"
        lines = ["## Rules and constructs", "",
                 "The sentences of the dialect that refuse something, as `checker/tests/rules.toml` numbers them, with how many",
                 "cases name each and the first of them. A `-` is a gap; the gaps are listed in `[missing]` there.", "",
                 "| Rule | What | Refused | Accepted |", "|---|---|---|---|"]
        for name, text in self.rules.items():
            lines.append(f"| {name} | {text.partition(': ')[2]} | {cell(self.refused[name])} | {cell(self.accepted[name])} |")
        for name in self.constructs:
            lines.append(f"| C++ | {name} | {cell(self.refused[name])} | {cell(self.accepted[name])} |")
        return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--clang", required=True)
    parser.add_argument("--plugin", required=True)
    parser.add_argument("--document", required=True, type=pathlib.Path, help="docs/checker-coverage.md")
    parser.add_argument("--write", action="store_true", help="write the document instead of comparing it")
    arguments = parser.parse_args()
    checker = Checker(arguments.clang, arguments.plugin)
    problems = []

    table = codes_of_the_table()
    rules = collections.defaultdict(set)     # code -> rules whose refused cases get it
    refused = collections.defaultdict(list)  # code -> cases
    cases = sorted((HERE / "reject").glob("*/*.cpp"))
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(lambda case: checker.codes(case, options_of(case) or ()), cases))
    named = Rules()
    for case, codes in zip(cases, answers):
        named.see(case, True, codes)
        for code in codes - {"compiler"}:
            refused[code].append(case)
            rules[code].add(case.parent.name)

    pairs_refused, pairs_accepted, topics = collections.Counter(), collections.Counter(), collections.defaultdict(set)
    for pair in sorted((CHECKER / "pairs").glob("*/*.cpp")):
        first = pair.read_text().splitlines()[0]
        match = re.fullmatch(r"// reject (K\d{4})", first)
        named.see(pair, match is not None, {match[1]} if match else set())
        if match:
            pairs_refused[match[1]] += 1
            topics[match[1]].add(pair.parent.name)
        else:
            pairs_accepted[pair.parent.name] += 1

    for case in sorted((HERE / "accept").glob("*/*.cpp")):
        named.see(case, False, set())
    problems += named.judge()
    titles = titles_of_explanations()

    rows = []
    for code in sorted(table):
        accepted = sum(len(list((HERE / "accept" / rule).glob("*.cpp"))) for rule in rules[code])
        accepted_pairs = sum(pairs_accepted[topic] for topic in topics[code])
        has_refused = bool(refused[code] or pairs_refused[code])
        has_accepted = bool(accepted or accepted_pairs)
        if code in WITHOUT_CASES:
            if has_refused:
                problems.append(f"{code} has cases: take it off the list of codes without")
        else:
            if not has_refused:
                problems.append(f"{code} has no refused case")
            if not has_accepted:
                problems.append(f"{code} has no accepted case")
            if code not in titles:
                problems.append(f"{code} has no explanation")
        where = ", ".join(sorted(rules[code])) or "-"
        pairs = f"{pairs_refused[code]} / {accepted_pairs} ({', '.join(sorted(topics[code]))})" if topics[code] else "-"
        rows.append(f"| {code} | {titles.get(code, WITHOUT_CASES.get(code, '-'))} | {where} | {len(refused[code])} / {accepted} "
                    f"| {pairs} |")

    text = ("<!-- SPDX-License-Identifier: GPL-2.0-only -->\n"
            "# Codes and their cases\n\n"
            "Written by `checker/tests/coverage.py --write`; the test `checker_coverage` fails where a code has no refused or\n"
            "no accepted case. Rules are the folders of `checker/tests/reject` and `accept`, topics those of `checker/pairs`.\n"
            "Cases are refused / accepted; the accepted ones are those of the same rules and topics.\n\n"
            "| Code | What | Rules | Cases | Pairs (topics) |\n|---|---|---|---|---|\n"
            + "\n".join(rows) + "\n\n" + named.table())
    if arguments.write:
        arguments.document.write_text(text)
    elif not arguments.document.exists():
        problems.append(f"{arguments.document} is missing: run this with --write")
    elif arguments.document.read_text() != text:
        problems.append(f"{arguments.document.name} is not what the tests are now: run this with --write")
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


sys.exit(main())
