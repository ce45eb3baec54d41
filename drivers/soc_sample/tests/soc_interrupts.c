// SPDX-License-Identifier: GPL-2.0-only
// Makes the board's interrupt line ring, and looks at how often the driver was called.
#include <stdio.h>
#include <stdlib.h>
#include <sys/io.h>
#include <unistd.h>

enum { first_line = 0x2000, line = 7 };  // Of QEMU's pc-testdev: what is written is the level of the line.

static unsigned long interrupts(void)
{
	unsigned long count = 0;
	FILE *file = fopen("/sys/bus/platform/devices/LNUXBEEF:00/interrupts", "r");

	if (!file || fscanf(file, "%lu", &count) != 1)
		exit(1);
	fclose(file);
	return count;
}

static void ring(void)
{
	outb(1, first_line + line);
	outb(0, first_line + line);
}

static int is_soon(unsigned long wanted)
{
	for (int tries = 0; tries < 200; ++tries) {
		if (interrupts() >= wanted)
			return interrupts() == wanted;
		usleep(10000);
	}
	return 0;
}

static int count;
static void require(const char *name, int holds)
{
	printf("%sok %d - %s\n", holds ? "" : "not ", ++count, name);
}

int main(void)
{
	puts("KTAP version 1");
	if (ioperm(first_line + line, 1, 1) != 0) {
		puts("not ok 1 - the port can be reached\n1..1");
		return 1;
	}
	const unsigned long before = interrupts();
	ring();
	require("the first interrupt", is_soon(before + 1));
	for (int round = 0; round < 100; ++round) {
		ring();
		is_soon(before + 2 + round);
	}
	require("a hundred more", is_soon(before + 101));
	usleep(50000);
	require("and no other", interrupts() == before + 101);
	printf("1..%d\n", count);
	return 0;
}
