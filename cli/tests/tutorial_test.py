# SPDX-License-Identifier: GPL-2.0-only
"""docs/tutorial shows the sample as it is: each line of it, in its order, and nothing else; and the mistake it asks for
is refused as it says."""
import os
import pathlib
import re
import shutil
import subprocess

PROJECT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("KEEL_BINARY", str(PROJECT / "build/host/bin/keel"))
SAMPLE = PROJECT / "drivers/soc_sample"
TUTORIAL = (PROJECT / "docs/tutorial/README.md").read_text()


def lines_of(text):
    """Without blank lines, the licence, and what introduces a file or a folder's namespace."""
    kept = []
    for line in text.splitlines():
        if line.strip() and "SPDX" not in line and line.strip() != "#pragma once":
            kept.append(line)
    return kept


def test_every_line_of_the_sample_is_shown():
    shown = [line for block in re.findall(r"```cpp\n(.*?)```", TUTORIAL, re.S) for line in lines_of(block)]
    sample = []
    for name in ("registers.hpp", "chip.hpp", "soc.cpp"):
        sample += lines_of((SAMPLE / name).read_text())
    # What a file is about stands in the text around.
    sample = [line for line in sample if not re.match(r"/// (A platform driver to start from|in /sys/devices/soc0|The registers of the sample)", line)]
    assert shown == sample


def test_the_mistake_is_refused(tmp_path):
    def keel(*words):
        return subprocess.run([BINARY, *words], cwd=tmp_path, capture_output=True, text=True,
                              env={**os.environ, "KEEL_PROJECT": str(PROJECT)})

    assert keel("new", "platform", "my-board").returncode == 0
    driver = tmp_path / "my-board/driver.cpp"
    text = driver.read_text()
    at = text.rindex("        return make_box<MyBoard>")
    driver.write_text(text[:at] + "        registers->read<regs::Identity>();\n" + text[at:])
    run = keel("build", "my-board")
    assert run.returncode == 1
    assert "error: 'registers' is used after it was moved [K0382]" in run.stdout + run.stderr


def test_members_in_the_other_order_are_refused(tmp_path):
    """In a copy of the sample: a member cannot name one that stands behind it."""
    made = tmp_path / "soc"
    shutil.copytree(SAMPLE, made, ignore=shutil.ignore_patterns("*.o", "*.ko", ".*", "*.cmd", "*.mod*", "*.bc"))
    kbuild = (made / "Kbuild").read_text()
    (made / "Kbuild").write_text(kbuild.replace("$(src)/../../cli/kbuild/keel.mk", "$(KEEL_MK)"))
    source = (made / "soc.cpp").read_text()
    chip, handler = "    Box<lt<'d', Chip>> chip_;\n", "    lt<&SocDriver::chip_, Handler> handler_;\n"
    assert chip + handler in source
    (made / "soc.cpp").write_text(source.replace(chip + handler, handler + chip))
    run = subprocess.run([BINARY, "build", str(made)], capture_output=True, text=True, env={**os.environ, "KEEL_PROJECT": str(PROJECT)})
    assert run.returncode == 1 and "no member named 'chip_'" in run.stdout + run.stderr


def test_codes_that_it_names_exist():
    for code in sorted(set(re.findall(r"K\d{4}", TUTORIAL))):
        run = subprocess.run([BINARY, "explain", code], capture_output=True, text=True, env={**os.environ, "KEEL_PROJECT": str(PROJECT)})
        assert run.returncode == 0, code
