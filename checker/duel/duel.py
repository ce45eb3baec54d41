#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""The duel: random programs, written as Rust and as Keel C++, and what rustc and the checker say of them.

    duel --programs 100000 --seed 1 --report docs/duel.md     the whole run
    duel --ci --plugin keel_checker.so                        a fixed and a fresh sample; last line N passed, N failed
    duel --show 1-42                                          one program, both ways, with both verdicts

A disagreement is about one function: one compiler accepts it, the other does not. It is shrunk and printed side
by side. Programs that the checker accepts are run under AddressSanitizer and UndefinedBehaviorSanitizer.
"""

import argparse
import concurrent.futures
import copy
import itertools
import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from compilers import Tools  # noqa: E402
from generate import Generator  # noqa: E402
from known import reason_of  # noqa: E402
from printers import Cpp, Rust, RustInOtherWords, RustWithDirectBorrows, RustWithNewHolders, RustWithNewNames  # noqa: E402
from report import write_report  # noqa: E402
from shrink import shrink, size  # noqa: E402


def make(seed, first, count):
    return [Generator(f"{seed}-{first + index}").program_of() for index in range(count)]


def disagreements(program, rust, keel):
    """(function, who refuses, codes) for each function with two verdicts."""
    if rust.is_broken or keel.is_broken:
        return []
    found = []
    for function in program.functions:
        left, right = rust.errors.get(function.name), keel.errors.get(function.name)
        if bool(left) != bool(right):
            codes = tuple(sorted(left or right))
            excuses = rust.excused.get(function.name, {None}) if left else {None}
            found.append((function.name, "rustc" if left else "keel", codes + (() if None in excuses else tuple(sorted(excuses)))))
    return found


def one_batch(options, seed, first, count, number):
    """Everything about one file of programs, as plain data."""
    tools = tools_of(options, f"batch{number}")
    programs = make(seed, first, count)
    rust = tools.rust(programs)
    keel = tools.cpp(programs)
    result = {
        "programs": count, "functions": 0, "statements": 0, "lines": 0,
        "rust_accepts": 0, "keel_accepts": 0, "both_accept": 0, "both_refuse": 0,
        "functions_accepted": 0, "functions_refused": 0, "same_code": 0,
        "broken": [], "crashes": [], "differences": [], "sanitized": 0, "reports": [],
        "codes": Counter(), "prelude": dict(getattr(tools, "prelude_errors", {})),
    }
    accepted, doubtful = [], []
    for index, program in enumerate(programs):
        left, right = rust[index], keel[index]
        if right.crash:
            result["crashes"].append((program.seed, right.crash))
            continue
        if left.is_broken or right.is_broken:
            result["broken"].append((program.seed, (left.messages or right.messages or ["?"])[0]))
            continue
        result["functions"] += len(program.functions)
        result["statements"] += size(program)
        result["rust_accepts"] += left.accepted
        result["keel_accepts"] += right.accepted
        result["both_accept"] += left.accepted and right.accepted
        result["both_refuse"] += not left.accepted and not right.accepted
        for function in program.functions:
            ours, theirs = left.errors.get(function.name), right.errors.get(function.name)
            if not ours and not theirs:
                result["functions_accepted"] += 1
            elif ours and theirs:
                result["functions_refused"] += 1
                result["same_code"] += {code[1:] for code in ours} == {code[1:] for code in theirs}
            for code in ours or ():
                result["codes"][code] += 1
        for function, who, codes in disagreements(program, left, right):
            doubtful.append((index, function, who, codes))
        if right.accepted:
            accepted.append(index)
    result["differences"] = judged(tools, programs, doubtful)
    if not options.no_run:
        result["sanitized"] = len(accepted)
        for index, text in tools.sanitize(programs, accepted).items():
            result["reports"].append((programs[index].seed, text))
    return result


def judged(tools, programs, doubtful):
    """Adds to what one of both refuses why that may be right: see known.py."""
    indices = sorted({index for index, _, who, _ in doubtful if who == "rustc"})
    accepted, stored, about = set(), {}, {}
    for index, verdict in zip(indices, tools.polonius([programs[index] for index in indices])):
        if not verdict.is_broken:
            accepted |= {(index, f.name) for f in programs[index].functions if f.name not in verdict.errors}
            stored |= {(index, function): names for function, names in verdict.stored.items()}
            about |= {(index, function): names for function, names in verdict.objected.items()}
    others = [index for index in indices if any(d[0] == index and (index, d[1]) not in accepted for d in doubtful)]
    reworded = set()
    for printer in (RustInOtherWords, RustWithNewNames, RustWithDirectBorrows, RustWithNewHolders):
        passes, copied = set(), set()
        for index, verdict in zip(others, tools.reworded([programs[index] for index in others], printer)):
            if not verdict.is_broken:
                passes |= {(index, f.name) for f in programs[index].functions
                           if f.name not in verdict.errors or verdict.excused.get(f.name) == {"part"}}
                copied |= {(index, *names) for names in verdict.copied}
        # A copy has no borrows: there only lifetimes are asked about, and stores to variables that stayed what they were.
        lifetimes = {"E0515", "E0597", "E0716", "E0506"}
        for index, function, _, codes in doubtful:
            named = (about if printer is RustWithNewHolders else stored).get((index, function), ())
            objected = {(index, function, name) for name in named}
            may_ask = {
                RustInOtherWords: "E0506" not in codes,
                RustWithNewNames: set(codes) <= lifetimes,
                RustWithDirectBorrows: True,
                RustWithNewHolders: bool(objected),
            }
            if (index, function) in passes and not objected & copied and may_ask[printer]:
                reworded.add((index, function))
    unused = set()
    for index, verdict in zip(indices, tools.cpp_used([programs[index] for index in indices])):
        unused |= {(index, function) for function in verdict.errors}
    conflicts = {"E0499", "E0500", "E0501", "E0502", "E0503", "E0505", "E0506", "E0524"}
    unused = {(index, function) for index, function, who, codes in doubtful
              if (index, function) in unused and set(codes) <= conflicts}

    captures = set()
    refused = sorted({index for index, _, who, _ in doubtful if who == "keel"})
    for index, verdict in zip(refused, tools.whole_captures([programs[index] for index in refused])):
        captures |= {(index, function) for function in verdict.errors}

    def tags(index, function, who):
        if who == "keel" and (index, function) in captures:
            yield "captures"
        if who == "rustc" and (index, function) in accepted:
            yield "polonius"
        elif who == "rustc" and (index, function) in reworded:
            yield "reworded"
        elif who == "rustc" and (index, function) in unused:
            yield "unused"

    return [(programs[index].seed, function, who, codes + tuple(tags(index, function, who)))
            for index, function, who, codes in doubtful]


def tools_of(options, name):
    return Tools(options.clang, options.rustc, options.plugin, options.kernel, Path(options.folder) / name)


def run(options, seed, total, first=0):
    """All batches, added up."""
    sums = None
    parts = []
    number = itertools.count()
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        waiting = {}
        at = first
        began = time.monotonic()
        while at < first + total or waiting:
            while at < first + total and len(waiting) < options.jobs * 2:
                count = min(options.batch, first + total - at)
                waiting[pool.submit(one_batch, options, seed, at, count, next(number) % 64)] = at
                at += count
            done, _ = concurrent.futures.wait(waiting, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in done:
                del waiting[future]
                part = future.result()
                parts.append(part)
                sums = part if sums is None else add(sums, part)
                if not options.quiet and len(parts) % 10 == 0:
                    rate = sums["programs"] / (time.monotonic() - began)
                    print(f"{sums['programs']} programs, {rate:.0f} a second, {len(sums['differences'])} disagreements, "
                          f"{len(sums['crashes'])} crashes, {len(sums['reports'])} reports", file=sys.stderr, flush=True)
            if options.deadline and time.monotonic() - options.began > options.deadline:
                at = first + total
    return sums


def add(left, right):
    for key, value in right.items():
        if isinstance(value, Counter):
            left[key].update(value)
        elif isinstance(value, dict):
            left[key].update(value)
        else:
            left[key] = left[key] + value
    return left


def program_of(seed):
    return Generator(seed).program_of()


def shrunk(options, differences):
    """The smallest program for each of the given disagreements."""
    tools = tools_of(options, "shrink")
    # The driver is of no interest here.
    programs = []
    for seed, function, _, _ in differences:
        program = program_of(seed)
        if function != "drive":
            program.functions = [f for f in program.functions if f.name != "drive"]
        programs.append(program)

    def still(tried):
        some = [program for _, program in tried]
        rust, keel = [], []
        for at in range(0, len(some), 400):
            rust += tools.rust(some[at : at + 400])
            keel += tools.cpp(some[at : at + 400])
        kept, found = [], []
        for at, ((index, program), left, right) in enumerate(zip(tried, rust, keel)):
            _, function, who, codes = differences[index]
            now = [d for d in disagreements(program, left, right) if d[0] == function and d[1] == who]
            kept.append(bool(now) and set(now[0][2]) <= set(codes))
            if kept[-1] and who == "rustc":
                found.append((at, *now[0]))
        # It stays one of its kind: what has no reason does not turn into one that has.
        for (at, *_), now in zip(found, judged(tools, some, found)):
            difference = differences[tried[at][0]]
            if bool(reason_of(now)) != bool(reason_of(difference)) or not set(now[3]) <= set(difference[3]):
                kept[at] = False
        return kept

    return shrink(programs, still)


def side_by_side(program, messages=()):
    left = [line for line, _ in Rust(program).print("rust")]
    right = [line for line, _ in Cpp(program).print("keel")]
    right = [line for line in right if not (line.startswith("struct ") and line.endswith(";"))]
    width = min(max(map(len, left)), 100) + 3
    lines = [f"{a:<{width}}| {b}".rstrip() for a, b in itertools.zip_longest(left, right, fillvalue="")]
    return "\n".join(lines + [f"  {message}" for message in messages])


def explained(options, program, function):
    """What both say of a program, in their words."""
    tools = tools_of(options, "explain")
    rust, keel = tools.rust([program])[0], tools.cpp([program])[0]
    said = []
    for message in rust.messages:
        said += ["rustc: " + line for line in message.strip().splitlines()]
    said += ["keel:  " + message for message in keel.messages]
    return said


def classes_of(options, sums, limit):
    """Disagreements by class, each with its smallest example."""
    groups = {}
    for difference in sums["differences"]:
        groups.setdefault((difference[2], difference[3]), []).append(difference)
    picked = []
    # What has no reason yet comes first.
    for (who, codes), members in sorted(groups.items(), key=lambda item: (
            item[0][0] != "rustc", bool(reason_of(item[1][0])), -len(item[1]))):
        # The shortest to begin with shrink fastest.
        members.sort(key=lambda d: size(program_of(d[0])))
        picked += [(who, codes, len(members), member) for member in members[: 3 if who == "rustc" else 2]]
    picked = [p for p in picked if p[0] == "rustc"][: limit * 2 // 3] + [p for p in picked if p[0] == "keel"][: limit // 2]
    small = shrunk(options, [member for _, _, _, member in picked]) if picked else []
    result = {}
    for (who, codes, count, member), program in zip(picked, small):
        entry = (size(program), member, program)
        result.setdefault((who, codes), (count, []))[1].append(entry)
    return result


def main():
    parser = argparse.ArgumentParser(prog="duel", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=int, default=1000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--first", type=int, default=0, help="number of the first program")
    parser.add_argument("--report", help="file to write the figures to")
    parser.add_argument("--findings", help="file to write the shrunk disagreements to")
    parser.add_argument("--ci", action="store_true", help="a fixed and a fresh sample within three minutes")
    parser.add_argument("--show", metavar="SEED", help="print one program and both verdicts")
    parser.add_argument("--plugin", default=os.environ.get("KEEL_CHECKER"))
    parser.add_argument("--clang", default=os.environ.get("KEEL_CLANG", "clang++-19"))
    parser.add_argument("--rustc", default=os.environ.get("RUSTC", "rustc"))
    parser.add_argument("--kernel", default=str(HERE.parent.parent / "kernel"))
    parser.add_argument("--folder", help="where the files go; a temporary folder otherwise")
    parser.add_argument("--batch", type=int, default=300, help="programs in one file")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--shrink", type=int, default=24, help="how many disagreements to shrink")
    parser.add_argument("--no-run", action="store_true", help="do not run accepted programs")
    parser.add_argument("--deadline", type=float, default=0, help="start no batch after so many seconds")
    parser.add_argument("--quiet", action="store_true")
    options = parser.parse_args()
    options.began = time.monotonic()

    if not options.plugin and not options.show:
        parser.error("--plugin names the checker: keel_checker.so of the build folder")
    with tempfile.TemporaryDirectory(prefix="duel") as folder:
        options.folder = options.folder or folder
        if options.show:
            return show(options)
        if options.ci:
            return ci(options)
        return whole(options)


def show(options):
    program = program_of(options.show)
    print(side_by_side(program, explained(options, program, None)))
    return 0


def whole(options):
    sums = run(options, options.seed, options.programs, options.first)
    seconds = time.monotonic() - options.began
    classes = classes_of(options, sums, options.shrink)
    if options.findings:
        write_findings(options, sums, classes)
    if options.report:
        write_report(options.report, sums, classes, options.seed, seconds, side_by_side)
    bad = verdict(sums)
    print_summary(sums, seconds)
    return 1 if bad else 0


def unexplained(sums):
    """Programs that the checker alone accepts, for no reason that known.py recognises."""
    return {d[0] for d in sums["differences"] if d[2] == "rustc" and not reason_of(d)}


def proven_wrong(sums):
    """Programs that ran into a sanitizer, or took the checker down, or cannot be compared."""
    return {seed for kind in ("reports", "crashes", "broken") for seed, _ in sums[kind]}


def verdict(sums):
    """How many programs fail the duel: what the checker must never do, whatever rustc thinks of it."""
    return len(unexplained(sums) | proven_wrong(sums))


def refused(sums):
    return {d[0] for d in sums["differences"] if d[2] == "keel" and not reason_of(d)}


def print_summary(sums, seconds):
    print(f"{sums['programs']} programs, {sums['functions']} functions, {seconds:.0f} s")
    print(f"accepted by both {sums['both_accept']}, refused by both {sums['both_refuse']}")
    unsound = unexplained(sums)
    known = {d[0] for d in sums["differences"] if reason_of(d)}
    print(f"accepted by Keel, refused by rustc: {len(unsound)}; for a known reason: {len(known)}; the other way: {len(refused(sums))}")
    print(f"run under the sanitizers: {sums['sanitized']}, reports {len(sums['reports'])}; crashes {len(sums['crashes'])}; "
          f"not comparable {len(sums['broken'])}")
    for message, where in list(sums["prelude"].items())[:5]:
        print(f"  in the prelude, line {message}")


def write_findings(options, sums, classes):
    with open(options.findings, "w") as out:
        out.write(f"{sums['programs']} programs; accepted by both {sums['both_accept']}, refused by both {sums['both_refuse']}\n")
        out.write("functions accepted by Keel and refused by rustc: "
                  f"{sum(d[2] == 'rustc' for d in sums['differences'])}; refused by Keel and accepted by rustc: "
                  f"{sum(d[2] == 'keel' for d in sums['differences'])}\n")
        out.write(f"sanitizer reports {len(sums['reports'])}, crashes and hangs {len(sums['crashes'])}\n\n")
        for message, _ in sums["prelude"].items():
            out.write(f"error in prelude.hpp, line {message}\n")
        for title, wanted in (("ACCEPTED BY KEEL, REFUSED BY RUSTC", "rustc"), ("REFUSED BY KEEL, ACCEPTED BY RUSTC", "keel")):
            if wanted == "keel":
                for seed, text in sums["reports"][:8]:
                    out.write(f"==== SANITIZER REPORT, seed {seed}\n{text[:1200]}\n\n")
                for seed, text in sums["crashes"][:8]:
                    out.write(f"==== CRASH, seed {seed}\n{text[:800]}\n\n")
            out.write(f"######## {title}\n\n")
            for (who, codes), (count, entries) in classes.items():
                if who != wanted:
                    continue
                for _, member, program in sorted(entries, key=lambda e: e[0]):
                    out.write(f"==== {who} refuses with {', '.join(codes)} ({count} functions), seed {member[0]}, {member[1]}\n")
                    out.write(side_by_side(program, explained(options, program, member[1])) + "\n\n")


# Of programs nobody has seen: how many may be accepted by the checker alone without a reason that known.py recognises,
# before that counts as a failure. Of 80,000 such programs there were 10; docs/duel.md has what a look at them showed.
FRESH_UNKNOWN = 0.002


def ci(options):
    """A fixed sample, then a fresh one, each with its share of the time, so that a slow machine sees fewer programs
    and never none.

    In the fixed sample each disagreement must have its reason. A fresh one is there to find what nobody has looked at
    yet: it is printed, for a person to look at, and fails by a sanitizer's report, a crash, or where there are many.
    """
    options.quiet = True
    fresh = str(int(time.time()))
    options.deadline = options.deadline or 55
    share = options.deadline
    fixed = run(options, "ci", 2500)
    options.deadline = time.monotonic() - options.began + share
    other = run(options, fresh, 2500)
    print(f"fixed seed ci: {fixed['programs']} programs; fresh seed {fresh}: {other['programs']} programs")
    failed = verdict(fixed)
    proven, unknown_programs = proven_wrong(other), unexplained(other)
    failed += len(proven)
    if len(unknown_programs) > other["programs"] * FRESH_UNKNOWN:
        print(f"{len(unknown_programs)} programs of the fresh seed are accepted by Keel alone, and nothing explains it")
        failed += len(unknown_programs - proven)
    elif unknown_programs:
        print(f"to look at, of the fresh seed: {', '.join(sorted(unknown_programs))}")
    sums = add(fixed, other)
    unknown = sorted((d for d in sums["differences"] if not reason_of(d)), key=lambda d: d[2] != "rustc")
    for difference in unknown[:2]:
        is_late = time.monotonic() - options.began > 2.5 * share
        small = program_of(difference[0]) if is_late else shrunk(options, [difference])[0]
        print(f"{difference[2]} alone refuses {difference[1]} of {difference[0]}: {', '.join(difference[3])}")
        print(side_by_side(small, explained(options, small, difference[1])))
    for difference in unknown[2:40]:
        print(f"{difference[2]} alone refuses {difference[1]} of {difference[0]}: {', '.join(difference[3])}")
    for seed, text in (sums["reports"] + sums["crashes"] + sums["broken"])[:5]:
        print(f"{seed}: {text[:600]}")
    too_strict = len(refused(sums))
    if too_strict > sums["programs"] * 0.005:
        print(f"{too_strict} programs are refused by Keel alone: more than 0.5 %")
        failed += too_strict
    print_summary(sums, time.monotonic() - options.began)
    print(f"{sums['programs'] - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
