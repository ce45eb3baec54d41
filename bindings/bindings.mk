# SPDX-License-Identifier: GPL-2.0-only
#
# The declarations of the target kernel's C interface. Included inside kbuild, after flags.mk.
#
#   keel-bindings-dir     what to give as -I; it holds keel/c/kernel.hpp and shims.bc
#   keel-bindings         the files that C++ objects depend on; a rule here makes them
#
# The folder's name is a hash of all that its content follows from: where it exists it is up to date.
# KEEL (the project), KEEL_TOOLS (its built tools) and KEEL_CACHE may be set before.

keel-bindings-source := $(patsubst %/,%,$(dir $(abspath $(lastword $(MAKEFILE_LIST)))))
KEEL ?= $(patsubst %/,%,$(dir $(keel-bindings-source)))
KEEL_TOOLS ?= $(KEEL)/build/host
KEEL_CACHE ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/keel
keel-bindings-tool := $(KEEL_TOOLS)/bindings/keel-bindings

keel-bindings-inputs := $(sort $(wildcard $(keel-bindings-source)/wanted/*.toml \
	$(keel-bindings-source)/shims/*.c $(keel-bindings-source)/facts/*.toml)) \
	$(wildcard $(keel-bindings-tool) $(addprefix $(objtree)/include/generated/,autoconf.h utsrelease.h utsversion.h package.h compile.h) \
		$(objtree)/Module.symvers)

# How the kernel's own compiler is called for a unit of a module: it has to see the layouts that clang sees.
keel-unit-names := -DKBUILD_MODFILE='"keel"' -DKBUILD_BASENAME='"keel"' -DKBUILD_MODNAME='"keel"' \
	-D__KBUILD_MODNAME=kmod_keel
keel-kernel-compiler = $(CC) $(NOSTDINC_FLAGS) $(LINUXINCLUDE) $(KBUILD_CPPFLAGS) $(KBUILD_CFLAGS) \
	$(KBUILD_CFLAGS_MODULE) $(keel-unit-names)

keel-bindings-key := $(shell { cat $(keel-bindings-inputs); echo '$(subst ','\'',$(keel-target-flags) $(keel-c-flags))'; } | \
	sha256sum | cut -c1-16)
keel-bindings-dir := $(KEEL_CACHE)/bindings/$(KERNELRELEASE)-$(keel-bindings-key)
keel-bindings := $(keel-bindings-dir)/keel/c/kernel.hpp

# What fits into no command line goes through files beside the folder.
$(keel-bindings): | $(dir $(keel-bindings-dir))
	@test -x $(keel-bindings-tool) || \
		{ echo 'The bindings generator $(keel-bindings-tool) is not there: build it with ./keel build' >&2; exit 1; }
	@echo '  BIND    Linux $(KERNELRELEASE)'
	$(file >$(keel-bindings-dir).clang,$(keel-target-flags) $(keel-c-flags))
	$(file >$(keel-bindings-dir).kernel,$(keel-kernel-compiler))
	@$(keel-bindings-tool) --source $(keel-bindings-source) --release $(KERNELRELEASE) \
		--clang-flags $(keel-bindings-dir).clang --kernel-compiler $(keel-bindings-dir).kernel \
		$(addprefix --symbols ,$(wildcard $(objtree)/Module.symvers)) \
		--users $(KEEL)/kernel --users $(KEEL)/drivers --users $(M) --output $(keel-bindings-dir)

$(keel-bindings-dir)/shims.bc: $(keel-bindings) ;

$(dir $(keel-bindings-dir)):
	@mkdir -p $@
