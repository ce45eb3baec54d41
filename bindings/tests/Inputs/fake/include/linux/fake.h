/* SPDX-License-Identifier: GPL-2.0-only */
/* A kernel small enough to know by heart. */
#pragma once

#define FAKE_LIMIT 40UL
#define FAKE_NAME "fake"
#define FAKE_TABLE { 1, 2 }

typedef unsigned int fake_flags_t;
enum fake_state { FAKE_DOWN = -1, FAKE_UP };

struct fake_empty {
};

struct fake_inner {
	char c;
	long value;
};

struct fake_device {
	const char *name;
	struct {
		int first;
		int class;
	};
	unsigned int on : 1;
	struct fake_inner inner;
	int (*open)(struct fake_device *dev, enum fake_state state);
	unsigned char tail[3];
};

struct fake_packed {
	char c;
	int unaligned;
} __attribute__((packed));

enum fake_mode { FAKE_SLOW, FAKE_FAST };
enum fake_mode fake_mode(void); /* A tag and a function of one name. */
extern int fake_count;
int fake_open(struct fake_device *, fake_flags_t);
int fake_log(const char *format, ...);
void fake_panic(void) __attribute__((noreturn));
static inline long fake_add(long left, long right)
{
	return left + right;
}
static inline int fake_inline_log(const char *format, ...)
{
	return 0;
}
#define fake_max(a, b) ((a) > (b) ? (a) : (b))
