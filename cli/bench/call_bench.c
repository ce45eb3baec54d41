// SPDX-License-Identifier: GPL-2.0-only
/*
 * call_bench DEVICE CALL COUNT NUMBER: COUNT times a call of ioctl(2), or a pair of them, between the markers that
 * count_instructions.c looks for. Prints one line when all went well.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "../../drivers/ashmem/uapi.h"
#include "markers.h"

struct call {
	unsigned long command;
	void *argument;
	int wanted;
};

static int value = 7;
static struct ashmem_pin part = { .offset = 8192, .len = 16384 };
enum { area_size = 1 << 20 };

static const struct operation {
	const char *name;
	int on_area; /* It needs memory first. */
	struct call calls[2]; /* The second may be missing. */
} operations[] = {
	{ "hello", 0, { { _IO('|', 0x80), NULL, 0 } } },
	{ "get", 0, { { _IOR('|', 0x81, int), &value, 0 } } },
	{ "set", 0, { { _IOW('|', 0x82, int), &value, 0 } } },
	{ "unknown", 0, { { _IO('|', 0x83), NULL, -1 } } },
	{ "get_size", 1, { { ASHMEM_GET_SIZE, NULL, area_size } } },
	{ "unpin_pin", 1, { { ASHMEM_UNPIN, &part, 0 }, { ASHMEM_PIN, &part, ASHMEM_NOT_PURGED } } },
};

static int file;
static const struct operation *chosen;

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static void run(uint64_t count)
{
	for (; count != 0; count--)
		for (const struct call *call = chosen->calls; call < chosen->calls + 2 && call->command; call++)
			if (ioctl(file, call->command, call->argument) != call->wanted)
				die("ioctl");
}

int main(int words, char **word)
{
	if (words != 5) {
		fprintf(stderr, "call_bench DEVICE CALL COUNT NUMBER\n");
		return 2;
	}
	for (unsigned int at = 0; at < sizeof(operations) / sizeof(*operations); at++)
		if (strcmp(operations[at].name, word[2]) == 0)
			chosen = &operations[at];
	if (!chosen) {
		fprintf(stderr, "no such call: %s\n", word[2]);
		return 2;
	}
	file = open(word[1], O_RDWR);
	if (file < 0)
		die(word[1]);
	if (chosen->on_area && (ioctl(file, ASHMEM_SET_SIZE, (long)area_size) != 0 ||
				mmap(NULL, area_size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0) == MAP_FAILED))
		die("the area");
	measured(run, strtoull(word[3], NULL, 0), atoi(word[4]) & 0xff);
	return 0;
}
