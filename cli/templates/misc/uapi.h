/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
#ifndef UAPI_@MODULE@_H
#define UAPI_@MODULE@_H

#include <linux/ioctl.h>
#include <linux/types.h>

/* How often the file was written. */
#define @MODULE@_GET_COUNT _IOR('@letter@', 0x80, __u32)
/* Forgets what was written. */
#define @MODULE@_CLEAR _IO('@letter@', 0x81)

#endif
