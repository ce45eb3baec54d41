// SPDX-License-Identifier: GPL-2.0-only
/*
 * call_bench DEVICE CALL COUNT NUMBER: COUNT calls of ioctl(2) between the markers that count_instructions.c looks for.
 * Prints one line when all went well.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "markers.h"

static int file;
static unsigned long command;
static void *argument;
static int wanted;

static void run(uint64_t count)
{
	for (; count != 0; count--)
		if (ioctl(file, command, argument) != wanted) {
			perror("ioctl");
			exit(1);
		}
}

int main(int words, char **word)
{
	static const struct {
		const char *name;
		unsigned long command;
		int wanted;
	} calls[] = {
		{ "hello", _IO('|', 0x80), 0 },
		{ "get", _IOR('|', 0x81, int), 0 },
		{ "set", _IOW('|', 0x82, int), 0 },
		{ "unknown", _IO('|', 0x83), -1 },
	};
	static int value = 7;

	if (words != 5) {
		fprintf(stderr, "call_bench DEVICE CALL COUNT NUMBER\n");
		return 2;
	}
	file = open(word[1], O_RDWR);
	if (file < 0) {
		perror(word[1]);
		return 1;
	}
	argument = &value;
	for (unsigned int at = 0; at < sizeof(calls) / sizeof(*calls); at++)
		if (strcmp(calls[at].name, word[2]) == 0) {
			command = calls[at].command;
			wanted = calls[at].wanted;
			measured(run, strtoull(word[3], NULL, 0), atoi(word[4]) & 0xff);
			return 0;
		}
	fprintf(stderr, "no such call: %s\n", word[2]);
	return 2;
}
