# SPDX-License-Identifier: GPL-2.0-only
# Tests of the generator, on a small fake kernel and on each kernel whose headers are installed.
import glob
import os

import lit.formats

config.name = "bindings"
config.test_format = lit.formats.ShTest(execute_external=True)
config.suffixes = [".test"]
config.excludes = ["Inputs"]
config.test_source_root = os.path.dirname(__file__)

for name in ("HOME", "XDG_CACHE_HOME", "CCACHE_DIR"):
    if name in os.environ:
        config.environment[name] = os.environ[name]

kernels = sorted(glob.glob("/usr/src/linux-headers-*-amd64"))
if kernels:
    config.available_features.add("kernels")

inputs = os.path.join(config.test_source_root, "Inputs")
config.substitutions += [
    ("%{generator}", config.keel_bindings),
    ("%{source}", config.keel_source),
    ("%{tools}", os.path.dirname(os.path.dirname(config.keel_bindings))),
    ("%{kernels}", " ".join(kernels)),
    ("%{inputs}", inputs),
    ("%{llvm}", config.llvm_tools),
    ("FileCheck", os.path.join(config.llvm_tools, "FileCheck")),
    ("split-file", os.path.join(config.llvm_tools, "split-file")),
]
