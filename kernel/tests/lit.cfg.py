# SPDX-License-Identifier: GPL-2.0-only
# `refuse`: what must not compile against the kernel library, and the message it gives.
# `checked`: every member of every template of the library goes through the checker without a word.
import os

import lit.formats

config.name = "kernel"
config.test_format = lit.formats.ShTest(True)
config.suffixes = [".cpp"]
config.excludes = ["code", "host", "vm"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.build_root, "kernel", "tests")
config.environment["PATH"] = config.llvm_bin + os.pathsep + os.environ["PATH"]
config.substitutions.append(
    (
        "%keel-compile",
        f"clang++ -std=c++23 -ffreestanding -fno-exceptions -fno-rtti -Wall -Wextra -fsyntax-only "
        f"-I{config.source_root}/kernel -I{config.bindings}",
    )
)
# What cli/kbuild/flags.mk says for every kernel; the checker asks for it.
kernel_options = (
    "-ffreestanding -fno-exceptions -fno-rtti -fno-threadsafe-statics -fno-finite-loops -fno-strict-aliasing "
    "-fno-delete-null-pointer-checks -fsanitize=signed-integer-overflow,integer-divide-by-zero,shift,builtin -fsanitize-trap=all"
)
config.substitutions.append(
    (
        "%keel-check",
        f"clang++ -std=c++23 {kernel_options} -Wall -Wextra -Werror -fsyntax-only "
        f"-I{config.source_root}/kernel -I{config.bindings} -fplugin={config.checker} -fplugin-arg-keel_checker-kernel",
    )
)
