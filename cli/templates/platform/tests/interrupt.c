// SPDX-License-Identifier: GPL-2.0-only
// Makes the interrupt line ring, and asks the driver whether it heard.
#include <stdio.h>
#include <sys/io.h>
#include <unistd.h>

enum { first_line = 0x2000, line = 7 };  // Of QEMU's pc-testdev: what is written is the level of the line.

static long interrupts(void)
{
	long count = -1;
	FILE *file = fopen("/sys/bus/platform/devices/KEEL0001:00/interrupts", "r");

	if (file && fscanf(file, "%ld", &count) != 1)
		count = -1;
	if (file)
		fclose(file);
	return count;
}

int main(void)
{
	const long before = interrupts();
	int heard = 0;

	puts("KTAP version 1\n1..1");
	if (before >= 0 && ioperm(first_line + line, 1, 1) == 0) {
		outb(1, first_line + line);
		outb(0, first_line + line);
		for (int tries = 0; tries < 200 && !heard; ++tries) {
			usleep(10000);
			heard = interrupts() == before + 1;
		}
	}
	printf("%sok 1 - the driver hears the interrupt\n", heard ? "" : "not ");
	return !heard;
}
