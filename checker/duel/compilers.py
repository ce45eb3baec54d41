# SPDX-License-Identifier: GPL-2.0-only
"""Asks both compilers about many programs at once, and finds out which function each error belongs to."""

import json
import os
import re
import resource
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from printers import Cpp, CppThatUses, Rust, RustInOtherWords

HERE = Path(__file__).resolve().parent

# What rustc's borrow checker says; any other error means that the program does not type-check.
BORROW_CODES = {
    "E0373", "E0381", "E0382", "E0384", "E0499", "E0500", "E0501", "E0502", "E0503", "E0505", "E0506", "E0507", "E0508",
    "E0509", "E0510", "E0515", "E0521", "E0524", "E0594", "E0596", "E0597", "E0621", "E0626", "E0712", "E0713", "E0716",
}


def limit_memory():
    """A checker that grows without end takes only itself down."""
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))


def holds_no_borrow(field, before):
    """Whether the types with a lifetime that have a member of this name all give it a type without one."""
    holder, types = False, []
    for line in before:
        if opened := re.match(r"\s*pub struct \w+(.*)\{", line):
            holder = "'" in opened[1]
        elif holder and (declared := re.match(rf"\s*pub {field}: (.*),", line)):
            types.append(declared[1])
    return bool(types) and all("'" not in one for one in types)


def leads_through_box(path, before):
    """Whether a part of a path of a program is a Box."""
    parts = path.split(".")
    return any(is_box(".".join(parts[: count + 1]), before) for count in range(len(parts)))


def is_box(path, before):
    """Whether a path of a program ends at a Box, by what was declared above."""
    variable, *fields = path.split(".")
    if not fields:
        return any(f"let mut {variable} = Box::new(" in line or f"{variable}: Box<" in line for line in before)
    kind = None
    for line in before:
        if found := re.search(rf"\b{variable}: (?:&(?:'\w+ )?(?:mut )?)?(\w+)|let mut {variable} = (\w+) {{", line):
            kind = found[1] or found[2]
    for at, field in enumerate(fields):
        kind = field_type(kind, field, before)
        if at + 1 < len(fields) and kind and (inside := re.match(r"(?:Box<)?(\w+)", kind)):
            kind = inside[1]
    return (kind or "").startswith("Box<")


def field_type(struct, name, before):
    """What a struct of a program says of one of its fields; of an unknown struct, what all say of a field so named."""
    inside, said = False, set()
    for line in before:
        if found := re.match(r"\s*pub struct (\w+)", line):
            inside = struct is None or found[1] == struct
        elif inside and (found := re.match(rf"\s*pub {name}: (.*),$", line)):
            said.add(found[1])
    return said.pop() if len(said) == 1 else None


@dataclass
class Verdict:
    """What a compiler says of one program."""

    errors: dict = field(default_factory=dict)  # function -> set of codes
    messages: list = field(default_factory=list)
    excused: dict = field(default_factory=dict)  # function -> the known limits of rustc behind its errors; None among them: an error without
    stored: dict = field(default_factory=dict)  # function -> variables whose stores rustc objects to
    objected: dict = field(default_factory=dict)  # function -> variables that rustc's messages are about
    copied: set = field(default_factory=set)  # (function, variable) that were given new names
    is_broken: bool = False  # no borrow checker was asked: the program does not compile, or the compiler crashed
    crash: str = ""

    @property
    def accepted(self):
        return not self.errors and not self.is_broken


