#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-only
"""Runs the checker over files that nobody wrote for it. It may refuse them; it must not crash or hang.

    run.py --plugin keel_checker.so                 a sample within a minute, with a fixed and a fresh seed
    run.py --plugin keel_checker.so --full          every source, every header of libstdc++, 300 of LLVM's, and
                                                    2,400 mutated tests; half an hour
    run.py --plugin keel_checker.so --seed 7 ...    the mutations of one seed again

A crash is shrunk and printed. Files that the compiler itself refuses are counted apart: the checker never
sees them.
"""

import argparse
import collections
import concurrent.futures
import itertools
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

import corpus
from probe import Probe
from shrink import shrink

FIXED_SEED = 1


def major_version(clang):
    said = subprocess.run([clang, "--version"], capture_output=True, text=True, check=True).stdout
    return re.search(r"version (\d+)", said)[1]


def default_include(clang):
    said = subprocess.run([clang, "-print-resource-dir"], capture_output=True, text=True, check=True).stdout.strip()
    return str(pathlib.Path(said).resolve().parents[2] / "include")


def sample(options, work, include, fresh):
    """Without end: two mutations of each seed, then a header or a source."""
    fixed = random.Random(FIXED_SEED)
    whole = corpus.own_sources(include, major_version(options.clang))
    whole += corpus.standard_headers(options.clang, work) + corpus.llvm_headers(include)
    fixed.shuffle(whole)
    for one, two, three in zip(corpus.mutations(fixed), corpus.mutations(random.Random(fresh)), itertools.cycle(whole)):
        yield from (one, two, three)


def full(options, work, include, fresh):
    """All there is but for LLVM's headers, of which there are thousands, and as many mutations as asked for."""
    seeded = random.Random(fresh)
    yield from itertools.islice(corpus.mutations(seeded), options.mutations)
    yield from corpus.own_sources(include, major_version(options.clang))
    yield from corpus.standard_headers(options.clang, work)
    headers = corpus.llvm_headers(include)
    yield from seeded.sample(headers, min(options.headers, len(headers)))


class Tally:
    def __init__(self):
        self.counts = collections.defaultdict(collections.Counter)
        self.slowest = []
        self.failures = {}

    def add(self, case, outcome):
        self.counts[case.origin][outcome.kind] += 1
        self.slowest = sorted([*self.slowest, (outcome.seconds, case.name)], reverse=True)[:5]

    def print(self):
        kinds = ["clean", "refused", "not compiled", "compiler", "crash", "hang"]
        print(f"{'':14}" + "".join(f"{kind:>14}" for kind in kinds))
        for origin, counts in self.counts.items():
            print(f"{origin:14}" + "".join(f"{counts[kind]:14}" for kind in kinds))
        print("slowest: " + ", ".join(f"{name} {seconds:.1f} s" for seconds, name in self.slowest))

    def total(self, *kinds):
        return sum(counts[kind] for counts in self.counts.values() for kind in kinds)


def report(case, outcome, probe, options):
    print(f"\n{outcome.kind}: {case.name}")
    if outcome.words:
        print("    " + outcome.words)
    for frame in outcome.frames:
        print("    " + frame)
    if options.shrink:
        case.text = shrink(case, outcome, probe)
    print(f"    compiled with {' '.join(case.arguments)}")
    print("\n".join("    | " + line for line in case.text.split("\n")[:80]), flush=True)
    if options.keep:
        folder = pathlib.Path(options.keep)
        folder.mkdir(parents=True, exist_ok=True)
        name = re.sub(r"\W+", "_", case.name)[:80]
        (folder / f"{name}.cpp").write_text(case.text, errors="surrogateescape")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plugin", required=True, help="the checker, keel_checker.so")
    parser.add_argument("--clang", default="clang++-19")
    parser.add_argument("--include", help="LLVM's include folder; the one of the clang, if not given")
    parser.add_argument("--full", action="store_true", help="every file once instead of a sample")
    parser.add_argument("--mutations", type=int, default=2400, help="how many mutated tests a full run makes")
    parser.add_argument("--headers", type=int, default=300, help="how many of LLVM's headers a full run takes")
    parser.add_argument("--seconds", type=float, default=50, help="how long a sample runs")
    parser.add_argument("--seed", type=int, help="the seed of the second half of the mutations; random, if not given")
    parser.add_argument("--only", default="", help="only files whose name contains this")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", help="a folder for the files that fail")
    parser.add_argument("--no-shrink", dest="shrink", action="store_false")
    options = parser.parse_args()
    fresh = random.SystemRandom().randrange(1 << 31) if options.seed is None else options.seed
    include = pathlib.Path(options.include or default_include(options.clang))

    probe = Probe(options.clang, str(pathlib.Path(options.plugin).resolve()))
    tally = Tally()
    print(f"seeds {FIXED_SEED} and {fresh}", flush=True)
    with tempfile.TemporaryDirectory(prefix="keel-headers-") as work, \
            concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        cases = (full if options.full else sample)(options, pathlib.Path(work), include, fresh)
        cases = (case for case in cases if options.only in case.name)
        deadline = time.monotonic() + options.seconds
        running = {}
        while True:
            while len(running) < options.jobs and (options.full or time.monotonic() < deadline):
                case = next(cases, None)
                if case is None:
                    break
                running[pool.submit(probe.run, case)] = case
            if not running:
                break
            done, _ = concurrent.futures.wait(running, return_when=concurrent.futures.FIRST_COMPLETED)
            for future in done:
                case, outcome = running.pop(future), future.result()
                tally.add(case, outcome)
                if outcome.is_failure:
                    # The same crash once more says nothing new.
                    key = (outcome.kind, outcome.words, *outcome.frames[:3])
                    if key not in tally.failures or (key == (outcome.kind, "") and len(tally.failures) < 20):
                        tally.failures[key] = case.name
                        report(case, outcome, probe, options)
                    else:
                        print(f"the same: {case.name}", flush=True)

        print()
        tally.print()
        failed = tally.total("crash", "hang")
        reached = tally.total("clean", "refused")
        print(f"the checker ran over {reached} files; {tally.total('not compiled')} did not compile without it")
        if reached == 0:
            print("the checker saw no file at all")
            failed += 1
        print(f"{tally.total('clean', 'refused', 'not compiled', 'compiler')} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
