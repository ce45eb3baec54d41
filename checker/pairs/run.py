#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Runs the pairs: each Rust file under rustc, each C++ twin under the checker, and compares the verdicts.

The first line of a file says what must happen: `// accept`, or `// reject` and the code of the first
error. `expected_failures.txt` lists pairs that the checker is known to judge wrongly, as `pair: reason`;
a pair that is listed and passes is reported too, so that the list never goes stale.
"""

import argparse
import concurrent.futures
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
KERNEL = HERE.parent.parent / "kernel"

# Stock compilers see some of the refused programs too, and say so as a warning.
EXPECTED_WARNINGS = re.compile(
    r"-W(dangling|return-stack-address|return-local-addr|(maybe-|sometimes-|conditional-)?uninitialized|"
    r"address-of-packed-member|switch)")


def verdict_of(path):
    """The verdict that the first line of a file states: `accept`, or a code."""
    first = path.read_text().splitlines()[0]
    stated = re.fullmatch(r"// (accept|reject ([EK]\d{4}))", first)
    if not stated:
        sys.exit(f"{path}: the first line must be `// accept` or `// reject CODE`, not `{first}`")
    return stated[2] or "accept"


def is_difference(pair):
    """Where the dialect is meant to differ from Rust; docs/compared-with-rustc.md shows these."""
    return pair.startswith("differences/")


def run(command):
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=HERE)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, -1, "", "it ran for a minute and was stopped")


def run_rust(path, options, out):
    command = [options.rustc, "--edition", "2021", "--crate-type", "lib", "--emit", "metadata", "--cap-lints", "allow",
               "--out-dir", out, str(path)]
    done = run(command)
    if done.returncode == 0:
        return "accept", ""
    for line in done.stderr.splitlines():
        if coded := re.match(r"error\[(E\d{4})\]", line):
            return coded[1], done.stderr
        # The one error of the borrow checker without a number of its own.
        if line.startswith("error: lifetime may not live long enough"):
            return "E0621", done.stderr
        if line.startswith("error"):
            break
    return "an error without a code", done.stderr


def run_checker(path, options):
    command = [options.clang, "-std=c++23", "-fsyntax-only", "-w", f"-fplugin={options.plugin}", "-I", str(KERNEL),
               *options.arguments, str(path)]
    done = run(command)
    if done.returncode == 0:
        return "accept", done.stderr
    if done.returncode < 0 or done.returncode > 128 or "PLEASE submit a bug report" in done.stderr:
        return "a crash", done.stderr
    for line in done.stderr.splitlines():
        if " error: " in line:
            coded = re.search(r"\[(K\d{4})\]$", line)
            where = "" if line.startswith(str(path)) else " in " + line.split(": ")[0].rsplit("/", 1)[-1]
            return (coded[1] if coded else "an error of the compiler") + where, done.stderr
    return "an error without a code", done.stderr


def run_stock(path, verdict, compiler):
    """Stock compilers take every twin; one that is accepted also without a warning."""
    command = [compiler, "-std=c++23", "-fsyntax-only", "-Wall", "-Wextra", "-I", str(KERNEL)]
    if "clang" not in pathlib.Path(compiler).name:
        command += ["-Wno-attributes=clang::", "-Wno-attributes=gsl::"]
    done = run([*command, str(path)])
    if done.returncode != 0:
        return "an error", done.stderr
    for line in done.stderr.splitlines():
        if " warning: " in line and not (verdict != "accept" and EXPECTED_WARNINGS.search(line)):
            return "a warning", done.stderr
    return "clean", ""


class Failure:
    def __init__(self, pair, what, output):
        self.pair, self.what, self.output = pair, what, output


def judge(pair, options, out):
    """What is wrong with one pair, as a list of failures."""
    rust, twin = HERE / f"{pair}.rs", HERE / f"{pair}.cpp"
    for path in (rust, twin):
        if not path.exists():
            return [Failure(pair, f"has no {path.name}", "")]
    rust_verdict, twin_verdict = verdict_of(rust), verdict_of(twin)
    failures = []
    agree = rust_verdict.replace("E", "K") == twin_verdict
    if agree == is_difference(pair):
        failures.append(Failure(pair, f"the files state {'one verdict' if agree else 'two verdicts'}: "
                                      f"{rust_verdict} and {twin_verdict}", ""))
    if not options.cpp_only:
        found, output = run_rust(rust, options, out)
        # `explicit lifetime required` and `lifetime may not live long enough` are one rule.
        if found != rust_verdict:
            failures.append(Failure(pair, f"rustc: {rust_verdict} expected, {found} found", output))
    for compiler in options.stock:
        found, output = run_stock(twin, twin_verdict, compiler)
        if found != "clean":
            failures.append(Failure(pair, f"{compiler} alone: {found}", output))
    if options.plugin:
        found, output = run_checker(twin, options)
        if found != twin_verdict:
            failures.append(Failure(pair, f"keel: {twin_verdict} expected, {found} found", output))
    return failures


def side_by_side(pair):
    columns = []
    for ending in ("rs", "cpp"):
        path = HERE / f"{pair}.{ending}"
        columns.append(body_of(path) if path.exists() else [])
    height = max(map(len, columns))
    left, right = (column + [""] * (height - len(column)) for column in columns)
    width = max(map(len, left), default=0)
    return "\n".join(f"    {one:<{width}} | {two}".rstrip() for one, two in zip(left, right))


def body_of(path):
    """The lines of a file from its first line of code on."""
    lines = path.read_text().splitlines()
    while lines and (not lines[0] or re.match(r"//|#include|using namespace", lines[0])):
        lines.pop(0)
    return lines


def page(pairs):
    """docs/compared-with-rustc.md: what stands in `differences`."""
    text = (HERE / "differences/README.md").read_text()
    for side, title in (("cpp", "Accepted by Keel, refused by rustc"), ("rs", "Refused by Keel, accepted by rustc")):
        text += f"\n## {title}\n"
        for pair in pairs:
            if verdict_of(HERE / f"{pair}.{side}") != "accept":
                continue
            code = verdict_of(HERE / f"{pair}.{'rs' if side == 'cpp' else 'cpp'}")
            why = re.search(r"^// Why: (.*?)^[^/]", (HERE / f"{pair}.cpp").read_text(), re.M | re.S)
            if not why:
                sys.exit(f"{pair}.cpp: a difference says `// Why: ...`")
            why = " ".join(why[1].replace("\n// ", "\n").split())
            title = pair.split("/")[1].replace("_", " ").capitalize()
            text += f"\n### {title} ({code})\n\n{why[0].upper()}{why[1:]}\n\n{side_by_side(pair)}\n"
    return text


def main():
    parser = argparse.ArgumentParser(description="Compares rustc and the checker on pairs of programs.")
    parser.add_argument("--plugin", help="the checker, keel_checker.so; without it the twins are only compiled")
    parser.add_argument("--clang", default="clang++-19", help="the clang++ that loads the checker")
    parser.add_argument("--rustc", default="rustc")
    parser.add_argument("--rust-only", action="store_true", help="only rustc's verdicts")
    parser.add_argument("--cpp-only", action="store_true", help="only the twins")
    parser.add_argument("--stock", action="append", default=[], metavar="COMPILER",
                        help="also compile the twins with this compiler and no checker")
    parser.add_argument("--filter", default="", help="only pairs whose name contains this")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--document", type=pathlib.Path, help="the page of the differences: it must be current")
    parser.add_argument("--write", action="store_true", help="write the page")
    parser.add_argument("--brief", action="store_true", help="one line for each failure")
    parser.add_argument("arguments", nargs="*", help="after --: more arguments for clang")
    options = parser.parse_args()
    if options.rust_only:
        options.plugin, options.stock = None, []

    pairs = sorted({str(path.relative_to(HERE).with_suffix(""))
                    for ending in ("rs", "cpp") for path in HERE.glob(f"*/*.{ending}")})
    pairs = [pair for pair in pairs if options.filter in pair]
    if not pairs:
        sys.exit(f"no pair has `{options.filter}` in its name")

    expected = {}
    for line in (HERE / "expected_failures.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            pair, _, reason = line.partition(": ")
            if not (HERE / f"{pair}.rs").exists():
                sys.exit(f"expected_failures.txt: there is no pair {pair}")
            expected[pair] = reason

    failures = []
    with tempfile.TemporaryDirectory() as out, concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for pair, found in zip(pairs, pool.map(lambda pair: judge(pair, options, out), pairs)):
            by_keel = [failure for failure in found if failure.what.startswith("keel:")]
            if pair in expected and options.plugin:
                if not by_keel:
                    found.append(Failure(pair, "passes, but is listed in expected_failures.txt: take it out", ""))
                else:
                    found = [failure for failure in found if failure not in by_keel]
            failures += found

    for failure in failures:
        print(f"{failure.pair}: {failure.what}")
        if not options.brief:
            print(side_by_side(failure.pair))
            print("\n".join("    " + line for line in failure.output.splitlines()[:30]))
            print()
    if options.document:
        text = page([pair for pair in pairs if is_difference(pair)])
        if options.write:
            options.document.write_text(text)
        elif not options.document.exists() or options.document.read_text() != text:
            failures.append(Failure("differences", f"{options.document.name} is not current: run with --write", ""))
            print(f"{failures[-1].pair}: {failures[-1].what}")
    failed = len({failure.pair for failure in failures})
    print(f"{len(pairs) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
