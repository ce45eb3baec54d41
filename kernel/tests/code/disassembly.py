# SPDX-License-Identifier: GPL-2.0-only
"""What functions compiled to: instructions without addresses, so that those of two objects can be compared."""
import re
import subprocess

# What lies behind the last instruction of a function: room, and what stops a processor that runs on.
PADDING = re.compile(r"(cs |data16 )*nop\w*\b.*|int3|L\d+:")
# What every function has: where an indirect call lands, and the return.
FRAME = re.compile(r"endbr64|jmp =__x86_return_thunk|ret\w*|L\d+:")


def parse(listing):
    """Functions by name without parameters, each a list of instructions and labels, from llvm-objdump's listing. Where
    an instruction has a relocation, its target is named, and the address that stands there without it is left out."""
    functions, current = {}, None
    for line in listing.splitlines():
        if header := re.fullmatch(r"<(.+)>:", line):
            name = header.group(1)
            if re.fullmatch(r"L\d+", name):  # The target of a jump.
                current.append(name + ":")
            else:
                current = functions.setdefault(name.split("(")[0], [])
        elif relocation := re.search(r"R_X86_64_(\w+)\s+(.+)", line):
            place = relocation.group(2).removesuffix("-0x4")
            current[-1] = re.sub(r"( <.*>)?$", f" ={place}", current[-1], count=1)
        elif line.startswith((" ", "\t")) and line.strip():
            current.append(" ".join(line.split("#")[0].split()))
    return {name: without_padding(code) for name, code in functions.items() if not name.startswith(".L")}


def without_padding(code):
    end = len(code)
    while end and PADDING.fullmatch(code[end - 1]):
        end -= 1
    return code[:end]


def functions_of(object_file):
    words = ["llvm-objdump-19", "-dr", "--no-show-raw-insn", "--no-leading-addr", "--symbolize-operands", "--demangle"]
    return parse(subprocess.run([*words, object_file], check=True, capture_output=True, text=True).stdout)


def own_instructions(code):
    """Without the frame that every function has."""
    return [step for step in code if not FRAME.fullmatch(step)]


def calls(code):
    """What is called, in order; a call at the end may be a jump."""
    return [call.group(1) for step in own_instructions(code) if (call := re.fullmatch(r"(?:call|jmp)q? =(\w+)", step))]
