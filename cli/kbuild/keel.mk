# SPDX-License-Identifier: GPL-2.0-only
#
# C++ units in an out-of-tree module. A driver's Kbuild lists them beside its C units and includes this:
#
#     obj-m := keel_edu.o
#     keel_edu-y := edu.o engine.o
#     include $(KEEL)/cli/kbuild/keel.mk
#
# Each unit is checked and compiled to LLVM bitcode, the shims that it needs of the kernel's inline
# functions are linked into it, and both become one object: the kernel's inline functions cost in C++
# what they cost in C. kbuild then links the module from C and C++ objects alike.
#
# What may be set: KEEL_TOOLS, the folder of the built
# tools; KEEL_CACHE, where bindings of kernels are kept.

KEEL := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/../..)
KEEL_TOOLS ?= $(KEEL)/build/host

include $(KEEL)/cli/kbuild/flags.mk
include $(KEEL)/bindings/bindings.mk

KEEL_CXX ?= clang++-19
KEEL_LLVM_LINK ?= llvm-link-19
keel-checker := $(KEEL_TOOLS)/checker/keel_checker.so
keel-checker-flags := -fplugin-arg-keel_checker-kernel

# The folder of the unit is searched by "", the library and the bindings of this kernel by <>.
keel-unit-flags = $(keel-target-flags) $(keel-cxx-flags) -I$(KEEL)/kernel -I$(keel-bindings-dir) \
	$(ccflags-keel-y) $(CXXFLAGS_$(target-stem).o)

# The checker has read the annotations by then; left in, they would keep every shim alive.
# Groups of sections (COMDAT, from templates) are dissolved: the kernel's loader takes one section per name.
quiet_cmd_keel_o_cpp = KEEL [M] $@
      cmd_keel_o_cpp = \
	$(KEEL_CXX) $(keel-unit-flags) -fplugin=$(keel-checker) $(keel-checker-flags) -MMD -MF $(depfile) -MT $@ \
		-Xclang -disable-llvm-passes -emit-llvm -S -o $(@:.o=.ll) $<; \
	sed -i '/^@llvm.global.annotations = /d' $(@:.o=.ll); \
	$(KEEL_LLVM_LINK) --only-needed --internalize -o $(@:.o=.linked.bc) $(@:.o=.ll) $(keel-bindings-dir)/shims.bc; \
	$(KEEL_CXX) $(keel-target-flags) -Wno-unused-command-line-argument -c -o $(@:.o=.tmp.o) $(@:.o=.linked.bc); \
	$(LD) -r --force-group-allocation -o $@ $(@:.o=.tmp.o); \
	rm -f $(@:.o=.ll) $(@:.o=.linked.bc) $(@:.o=.tmp.o) \
	$(cmd_objtool)

define rule_keel_o_cpp
	$(call cmd_and_fixdep,keel_o_cpp)
	$(call cmd,gen_objtooldep)
endef

$(obj)/%.o: $(obj)/%.cpp $(keel-bindings) $(keel-checker) FORCE
	+$(call if_changed_rule,keel_o_cpp)

clean-files += *.ll *.bc *.tmp.o
