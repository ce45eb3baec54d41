/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
#ifndef KEEL_EDU_UAPI_H
#define KEEL_EDU_UAPI_H

/*
 * The user side of /dev/keel-eduN.
 *
 * read(2) and write(2) move bytes from and to the device's buffer of 4096 bytes by DMA, from the file's
 * position on; at its end they return 0 (read) or ENOSPC (write), beyond it EINVAL.
 *
 * Every call answers ENODEV once the device is gone.
 */

#include <linux/ioctl.h>
#include <linux/types.h>

#define KEEL_EDU_BUFFER_BYTES 4096

/* In: any value. Out: the device's answer, which is the value with every bit turned. */
#define KEEL_EDU_LIVENESS _IOWR('E', 0x80, __u32)

/* In: n. Out: n! modulo 2^32. ETIMEDOUT after one second, EBUSY while it still works on an earlier one. */
#define KEEL_EDU_FACTORIAL _IOWR('E', 0x81, __u32)

/* Waits for the next interrupt that the device raises for another reason than the two above. */
#define KEEL_EDU_WAIT _IO('E', 0x82)

/* In: interrupt causes that the device raises at once. 0 is EINVAL. */
#define KEEL_EDU_RAISE _IOW('E', 0x83, __u32)

#endif
