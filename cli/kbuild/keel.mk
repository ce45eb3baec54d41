# SPDX-License-Identifier: GPL-2.0-only
#
# C++ units in an out-of-tree module. A driver's Kbuild lists them beside its C units and includes this:
#
#     obj-m := keel_edu.o
#     keel_edu-y := edu.o engine.o
#     include $(KEEL)/cli/kbuild/keel.mk
#
# Each unit is checked and compiled to LLVM bitcode. All units of a module are then linked with the shims that they
# need of the kernel's inline functions, and compiled as one: the kernel's inline functions cost in C++ what they
# cost in C, and a function of another unit costs what one of the same unit does. kbuild links that with the module's
# C objects.
#
# What may be set: KEEL_TOOLS, the folder of the built
# tools; KEEL_CACHE, where bindings of kernels are kept.

KEEL := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))/../..)
KEEL_TOOLS ?= $(KEEL)/build/host

include $(KEEL)/cli/kbuild/flags.mk
include $(KEEL)/bindings/bindings.mk

KEEL_CXX ?= clang++-19
KEEL_LLVM_LINK ?= llvm-link-19
KEEL_OPT ?= opt-19
keel-checker := $(KEEL_TOOLS)/checker/keel_checker.so
keel-checker-flags := -fplugin-arg-keel_checker-kernel

# The folder of the unit is searched by "", the library and the bindings of this kernel by <>.
keel-unit-flags = $(keel-target-flags) $(keel-cxx-flags) -I$(KEEL)/kernel -I$(keel-bindings-dir) \
	$(ccflags-keel-y) $(CXXFLAGS_$(target-stem).o)

# A unit of a module of several units is bitcode under the name of an object, as in a kernel with CONFIG_LTO_CLANG.
keel-is-bitcode = $(and $(part-of-module),$(if $(is-single-obj-m),,y))

# $(call keel-compile,OBJECT,BITCODE...): one object of all the bitcode and of the shims that it needs. Of a module, only
# what the kernel or a C unit calls, $$public, keeps its name: the rest is inlined or left out as in one unit of C.
# Groups of sections (COMDAT, from templates) are dissolved: the kernel's loader takes one section per name.
keel-compile = \
	$(KEEL_LLVM_LINK) -o $(1:.o=.units.bc) $(2); \
	$(KEEL_LLVM_LINK) --only-needed --internalize -o $(1:.o=.linked.bc) $(1:.o=.units.bc) $(keel-bindings-dir)/shims.bc; \
	$(KEEL_OPT) -passes=$(if $(part-of-module),internalize,no-op-module) -internalize-public-api-list=$$public \
		-o $(1:.o=.whole.bc) $(1:.o=.linked.bc); \
	$(KEEL_CXX) $(keel-target-flags) -Wno-unused-command-line-argument -c -o $(1:.o=.tmp.o) $(1:.o=.whole.bc); \
	$(LD) -r --force-group-allocation -o $(1) $(1:.o=.tmp.o); \
	rm -f $(1:.o=.units.bc) $(1:.o=.linked.bc) $(1:.o=.whole.bc) $(1:.o=.tmp.o)
keel-public := init_module,cleanup_module

# The checker has read the annotations by then; left in, they would keep every shim alive.
quiet_cmd_keel_o_cpp = KEEL [M] $@
      cmd_keel_o_cpp = \
	$(KEEL_CXX) $(keel-unit-flags) -fplugin=$(keel-checker) $(keel-checker-flags) -MMD -MF $(depfile) -MT $@ \
		-Xclang -disable-llvm-passes -emit-llvm -S -o $(@:.o=.ll) $<; \
	sed -i '/^@llvm.global.annotations = /d' $(@:.o=.ll); \
	$(if $(keel-is-bitcode),$(KEEL_LLVM_LINK) -o $@ $(@:.o=.ll), \
		public=$(keel-public); $(call keel-compile,$@,$(@:.o=.ll))); \
	rm -f $(@:.o=.ll) \
	$(if $(keel-is-bitcode),,$(cmd_objtool))

define rule_keel_o_cpp
	$(call cmd_and_fixdep,keel_o_cpp)
	$(if $(keel-is-bitcode),,$(call cmd,gen_objtooldep))
endef

$(obj)/%.o: $(obj)/%.cpp $(keel-bindings) $(keel-checker) FORCE
	+$(call if_changed_rule,keel_o_cpp)

# kbuild's command for a module of several units, for one with bitcode among them. Where objtool is not left to the end,
# it has seen the C units, but not this object.
override cmd_ld_multi_m = \
	bitcode=; objects=; \
	for o in $$(cat $<); do \
		if test "$$(head -c 2 $$o)" = BC; then bitcode="$$bitcode $$o"; else objects="$$objects $$o"; fi; \
	done; \
	if test -n "$$bitcode"; then \
		public=$(keel-public)$$(test -z "$$objects" || $(NM) -u $$objects | awk 'NF == 2 { printf ",%s", $$2 }'); \
		$(call keel-compile,$(@:.o=.keel.o),$$bitcode); \
		$(if $(delay-objtool),,$(if $(CONFIG_OBJTOOL),$(objtool) $(objtool-args) $(@:.o=.keel.o);)) \
		$(LD) $(ld_flags) -r -o $@ $(@:.o=.keel.o) $$objects; \
		rm -f $(@:.o=.keel.o); \
	else \
		$(LD) $(ld_flags) -r -o $@ @$<; \
	fi $(cmd_objtool)

clean-files += *.ll *.bc *.tmp.o *.keel.o
