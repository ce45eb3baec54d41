# SPDX-License-Identifier: GPL-2.0-only
#
# The flags of clang for units that are linked into a module of a kernel that gcc built. Included inside
# kbuild, where the kernel's configuration is known. kbuild's own flags are for gcc, and clang refuses
# many of them; each flag here stands under the setting of the kernel that demands it.
#
#   keel-target-flags   code generation, for C and C++ units
#   keel-c-flags        beside them, for C units that include the kernel's headers (the bindings' shims)
#   keel-cxx-flags      beside them, for C++ units; they include no kernel header

# CONFIG_CC_VERSION_TEXT is in each configuration; without one (make clean) nothing is compiled.
ifneq ($(CONFIG_CC_VERSION_TEXT),)
ifndef CONFIG_X86_64
$(error Keel builds modules for x86-64; Linux $(KERNELRELEASE) is for $(or $(SRCARCH),another architecture))
endif
ifneq ($(CONFIG_CFI)$(CONFIG_CFI_CLANG),)
$(error Linux $(KERNELRELEASE) checks the types of indirect calls (CONFIG_CFI), and those of C++ functions differ: \
	Keel needs a kernel without it)
endif
ifdef CONFIG_RANDSTRUCT_FULL
$(error Linux $(KERNELRELEASE) shuffles its structs (CONFIG_RANDSTRUCT), which clang cannot repeat: \
	Keel needs a kernel without it)
endif
endif

# What the kernel's ABI on x86-64 demands of every unit (arch/x86/Makefile).
keel-target-flags := --target=x86_64-linux-gnu -m64 -march=x86-64 -mtune=generic \
	-mno-red-zone -mcmodel=kernel -mstack-alignment=8 -mskip-rax-setup \
	-mno-sse -mno-mmx -mno-sse2 -mno-avx -mno-80387 \
	-ffreestanding -fshort-wchar -funsigned-char -fno-common -fno-PIE -fno-strict-aliasing \
	-fno-strict-overflow -fno-delete-null-pointer-checks -fno-stack-check -fno-asynchronous-unwind-tables

# clang's idea of size, where the kernel was built for size.
keel-target-flags += $(if $(CONFIG_CC_OPTIMIZE_FOR_SIZE),-Os,-O2)

ifdef CONFIG_X86_KERNEL_IBT
# Every target of an indirect call begins with ENDBR; jump tables would need NOTRACK, which the kernel traps.
keel-target-flags += -fcf-protection=branch -fno-jump-tables
else
keel-target-flags += -fcf-protection=none
endif
ifdef CONFIG_MITIGATION_RETPOLINE
keel-target-flags += -mretpoline-external-thunk -mindirect-branch-cs-prefix
endif
ifdef CONFIG_MITIGATION_RETHUNK
keel-target-flags += -mfunction-return=thunk-extern
endif
ifdef CONFIG_MITIGATION_SLS
keel-target-flags += -mharden-sls=all
endif
ifdef CONFIG_CALL_PADDING
keel-target-flags += -fpatchable-function-entry=$(CONFIG_FUNCTION_PADDING_BYTES),$(CONFIG_FUNCTION_PADDING_BYTES)
endif
ifneq ($(filter-out 0,$(CONFIG_FUNCTION_ALIGNMENT)),)
keel-target-flags += -falign-functions=$(CONFIG_FUNCTION_ALIGNMENT)
endif
ifdef CONFIG_STACKPROTECTOR
keel-target-flags += $(if $(CONFIG_STACKPROTECTOR_STRONG),-fstack-protector-strong,-fstack-protector)
# Newer kernels keep the canary in a per-CPU variable and name it; older ones have it at %gs:40, where
# clang looks for it with -mcmodel=kernel.
keel-target-flags += $(filter -mstack-protector-guard%,$(KBUILD_CFLAGS))
else
keel-target-flags += -fno-stack-protector
endif
ifdef CONFIG_INIT_STACK_ALL_ZERO
keel-target-flags += -ftrivial-auto-var-init=zero
endif
ifdef CONFIG_INIT_STACK_ALL_PATTERN
keel-target-flags += -ftrivial-auto-var-init=pattern
endif
ifdef CONFIG_ZERO_CALL_USED_REGS
keel-target-flags += -fzero-call-used-regs=used-gpr
endif
ifdef CONFIG_FRAME_POINTER
keel-target-flags += -fno-omit-frame-pointer -fno-optimize-sibling-calls
else
keel-target-flags += -fomit-frame-pointer
endif

# The headers were configured for gcc: what clang says of them is not the driver author's concern.
keel-c-flags = -nostdinc $(LINUXINCLUDE) $(KBUILD_CPPFLAGS) $(filter -DCC_USING_%,$(KBUILD_CFLAGS)) -DMODULE \
	-std=gnu11 -fms-extensions -w \
	-DKBUILD_MODFILE='"keel"' -DKBUILD_BASENAME='"keel"' -DKBUILD_MODNAME='"keel"' -D__KBUILD_MODNAME=kmod_keel

# Dialect, section 1 and 8: no exceptions, RTTI or thread-safe statics; loops may run for ever; signed
# overflow, division by zero, shifts out of range and unsigned overflow trap. No -g: the kernel refuses
# the names of C++ types in BTF, and a module's BTF is made from its debug information.
keel-cxx-flags := -std=c++23 -fno-exceptions -fno-rtti -fno-threadsafe-statics -fno-use-cxa-atexit -fno-finite-loops \
	-fsanitize=signed-integer-overflow,integer-divide-by-zero,shift,builtin,bounds,return,unreachable,unsigned-integer-overflow \
	-fsanitize-trap=all -fno-sanitize-recover=all \
	-Wall -Wextra
