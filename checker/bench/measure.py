# SPDX-License-Identifier: GPL-2.0-only
"""What a run of the compiler costs: processor time, or instructions under valgrind."""

import dataclasses
import os
import pathlib
import re
import subprocess
import tempfile

# What a check may take before it counts as failed; it also keeps the machine usable.
MEMORY_KIB = 4 << 20


@dataclasses.dataclass
class Run:
    status: int
    output: str
    seconds: float
    mebibytes: float


def run(command, folder, limit=120):
    """Runs to the end, or until it has used `limit` seconds of the processor or too much memory."""
    with tempfile.TemporaryFile("w+", errors="replace") as output:
        words = ["sh", "-c", f'ulimit -c 0; ulimit -t {limit}; ulimit -v {MEMORY_KIB}; exec "$@"', "sh", *command]
        process = subprocess.Popen(words, stdout=output, stderr=output, stdin=subprocess.DEVNULL, cwd=folder)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return Run(process.returncode, output.read(), usage.ru_utime, usage.ru_maxrss / 1024)


def seconds(command, folder, repeats=3):
    """The least of a few runs: what disturbs a run only makes it longer."""
    runs = [run(command, folder) for _ in range(repeats)]
    return min(runs, key=lambda one: one.seconds)


def instructions(command, folder):
    """Counted by valgrind: the same on every machine, whatever else it does."""
    valgrind = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    done = subprocess.run([*valgrind, *command], cwd=folder, capture_output=True, text=True, errors="replace")
    counted = re.search(r"I\s+refs:\s+([\d,]+)", done.stderr)
    return done.returncode, done.stderr, int(counted[1].replace(",", "")) if counted else 0


# The functions between which the work of the checker is divided, and what they are called in a table.
PARTS = {
    "collecting": r"collect\(clang::ASTContext&\)",
    "rules on the tree": r"rules::all\(",
    "signatures": r"passes::lifetime_missing\(",
    "lowering": r"Lowering::lower\(",
    "initialisation": r"Initialisation::Initialisation\(",
    "regions": r"Regions::Regions\(",
    "liveness": r"Liveness::Liveness\(",
    "loans": r"Loans::Loans\(",
    "conflicts": r"passes::conflicts\(",
    "moves": r"passes::(missing_values|moved_from_borrow)\(",
    "other passes": r"passes::(writes_through_shared|signature_promises|linear_values)\(",
    "messages": r"Report::emit\(",
}


def where_time_goes(command, folder):
    """Instructions per part of the checker, from callgrind; also the sum of all."""
    with tempfile.TemporaryDirectory() as work:
        out = pathlib.Path(work) / "callgrind"
        subprocess.run(["valgrind", "--tool=callgrind", f"--callgrind-out-file={out}", *command], cwd=folder,
                       capture_output=True, check=True)
        said = subprocess.run(["callgrind_annotate", "--inclusive=yes", "--threshold=100", str(out)],
                              capture_output=True, text=True, errors="replace", check=True).stdout
    parts = dict.fromkeys(PARTS, 0)
    total = checker = 0
    for line in said.splitlines():
        found = re.match(r"\s*([\d,]+) \([^)]*\)\s+(.*)", line)
        if not found:
            continue
        count = int(found[1].replace(",", ""))
        total = max(total, count)
        if "keel::checker::" not in found[2]:
            continue
        if "HandleTranslationUnit" in found[2]:
            checker = max(checker, count)
        for name, pattern in PARTS.items():
            if re.search("keel::checker::" + pattern, found[2]):
                parts[name] += count
    return total, checker, parts
