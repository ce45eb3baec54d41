# SPDX-License-Identifier: GPL-2.0-only
# accept/<rule>/ and reject/<rule>/ hold one behaviour a file. `%keel-check` is the compiler with the checker.
import os
import sys
import lit.formats

config.name = "checker"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".cpp", ".test"]
config.excludes = ["Inputs", "unit", "write_examples.cpp"]
config.test_source_root = os.path.dirname(__file__)
config.environment["PATH"] = config.keel_tools + os.pathsep + os.environ.get("PATH", "")
kernel = os.path.join(config.keel_source, "kernel")
base = (
    f"{config.keel_clang} -std=c++23 -fno-exceptions -fno-rtti -fplugin={config.keel_plugin} "
    f"-I{kernel} -I{config.test_source_root} -I{os.path.join(config.test_source_root, 'Inputs', 'kernel')}"
)
# What a kernel build is compiled with (K9001).
kernel_options = (
    "-fplugin-arg-keel_checker-kernel -fno-threadsafe-statics -fno-finite-loops -fno-strict-aliasing "
    "-fno-delete-null-pointer-checks -fsanitize-trap=all "
    "-fsanitize=signed-integer-overflow,integer-divide-by-zero,shift,builtin"
)
config.substitutions.append(("%kernel-options", kernel_options))
# checker/versions runs this with another clang, whose own warnings are its own affair. Errors are the checker's.
verify = "-verify"
if lit_config.params.get("other_clang"):
    verify = "-verify -Xclang -verify-ignore-unexpected=warning,note"
config.substitutions.append(("%keel-check -verify", f"{base} -fsyntax-only -Xclang {verify}"))
config.substitutions.append(("%keel-check", f"{base} -fsyntax-only"))
config.substitutions.append(("%keel-dump", f"{base} -fsyntax-only -fplugin-arg-keel_checker-dump"))
config.substitutions.append(("%keel-examples", config.keel_examples))
config.substitutions.append(("%python", sys.executable))
config.substitutions.append(("%keel-compile", base))
config.substitutions.append(("%keel-plugin", config.keel_plugin))
