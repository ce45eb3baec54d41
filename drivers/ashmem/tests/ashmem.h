/* SPDX-License-Identifier: GPL-2.0-only */
/* What the test programs of ashmem share: KTAP, and calls that answer a negative error number. */
#ifndef KEEL_ASHMEM_TESTS_ASHMEM_H
#define KEEL_ASHMEM_TESTS_ASHMEM_H

#include "../uapi.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096UL

static int number;
static int failures;

__attribute__((format(printf, 2, 3), unused)) static int report(int good, const char *format, ...)
{
	va_list values;

	printf("%s %d - ", good ? "ok" : "not ok", ++number);
	va_start(values, format);
	vprintf(format, values);
	va_end(values);
	printf("\n");
	fflush(stdout);
	failures += !good;
	return good;
}

__attribute__((unused)) static void expect(long is, long wanted, const char *what)
{
	if (!report(is == wanted, "%s", what))
		printf("# is %ld (%s), wanted %ld (%s)\n", is, is < 0 ? strerror(-is) : "no error", wanted,
		       wanted < 0 ? strerror(-wanted) : "no error");
}

__attribute__((unused)) static int finish(void)
{
	printf("1..%d\n", number);
	return failures != 0;
}

static int open_area(void)
{
	int area = open("/dev/ashmem", O_RDWR);

	if (area < 0) {
		printf("Bail out! /dev/ashmem: %s\n", strerror(errno));
		exit(1);
	}
	return area;
}

static long call(int area, unsigned long command, unsigned long argument)
{
	long outcome = ioctl(area, command, argument);

	return outcome < 0 ? -errno : outcome;
}

static long call_pin(int area, unsigned long command, uint32_t offset, uint32_t length)
{
	struct ashmem_pin pin = { offset, length };

	return call(area, command, (unsigned long)&pin);
}

/* The address, or NULL with the error in `failure`. */
static long failure;
static char *map_at(int area, size_t size, int protection, int flags, off_t offset)
{
	void *address = mmap(NULL, size, protection, flags, area, offset);

	failure = address == MAP_FAILED ? -errno : 0;
	return failure ? NULL : address;
}
__attribute__((unused)) static char *map(int area, size_t size)
{
	return map_at(area, size, PROT_READ | PROT_WRITE, MAP_SHARED, 0);
}

/* An area of `pages` pages that is mapped; ends the program where there is none. */
__attribute__((unused)) static char *mapped_area(int *area, size_t pages)
{
	char *memory;

	*area = open_area();
	if (call(*area, ASHMEM_SET_SIZE, pages * PAGE) || !(memory = map(*area, pages * PAGE))) {
		printf("Bail out! no area of %zu pages\n", pages);
		exit(1);
	}
	return memory;
}

#endif
