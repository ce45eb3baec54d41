// SPDX-License-Identifier: GPL-2.0-only
// Makes the line ring, and reads how often each handler and the thread ran.
#include <stdio.h>
#include <sys/io.h>
#include <unistd.h>

enum { first_line = 0x2000, line = 7, rings = 50 };  // Of QEMU's pc-testdev: what is written is the level of the line.

static long count_of(const char *name)
{
	char path[128];
	long count = -1;
	FILE *file;

	snprintf(path, sizeof(path), "/sys/bus/platform/devices/KEEL0002:00/%s", name);
	file = fopen(path, "r");
	if (file && fscanf(file, "%ld", &count) != 1)
		count = -1;
	if (file)
		fclose(file);
	return count;
}

static int test, failed;
static void require(const char *name, int holds)
{
	printf("%sok %d - %s\n", holds ? "" : "not ", ++test, name);
	failed |= !holds;
}

static int reaches(const char *name, long wanted)
{
	for (int tries = 0; tries < 200 && count_of(name) < wanted; ++tries)
		usleep(10000);
	return count_of(name) == wanted;
}

int main(void)
{
	puts("KTAP version 1");
	require("nothing has rung", count_of("interrupts") == 0 && count_of("threads") == 0 && count_of("asked") == 0);
	require("who does not share is refused", count_of("busy") == 1);
	require("the line can be reached", ioperm(first_line + line, 1, 1) == 0);
	for (int round = 1; round <= rings && !failed; ++round) {
		outb(1, first_line + line);
		outb(0, first_line + line);
		failed |= !reaches("threads", round);
	}
	require("a thread ran for each", count_of("threads") == rings);
	require("after as many interrupts", count_of("interrupts") == rings);
	require("and the other handler was asked as often", count_of("asked") == rings);
	printf("1..%d\n", test);
	return failed;
}
