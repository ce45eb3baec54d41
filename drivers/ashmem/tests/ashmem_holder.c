// SPDX-License-Identifier: GPL-2.0-only
/*
 * Holds on to something of an area until it is killed, for ashmem_module.sh: the open file, a shared or a private
 * mapping alone, or only a name of the memory behind it, which it tries to open when it gets a signal.
 */
#define _GNU_SOURCE
#include "ashmem.h"

#include <signal.h>

int main(int count, char **words)
{
	const char *what = count > 1 ? words[1] : "";
	char path[64], *memory;
	sigset_t signals;
	int area, signal, named;

	if (!*what) {
		report(1, "run by itself, it holds nothing");
		return finish();
	}
	sigemptyset(&signals);
	sigaddset(&signals, SIGUSR1);
	sigprocmask(SIG_BLOCK, &signals, NULL);
	memory = mapped_area(&area, 4);
	if (!strcmp(what, "open"))
		munmap(memory, 4 * PAGE);
	if (!strcmp(what, "private")) {
		munmap(memory, 4 * PAGE);
		memory = map_at(area, 4 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE, 0);
	}
	if (strcmp(what, "open"))
		close(area);
	if (!strcmp(what, "shared") || !strcmp(what, "private"))
		memset(memory, 'h', 4 * PAGE);
	if (!strcmp(what, "named")) {
		snprintf(path, sizeof(path), "/proc/self/map_files/%lx-%lx", (unsigned long)memory,
			 (unsigned long)memory + 4 * PAGE);
		named = open(path, O_PATH);
		munmap(memory, 4 * PAGE);
		if (named < 0)
			return 1;
	}
	if (sigwait(&signals, &signal))
		return 1;
	if (strcmp(what, "named"))
		return 0;
	snprintf(path, sizeof(path), "/proc/self/fd/%d", named);
	return open(path, O_RDWR) >= 0 || errno != ENXIO;
}
