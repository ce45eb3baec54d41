# SPDX-License-Identifier: GPL-2.0-only
"""`keel editor` and `keel new`: clangd has nothing to say of the library, the drivers and what is new; what each template
writes builds, is accepted, and passes its tests in the virtual machine.

Runs the built keel, inside the root; KEEL_BINARY names it.
"""
import json
import os
import pathlib
import re
import subprocess

import pytest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("KEEL_BINARY", str(PROJECT / "build/host/bin/keel"))
KINDS = ["platform", "pci", "misc", "block"]


def keel(*words, cwd):
    return subprocess.run([BINARY, *map(str, words)], cwd=cwd, capture_output=True, text=True,
                          env={**os.environ, "KEEL_PROJECT": str(PROJECT)})


class Clangd:
    """As much of the language server's protocol as it takes to open files and read what is said of them."""

    def __init__(self, folder):
        self.process = subprocess.Popen(["clangd-19", "--background-index=false", "-j=2", "--log=error", "--enable-config"],
                                        cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.number = 0
        self.ask("initialize", {"processId": os.getpid(), "rootUri": folder.as_uri(), "capabilities": {}})
        self.say("initialized", {})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def say(self, method, parameters):
        self.send({"method": method, "params": parameters})

    def ask(self, method, parameters):
        self.number += 1
        self.send({"id": self.number, "method": method, "params": parameters})
        while (answer := self.read()).get("id") != self.number:
            pass
        return answer["result"]

    def read(self):
        length = 0
        while (line := self.process.stdout.readline().strip()):
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        assert length, "clangd has ended"
        return json.loads(self.process.stdout.read(length))

    def diagnostics(self, files):
        """What it says of each file: path -> messages. A few files are open at a time."""
        found, waiting, left = {}, set(), list(files)
        while left or waiting:
            while left and len(waiting) < 4:
                path = left.pop()
                waiting.add(path.as_uri())
                self.say("textDocument/didOpen", {"textDocument": {
                    "uri": path.as_uri(), "languageId": "cpp", "version": 1, "text": path.read_text()}})
            message = self.read()
            if message.get("method") != "textDocument/publishDiagnostics" or message["params"]["uri"] not in waiting:
                continue
            uri = message["params"]["uri"]
            waiting.remove(uri)
            path = next(path for path in files if path.as_uri() == uri)
            found[path] = [f"{path}:{one['range']['start']['line'] + 1}: {one['message']}" for one in message["params"]["diagnostics"]]
            self.say("textDocument/didClose", {"textDocument": {"uri": uri}})
        return found

    def end(self):
        self.ask("shutdown", None)
        self.say("exit", None)
        assert self.process.wait(timeout=60) == 0


def said_of(folder, files):
    clangd = Clangd(folder)
    found = clangd.diagnostics(files)
    clangd.end()
    assert len(found) == len(files)
    return [line for lines in found.values() for line in lines]


def test_clangd_says_nothing_of_the_library_and_the_drivers():
    run = keel("editor", PROJECT, cwd=PROJECT)
    assert run.returncode == 0, run.stderr
    files = sorted((PROJECT / "kernel/keel").rglob("*.hpp"))
    for path in sorted((PROJECT / "drivers").rglob("*.[ch]pp")):
        if not {"tests", "wrong", "demo", "build"} & set(path.relative_to(PROJECT).parts):
            files.append(path)
    assert len(files) > 90
    assert said_of(PROJECT, files) == []


def test_clangd_sees_a_mistake(tmp_path):
    """What says nothing of everything must be able to say something."""
    assert keel("new", "block", "wrong", cwd=tmp_path).returncode == 0
    driver = tmp_path / "wrong/driver.cpp"
    driver.write_text(driver.read_text().replace("requests_.fetch_add(1);", "requests_.fetch_add(no_such_name);"))
    said = said_of(tmp_path / "wrong", [driver])
    assert len(said) == 1 and "no_such_name" in said[0]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_new_passes_everything(kind, tmp_path):
    name = f"new-{kind}"
    made = keel("new", kind, name, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    driver = tmp_path / name
    left = [path for path in driver.rglob("*") if path.is_file() and re.search(rb"@\w+@", path.read_bytes())]
    assert not left, f"marks are left in {left}"
    assert said_of(driver, [driver / "driver.cpp"]) == []
    unsafe = keel("unsafe", ".", "--max", "0", cwd=driver)
    assert unsafe.returncode == 0 and "not compiled" not in unsafe.stdout, unsafe.stdout
    tests = keel("test", name, "--kernel", "7.3", "--junit", tmp_path / "junit.xml", cwd=tmp_path)
    assert tests.returncode == 0, tests.stdout + tests.stderr
    assert " 0 failed" in tests.stdout.splitlines()[-1]
    # In place, too, as the README says; and plain make says what it lacks.
    assert keel("build", ".", cwd=driver).returncode == 0
    assert list(driver.glob("*.ko"))


@pytest.mark.parametrize("words, what, step", [
    (("new", "usb", "x"), "there is no kind 'usb'", "platform"),
    (("new", "pci", "My Board"), "is no name", "my-board"),
    (("new", "pci", "-x"), None, None),
    (("new", "pci", "x", "--in", "absent"), "there is no folder absent", "make it"),
    (("editor", "empty"), "holds no unit", "Kbuild"),
    (("test", "empty"), "holds no driver", "Kbuild"),
])
def test_mistakes(words, what, step, tmp_path):
    (tmp_path / "empty").mkdir()
    run = keel(*words, cwd=tmp_path)
    assert run.returncode != 0
    if what:
        assert what in run.stderr and step in run.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["empty"], "something half-done stays"


def test_nothing_is_overwritten(tmp_path):
    assert keel("new", "misc", "mine", cwd=tmp_path).returncode == 0
    (tmp_path / "mine/driver.cpp").write_text("// mine\n")
    run = keel("new", "misc", "mine", cwd=tmp_path)
    assert run.returncode != 0 and "is there already" in run.stderr
    assert (tmp_path / "mine/driver.cpp").read_text() == "// mine\n"
