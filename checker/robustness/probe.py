# SPDX-License-Identifier: GPL-2.0-only
"""Runs the compiler with the checker over one file and says how it ended."""

import dataclasses
import os
import pathlib
import re
import subprocess
import tempfile
import time

# Seconds of processor time for a file before the checker counts as hanging.
HANG = 10
# What the compiler alone may need on top of that.
COMPILE = 40
MEMORY_KIB = 8 << 20

CRASH = re.compile(r"PLEASE submit a bug report|^Stack dump:|Assertion .* failed|UNREACHABLE executed|LLVM ERROR|"
                   r"terminate called", re.MULTILINE)
WORDS = re.compile(r"Assertion .* failed|UNREACHABLE executed.*|LLVM ERROR.*|terminate called.*")


@dataclasses.dataclass
class Case:
    """One file: where it comes from, its text, and what the compiler needs to read it."""
    name: str
    origin: str
    text: str
    arguments: list


@dataclasses.dataclass
class Outcome:
    # clean, refused: the checker ran. not compiled: the compiler refused first. crash, hang: what must not be.
    # compiler: clang alone does the same.
    kind: str
    output: str
    seconds: float

    @property
    def is_checked(self):
        return self.kind in ("clean", "refused")

    @property
    def is_failure(self):
        return self.kind in ("crash", "hang")

    @property
    def words(self):
        """What the crash says of itself, to tell one from another."""
        said = WORDS.search(self.output)
        return said[0] if said else ""

    @property
    def frames(self):
        """The checker's own functions on the stack."""
        found = re.findall(r"^\s*#\d+ 0x\w+ (?:in )?(.*keel.*)$", self.output, re.MULTILINE)
        return [frame.split(" (/")[0] for frame in found[:6]]


class Probe:
    def __init__(self, clang, plugin):
        self.clang, self.plugin = clang, plugin
        # The compiler names the functions on the stack if it finds its symbolizer.
        tools = subprocess.run([clang, "-print-search-dirs"], capture_output=True, text=True, check=True).stdout
        folder = re.search(r"^programs: =([^:\n]*)", tools, re.MULTILINE)[1]
        self.environment = {**os.environ, "PATH": folder + os.pathsep + os.environ.get("PATH", "")}

    def run(self, case):
        outcome = self._once(case, [f"-fplugin={self.plugin}"])
        if outcome.kind == "crash" and self._once(case, []).kind == "crash":
            outcome.kind = "compiler"
        elif outcome.seconds > HANG:
            alone = self._once(case, [])
            if outcome.seconds - alone.seconds > HANG:
                outcome.kind = "hang"
            elif outcome.kind == "crash":
                outcome.kind = "compiler"
        return outcome

    def _once(self, case, plugin):
        with tempfile.TemporaryDirectory(prefix="keel-robustness-") as folder:
            source = pathlib.Path(folder) / ("input.hpp" if case.name.endswith((".h", ".hpp")) else "input.cpp")
            source.write_text(case.text, errors="surrogateescape")
            command = [self.clang, "-x", "c++", "-std=c++23", "-fsyntax-only", "-w", "-fno-crash-diagnostics",
                       "-fno-color-diagnostics", *plugin, *case.arguments, str(source)]
            limits = f"ulimit -c 0; ulimit -t {HANG + COMPILE}; ulimit -v {MEMORY_KIB}; exec \"$@\""
            with open(pathlib.Path(folder) / "output", "w+", errors="replace") as output:
                process = subprocess.Popen(["sh", "-c", limits, "sh", *command], stdout=output, stderr=output,
                                           stdin=subprocess.DEVNULL, cwd=folder, env=self.environment)
                # A process that sleeps for ever uses no processor time.
                deadline = time.monotonic() + 20 * (HANG + COMPILE)
                while True:
                    pid, status, usage = os.wait4(process.pid, os.WNOHANG)
                    if pid:
                        break
                    if time.monotonic() > deadline:
                        process.kill()
                        _, status, usage = os.wait4(process.pid, 0)
                        break
                    time.sleep(0.01)
                process.returncode = os.waitstatus_to_exitcode(status)
                output.seek(0)
                said = output.read().replace(str(source), source.name)
        seconds = usage.ru_utime + usage.ru_stime
        if process.returncode < 0 or process.returncode >= 128 or CRASH.search(said):
            kind = "crash"
        elif process.returncode == 0:
            kind = "clean"
        elif re.search(r" error: .*\[K\d{4}\]$", said, re.MULTILINE):
            kind = "refused"
        else:
            kind = "not compiled"
        return Outcome(kind, said, seconds)
