/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
#ifndef KEEL_ASHMEM_UAPI_H
#define KEEL_ASHMEM_UAPI_H

/*
 * The user side of /dev/ashmem, as Android has it. Each open file is an area of memory: it gets a name and a size,
 * and is mapped. Parts of it may be unpinned: the kernel then may take their contents away when it needs memory.
 */

#include <linux/ioctl.h>
#include <linux/types.h>

#define ASHMEM_NAME_LEN 256

#define ASHMEM_NAME_DEF "dev/ashmem"

/* What PIN answers: whether something of the range has been taken away since it was unpinned. */
#define ASHMEM_NOT_PURGED 0
#define ASHMEM_WAS_PURGED 1

/* What GET_PIN_STATUS answers: 0 when any page of the range is unpinned. */
#define ASHMEM_IS_UNPINNED 0
#define ASHMEM_IS_PINNED 1

/* Both in bytes, multiples of the page size. A `len` of 0 means: up to the end. */
struct ashmem_pin {
	__u32 offset;
	__u32 len;
};

#define __ASHMEMIOC 0x77

/*
 * Before the first mmap only, afterwards EINVAL. The size and the mask are the argument itself, no pointer. GET_SIZE
 * answers the lower 32 bits: the kernel takes no more from an ioctl. fdinfo has all of them.
 */
#define ASHMEM_SET_NAME _IOW(__ASHMEMIOC, 1, char[ASHMEM_NAME_LEN])
#define ASHMEM_GET_NAME _IOR(__ASHMEMIOC, 2, char[ASHMEM_NAME_LEN])
#define ASHMEM_SET_SIZE _IOW(__ASHMEMIOC, 3, __kernel_size_t)
#define ASHMEM_GET_SIZE _IO(__ASHMEMIOC, 4)

/* At any time. PROT_READ, PROT_WRITE, PROT_EXEC: bits are only taken away, else EINVAL. */
#define ASHMEM_SET_PROT_MASK _IOW(__ASHMEMIOC, 5, unsigned long)
#define ASHMEM_GET_PROT_MASK _IO(__ASHMEMIOC, 6)

/* After the first mmap only, before it EINVAL. The last one takes a pointer, too. */
#define ASHMEM_PIN _IOW(__ASHMEMIOC, 7, struct ashmem_pin)
#define ASHMEM_UNPIN _IOW(__ASHMEMIOC, 8, struct ashmem_pin)
#define ASHMEM_GET_PIN_STATUS _IO(__ASHMEMIOC, 9)

/* For administrators: takes everything away that is unpinned, in all areas, and answers how many pages they were. */
#define ASHMEM_PURGE_ALL_CACHES _IO(__ASHMEMIOC, 10)

/* The number of the inode behind the memory, once it is mapped: two descriptors with one number share it. */
#define ASHMEM_GET_FILE_ID _IOR(__ASHMEMIOC, 11, unsigned long)

#endif
