# SPDX-License-Identifier: GPL-2.0-only
"""The library's abstractions cost nothing: functions that use them compile, with the flags of a module of a real
kernel, to the instructions of their twins in C."""
import os
import pathlib
import shutil
import subprocess

import pytest

from disassembly import calls, functions_of, own_instructions, parse

here = pathlib.Path(__file__).parent
project = here.parents[2]
units = ["registers", "locks", "containers", "dma"]


def headers():
    return sorted(pathlib.Path("/usr/src").glob("linux-headers-*-amd64"))


@pytest.fixture(scope="session", params=headers(), ids=lambda folder: folder.name)
def built(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("code")
    for source in [here / "Kbuild", *here.glob("*.cpp"), *here.glob("*.c")]:
        shutil.copy(source, folder)
    tools = os.environ.get("KEEL_TOOLS", project / "build/host")
    words = ["make", "-s", "-C", request.param, f"M={folder}", f"KEEL={project}", f"KEEL_TOOLS={tools}"]
    made = subprocess.run(words, capture_output=True, text=True)
    assert made.returncode == 0, made.stdout + made.stderr
    return {unit: (functions_of(folder / f"{unit}.o"), functions_of(folder / f"{unit}_twin.o")) for unit in units}


def test_kernels_are_installed():
    assert headers(), "enter the toolchain root with ./keel shell"


@pytest.mark.parametrize("unit", units)
def test_each_function_is_its_twin(built, unit):
    mine, twins = built[unit]
    assert mine and mine.keys() == twins.keys()
    different = {name for name in mine if mine[name] != twins[name]}
    assert not different, "\n\n".join(
        f"{name}\n  in C++: {mine[name]}\n  in C:   {twins[name]}" for name in sorted(different)
    )


def test_a_generic_accessor_is_one_instruction(built):
    mine, _ = built["registers"]
    accessors = {name: own_instructions(code) for name, code in mine.items() if name.startswith("generic_")}
    assert len(accessors) == 8
    for name, code in accessors.items():
        assert len(code) == 1, f"{name}: {code}"
        assert code[0].startswith("mov") and "(%rdi)" in code[0], f"{name}: {code}"


TAKEN_AND_GIVEN_BACK = {
    "guard_spin": ["_raw_spin_lock", "_raw_spin_unlock"],
    "guard_spin_read": ["_raw_spin_lock", "_raw_spin_unlock"],
    "guard_spin_early_return": ["_raw_spin_lock", "_raw_spin_unlock"],
    "guard_irq_spin": ["_raw_spin_lock_irqsave", "_raw_spin_unlock_irqrestore"],
    "guard_in_handler": ["_raw_spin_lock", "_raw_spin_unlock"],
    "guard_mutex": ["mutex_lock", "mutex_unlock"],
    "guard_mutex_moved": ["mutex_lock", "mutex_unlock"],
    "guard_try_mutex": ["mutex_trylock", "mutex_unlock"],
    "guard_read": ["down_read", "up_read"],
    "guard_write": ["down_write", "up_write"],
}


def test_a_guard_is_two_calls(built):
    mine, _ = built["locks"]
    assert {name: calls(code) for name, code in mine.items()} == TAKEN_AND_GIVEN_BACK


LISTING = """
x.o:	file format elf64-x86-64

Disassembly of section .text:

<.Ltmp0>:
               	nop

<read(keel::Window)>:
               	endbr64
               	movl	(%rdi), %eax            # comment
               	testl	%eax, %eax
               	je	 <L0>
               	callq	 <L0>
		R_X86_64_PLT32	mutex_lock-0x4
<L0>:
               	movq	(%rip), %rcx            # <read(keel::Window)+0x20>
		R_X86_64_PC32	table+0x4
               	jmp	 <read(keel::Window)+0x20>
		R_X86_64_PLT32	__x86_return_thunk-0x4
<L1>:
               	nopw	%cs:(%rax,%rax)
"""


def test_a_listing_is_read_without_addresses():
    functions = parse(LISTING)
    assert functions.keys() == {"read"}
    assert own_instructions(functions["read"]) == [
        "movl (%rdi), %eax",
        "testl %eax, %eax",
        "je <L0>",
        "callq =mutex_lock",
        "movq (%rip), %rcx =table+0x4",
    ]
    assert calls(functions["read"]) == ["mutex_lock"]


def test_what_differs_is_seen():
    assert parse(LISTING) == parse(LISTING.replace("nopw	%cs:(%rax,%rax)", "int3"))
    assert parse(LISTING) != parse(LISTING.replace("               	testl", "               	andl	$0x1, %eax\n               	testl"))
    assert parse(LISTING) != parse(LISTING.replace("mutex_lock-", "mutex_lock_nested-"))
    assert parse(LISTING) != parse(LISTING.replace("je	 <L0>", "jne	 <L0>"))
    assert parse(LISTING) != parse(LISTING.replace("table+0x4", "table+0x8"))