class Tools:
    def __init__(self, clang, rustc, plugin, kernel, folder):
        self.clang = clang
        self.rustc = rustc
        self.plugin = plugin
        self.kernel = kernel
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.rust_flags = []
        self.edition = "2021"
        self.cpp_printer = Cpp
        self.rust_printer = Rust
        self.rust_prelude = (HERE / "prelude.rs").read_text()

    # ------------------------------------------------------------------ Rust

    def polonius(self, programs, name="polonius"):
        """The same, judged by rustc's location-sensitive analysis, which accepts more sound programs."""
        self.rust_flags = ["-Zpolonius=legacy"]
        try:
            return self.rust(programs, name)
        finally:
            self.rust_flags = []

    def whole_captures(self, programs, name="whole_captures"):
        """The same in an edition of Rust whose closures capture variables, as lambdas do, and not parts of them."""
        self.edition = "2018"
        try:
            return self.rust(programs, name)
        finally:
            self.edition = "2021"

    def reworded(self, programs, printer=RustInOtherWords, name="reworded"):
        """The same once more, with stores that end what they replace: see RustInOtherWords."""
        self.rust_printer = printer
        try:
            return self.polonius(programs, name)
        finally:
            self.rust_printer = Rust

    def rust(self, programs, name="batch"):
        verdicts = [Verdict() for _ in programs]
        alive = list(range(len(programs)))
        for _ in range(12):
            broken = self.rust_once(programs, alive, verdicts, name)
            if not broken:
                return verdicts
            for index in broken:
                verdicts[index].is_broken = True
            alive = [index for index in alive if index not in broken]
            for index in alive:
                verdicts[index] = Verdict()
        raise SystemExit("rustc stops before its borrow checker, whatever is taken out")

    def rust_once(self, programs, alive, verdicts, name):
        lines, owners = [], []
        prelude = self.rust_prelude
        if self.rust_printer.is_covariant:
            prelude = prelude.replace("PhantomData<*mut T>", "PhantomData<T>")
        for line in prelude.splitlines():
            lines.append(line)
            owners.append(None)
        source_start = {}
        for index in alive:
            source_start[index] = len(lines)
            printer = self.rust_printer(programs[index])
            for text, item in printer.print(f"p{index}"):
                lines.append(text)
                owners.append((index, item))
            verdicts[index].copied = getattr(printer, "copied", set())
        source = self.folder / f"{name}.rs"
        source.write_text("\n".join(lines) + "\n")
        run = subprocess.run(
            [self.rustc, "--edition", self.edition, "--crate-type", "lib", "--emit=metadata", "--error-format=json",
             *self.rust_flags, "-o", str(self.folder / f"{name}.rmeta"), str(source)],
            capture_output=True, text=True, env={**os.environ, "RUSTC_BOOTSTRAP": "1"})
        broken = set()
        said_any = False
        for line in run.stderr.splitlines():
            if not line.startswith("{"):
                continue
            message = json.loads(line)
            if message.get("level") not in ("error", "error: internal compiler error"):
                continue
            code = (message.get("code") or {}).get("code")
            text = message["message"]
            where = next((span for span in message["spans"] if span["is_primary"]), None)
            if where is None:
                continue
            said_any = True
            owner = owners[where["line_start"] - 1]
            if owner is None:
                raise SystemExit(f"rustc refuses the prelude: {message['rendered']}")
            index, item = owner
            is_borrow = code in BORROW_CODES or (code is None and "lifetime may not live long enough" in text)
            if not is_borrow:
                broken.add(index)
                verdicts[index].messages.append(message["rendered"])
                continue
            verdicts[index].errors.setdefault(item, set()).add(code or "E0621")
            if named := re.search(r"`[&*(]*(?:mut )?(\w+)", text):
                verdicts[index].objected.setdefault(item, set()).add(named[1])
            if stored := re.match(r"cannot assign to `\*?(\w+)", text):
                verdicts[index].stored.setdefault(item, set()).add(stored[1])
            excuse = self.excuse(message, lines[source_start[index] : where["line_start"]])
            verdicts[index].excused.setdefault(item, set()).add(excuse)
            verdicts[index].messages.append(message["rendered"])
        if run.returncode != 0 and not said_any:
            raise SystemExit(f"rustc: {run.stderr[:2000]}")
        return broken

    @staticmethod
    def excuse(message, before):
        """Why rustc refuses a sound program, where that shows in its message."""
        moved = re.match(r"cannot move out of `([\w.]+)` because it is borrowed", message["message"])
        if moved:
            lent = next((re.match(r"borrow of `\*?([\w.]+)` occurs here", span["label"] or "") for span in message["spans"]
                         if "borrow of" in (span["label"] or "")), None)
            if lent and lent[1] != moved[1] and leads_through_box(lent[1], before) or \
                    lent and lent[0].startswith("borrow of `*") and is_box(lent[1], before):
                return "stable-pointee"
        lets_nobody = message["code"] and message["code"]["code"] in ("E0597", "E0505")
        is_explained = any("later" in (span.get("label") or "") for span in message["spans"])
        is_part = moved is not None and "." in moved[1]
        if is_part:
            moved = None
        if message["code"] and message["code"]["code"] in ("E0503", "E0506") or is_part:
            places = {"later": set(), "primary": set()}
            through = False
            for span in message["spans"]:
                where = (span["line_start"], span["column_start"], span["line_end"], span["column_end"])
                if span.get("label") == "borrow later used here":
                    places["later"].add(where)
                if span["is_primary"]:
                    places["primary"].add(where)
                    # The message says `a.b`, where the program says `(*a.b).c`.
                    text = span["text"][0]["text"] if span["text"] else ""
                    through = re.match(r"\(*\*", text[span["column_start"] - 1 :]) is not None
            if places["later"] == places["primary"] and (through or is_part):
                return "own-use"
        for span in message["spans"]:
            text = span["text"][0]["text"] if span["text"] else ""
            is_loan = span["is_primary"] if not moved else (span.get("label") or "").startswith("borrow of")
            if lets_nobody and is_loan and not is_explained and \
                    re.match(r"\s*\w+(\.\w+)+ = ", text):
                return "part"
            if not re.search("later (used|captured) here", span.get("label") or "") or "by call" in span["label"]:
                continue
            text = span["text"][0]["text"] if span["text"] else ""
            if re.match(r"\s*\w+(\.\w+)+ \+?= ", text):
                return "part"
            used = text[span["column_start"] - 1 : span["column_end"] - 1] if span["line_start"] == span["line_end"] else ""
            place = re.fullmatch(r"(?:&(?:mut )?)?\(?\w+(?:\.\w+)*\.(\w+)\)?", used)
            if place and holds_no_borrow(place[1], before):
                return "part"
        return None

    # ------------------------------------------------------------------ Keel

    def cpp_source(self, programs, alive, name, tail=""):
        lines = [f'#include "{HERE}/prelude.hpp"', "using namespace duel;"]
        owners = [None, None]
        for index in alive:
            for text, item in self.cpp_printer(programs[index]).print(f"p{index}"):
                lines.append(text)
                owners.append((index, item))
        source = self.folder / f"{name}.cpp"
        source.write_text("\n".join(lines) + "\n" + tail)
        return source, owners

    def flags(self):
        return ["-std=c++23", f"-I{self.kernel}", "-w", "-ferror-limit=0", "-fno-caret-diagnostics",
                "-fno-color-diagnostics", "-ftemplate-backtrace-limit=1"]

    def cpp_used(self, programs, name="used"):
        """The same, with a use of each object that was built from several values, right after it was built."""
        self.cpp_printer = CppThatUses
        try:
            return self.cpp(programs, name)
        finally:
            self.cpp_printer = Cpp

    def cpp(self, programs, name="batch"):
        verdicts = [Verdict() for _ in programs]
        self.cpp_part(programs, list(range(len(programs))), verdicts, name)
        return verdicts

    def cpp_part(self, programs, alive, verdicts, name):
        """Halves the programs until a crash is alone."""
        if not alive:
            return
        source, owners = self.cpp_source(programs, alive, name)
        command = [self.clang, *self.flags(), "-fsyntax-only", str(source)]
        if self.plugin:
            command.insert(1, f"-fplugin={self.plugin}")
        try:
            run = subprocess.run(command, capture_output=True, text=True, timeout=20 + len(alive) // 2,
                                 preexec_fn=limit_memory)
            failed = run.returncode not in (0, 1) or "PLEASE submit a bug report" in run.stderr
            reason = run.stderr[:1500]
        except subprocess.TimeoutExpired:
            failed, reason = True, "it took too long"
        if failed:
            if len(alive) == 1:
                verdicts[alive[0]] = Verdict(is_broken=True, crash=reason)
                return
            half = len(alive) // 2
            self.cpp_part(programs, alive[:half], verdicts, name)
            self.cpp_part(programs, alive[half:], verdicts, name)
            return
        broken = set()
        current = None
        for line in run.stderr.splitlines():
            found = re.match(r"(.*?):(\d+):(\d+): (error|fatal error|note): (.*)", line)
            if not found:
                continue
            file, number, _, level, text = found.groups()
            if level == "note":
                # An error in the prelude belongs to the program that asked for it.
                if current is None or current[0] is not None or not file.endswith(f"{name}.cpp"):
                    continue
                owner = owners[int(number) - 1]
                if owner:
                    self.note(verdicts, broken, owner, current[1])
                    current = None
                continue
            owner = owners[int(number) - 1] if file.endswith(f"{name}.cpp") and int(number) <= len(owners) else None
            current = (owner, text)
            if owner is not None:
                self.note(verdicts, broken, owner, f"{number}: {text}")
            elif not self.is_tolerated(text):
                verdicts[alive[0]].messages.append(f"in the prelude: {file}:{number}: {text}")
                if not hasattr(self, "prelude_errors"):
                    self.prelude_errors = {}
                self.prelude_errors[f"{number}: {text}"] = alive[0]
        if broken:
            for index in broken:
                verdicts[index].is_broken = True
            rest = [index for index in alive if index not in broken]
            for index in rest:
                verdicts[index] = Verdict()
            self.cpp_part(programs, rest, verdicts, name)

    @staticmethod
    def is_tolerated(text):
        return False

    @staticmethod
    def note(verdicts, broken, owner, text):
        index, item = owner
        code = re.search(r"\[(K\d{4})\]", text)
        verdicts[index].messages.append(text)
        if not code:
            broken.add(index)
            return
        verdicts[index].errors.setdefault(item, set()).add(code.group(1))

    # ------------------------------------------------------------------ the run

    def sanitize(self, programs, indices, name="run", repeat=6):
        """Runs accepted programs under the sanitizers; for each index what was reported, if anything."""
        if not indices:
            return {}
        calls = "\n".join(f"    run({index}, &p{index}::drive);" for index in indices)
        source, _ = self.cpp_source(programs, indices, name, RUNTIME.replace("CALLS", calls).replace("REPEAT", str(repeat)))
        program = self.folder / name
        built = subprocess.run(
            [self.clang, *self.flags(), "-O0", "-g0", "-fsanitize=address,undefined", "-fno-sanitize-recover=all",
             "-fsanitize-address-use-after-scope", str(source), "-o", str(program)],
            capture_output=True, text=True)
        if built.returncode != 0:
            raise SystemExit(f"an accepted program does not compile: {built.stderr[:3000]}")
        reports = {}
        first = 0
        while first < len(indices):
            run = subprocess.run([str(program), str(indices[first])], capture_output=True, text=True, timeout=600,
                                 env={"ASAN_OPTIONS": "detect_stack_use_after_return=1:detect_leaks=0:color=never",
                                      "UBSAN_OPTIONS": "print_stacktrace=1"})
            if run.returncode == 0:
                break
            last = re.findall(r"^program (\d+)$", run.stdout, re.MULTILINE)
            culprit = int(last[-1]) if last else indices[first]
            reports[culprit] = run.stderr[:3000]
            first = indices.index(culprit) + 1
        return reports


RUNTIME = r"""
#include <cstdio>
#include <cstdlib>
namespace {
struct Trap {};
unsigned long chance = 1;
int calls = 0;
bool next() {
    chance = chance * 6364136223846793005UL + 1442695040888963407UL;
    return (chance >> 40) & 1;
}
int start = 0;
void run(int number, void (*drive)()) {
    if (number < start) return;
    std::printf("program %d\n", number);
    std::fflush(stdout);
    for (int round = 0; round < REPEAT; ++round) {
        chance = static_cast<unsigned long>(number * 31 + round + 1) * 2654435761UL;
        calls = 0;
        try {
            drive();
        } catch (Trap) {
        }
    }
}
volatile unsigned char sink;
}
extern "C" int duel_coin() { return next(); }
extern "C" int duel_more() { return ++calls < 40 && (next() || next()); }
extern "C" void duel_trap() { throw Trap{}; }
extern "C" void duel_read(const void* bytes, unsigned long size) {
    const auto* first = static_cast<const volatile unsigned char*>(bytes);
    for (unsigned long at = 0; at < size; ++at) sink = first[at];
}
int main(int count, char** words) {
    start = count > 1 ? std::atoi(words[1]) : 0;
CALLS
}
"""
