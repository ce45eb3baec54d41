# SPDX-License-Identifier: GPL-2.0-only
#
# The declarations of the target kernel's C interface. Included inside kbuild, after flags.mk.
#
#   keel-bindings-dir     what to give as -I; it holds keel/c/kernel.hpp and shims.bc
#   keel-bindings         the files that C++ objects depend on; a rule here makes them
#
# The folder's name is a hash of all that its content follows from: where it exists it is up to date.
# KEEL_BINDINGS (the generator), KEEL_HOME (the project) and KEEL_CACHE may be set before.

keel-bindings-source := $(patsubst %/,%,$(dir $(abspath $(lastword $(MAKEFILE_LIST)))))
KEEL_HOME ?= $(patsubst %/,%,$(dir $(keel-bindings-source)))
KEEL_CACHE ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/keel
KEEL_BINDINGS ?= keel-bindings

# Absolute, because kbuild changes folders.
keel-bindings-tool := $(shell command -v $(KEEL_BINDINGS))
ifeq ($(keel-bindings-tool),)
$(error The bindings generator '$(KEEL_BINDINGS)' is not built: run `./keel build`)
endif

keel-bindings-inputs := $(sort $(wildcard $(keel-bindings-source)/wanted/*.toml \
	$(keel-bindings-source)/shims/*.c $(keel-bindings-source)/facts/*.toml)) $(keel-bindings-tool) \
	$(wildcard $(addprefix $(objtree)/include/generated/,autoconf.h utsrelease.h utsversion.h package.h compile.h) \
		$(objtree)/include/config/kernel.release)

# How the kernel's own compiler is called for a unit of a module: it has to see the layouts that clang sees.
keel-unit-names := -DKBUILD_MODFILE='"keel"' -DKBUILD_BASENAME='"keel"' -DKBUILD_MODNAME='"keel"' \
	-D__KBUILD_MODNAME=kmod_keel
keel-kernel-compiler = $(CC) $(NOSTDINC_FLAGS) $(LINUXINCLUDE) $(KBUILD_CPPFLAGS) $(KBUILD_CFLAGS) \
	$(KBUILD_CFLAGS_MODULE) $(keel-unit-names)

keel-bindings-key := $(shell { cat $(keel-bindings-inputs); echo '$(subst ','\'',$(keel-c-flags))'; } | \
	sha256sum | cut -c1-16)
keel-bindings-dir := $(KEEL_CACHE)/bindings/$(KERNELRELEASE)-$(keel-bindings-key)
keel-bindings := $(keel-bindings-dir)/keel/c/kernel.hpp

# What fits into no command line goes through files beside the folder.
$(keel-bindings): | $(dir $(keel-bindings-dir))
	@echo '  BIND    Linux $(KERNELRELEASE)'
	$(file >$(keel-bindings-dir).clang,$(keel-c-flags))
	$(file >$(keel-bindings-dir).kernel,$(keel-kernel-compiler))
	@$(keel-bindings-tool) --source $(keel-bindings-source) --release $(KERNELRELEASE) \
		--clang-flags $(keel-bindings-dir).clang --kernel-compiler $(keel-bindings-dir).kernel \
		--users $(KEEL_HOME)/kernel --users $(KEEL_HOME)/drivers --users $(M) --output $(keel-bindings-dir)

$(keel-bindings-dir)/shims.bc: $(keel-bindings) ;

$(dir $(keel-bindings-dir)):
	@mkdir -p $@
