// SPDX-License-Identifier: GPL-2.0-only
/*
 * What the kernel takes back: when it is told to, when it runs short of memory, and while many threads map, pin,
 * unpin, purge and close. Prints KTAP.
 */
#define _GNU_SOURCE
#include "ashmem.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <sys/wait.h>
#include <time.h>

static void put_text(const char *path, const char *text)
{
	int file = open(path, O_WRONLY);

	if (file < 0 || write(file, text, strlen(text)) < 0)
		printf("# %s: %s\n", path, strerror(errno));
	close(file);
}

static void drop_caches(void)
{
	put_text("/proc/sys/vm/drop_caches", "2");
}

static void test_drop_caches(void)
{
	int area;
	char *memory = mapped_area(&area, 1024);

	memset(memory, 'd', 1024 * PAGE);
	drop_caches();
	report(memory[0] == 'd' && memory[1023 * PAGE] == 'd', "drop_caches leaves pinned pages alone");
	call_pin(area, ASHMEM_UNPIN, 0, 512 * PAGE);
	put_text("/dev/ashmem_unpinning_enable", "0\n");
	drop_caches();
	report(memory[0] == 'd', "and unpinned ones while unpinning is switched off");
	put_text("/dev/ashmem_unpinning_enable", "1\n");
	for (int round = 0; round < 10 && memory[0]; round++)
		drop_caches();
	report(memory[0] == 0 && memory[511 * PAGE] == 0, "it takes them when it is on");
	report(memory[512 * PAGE] == 'd' && memory[1023 * PAGE] == 'd', "and only them");
	expect(call(area, ASHMEM_PURGE_ALL_CACHES, 0), 0, "nothing is left to purge");
	expect(call_pin(area, ASHMEM_PIN, 512 * PAGE, 0), ASHMEM_NOT_PURGED, "PIN of what was pinned");
	expect(call_pin(area, ASHMEM_PIN, 0, 0), ASHMEM_WAS_PURGED, "PIN of what was taken");

	memset(memory, 'e', 1024 * PAGE);
	call_pin(area, ASHMEM_UNPIN, 0, 0);
	put_text("/dev/ashmem_unpinning_enable", "0");
	expect(call(area, ASHMEM_PURGE_ALL_CACHES, 0), 1024, "PURGE_ALL_CACHES purges while unpinning is switched off, too");
	put_text("/dev/ashmem_unpinning_enable", "1");
	munmap(memory, 1024 * PAGE);
	close(area);
}

#define RANGES 160
#define RANGE_PAGES 256

/* Whether range `range` of `area` has been purged, without having a page made for it. */
static bool is_purged(int area, int range)
{
	char byte = 0;

	return pread(area, &byte, 1, (off_t)range * RANGE_PAGES * PAGE) == 1 && byte == 0;
}

static int purged_ranges(int area)
{
	int purged = 0;

	for (int range = 0; range < RANGES; range++)
		purged += is_purged(area, range);
	return purged;
}

static long free_kib(void)
{
	char line[128];
	long kib = 0;
	FILE *file = fopen("/proc/meminfo", "r");

	while (file && fgets(line, sizeof(line), file))
		if (sscanf(line, "MemFree: %ld kB", &kib) == 1)
			break;
	if (file)
		fclose(file);
	return kib;
}

/* Ranges of 1 MiB are unpinned in an order of their own, then memory runs short: they go in that order. */
static void test_pressure(void)
{
	int area, order[RANGES], status, purged = 0, taken, step[2], wrong = 0;
	char *memory = mapped_area(&area, RANGES * RANGE_PAGES), byte;
	bool partly = false;
	pid_t child;

	for (int at = 0; at < RANGES; at++) {
		int other = at * 37 % (at + 1);

		order[at] = order[other];
		order[other] = at;
	}
	/* The kernel's thread that frees memory begins early: who allocates is never the one who has to wait for it. */
	put_text("/proc/sys/vm/watermark_scale_factor", "1000");
	memset(memory, 'p', (size_t)RANGES * RANGE_PAGES * PAGE);
	for (int at = 0; at < RANGES; at++)
		call_pin(area, ASHMEM_UNPIN, order[at] * RANGE_PAGES * PAGE, RANGE_PAGES * PAGE);
	if (pipe(step))
		return;
	child = fork();
	if (!child) {
		munmap(memory, (size_t)RANGES * RANGE_PAGES * PAGE);
		/* Takes memory until half of the ranges have gone; the parent looks on after each step. */
		while (purged_ranges(area) < RANGES / 2) {
			/* Near the end in small steps: the kernel's thread that frees memory is to keep up. */
			size_t size = free_kib() > 131072 ? 4 << 20 : 256 << 10;
			char *piece = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

			if (piece == MAP_FAILED)
				_exit(1);
			memset(piece, 't', size);
			if (write(step[1], "s", 1) != 1)
				_exit(2);
			if (size < 4 << 20)
				usleep(10000);
		}
		_exit(0);
	}
	close(step[1]);
	while (read(step[0], &byte, 1) == 1) {
		/* From the newest to the oldest: what is older than one that is purged is purged, too. */
		bool newer_purged = false;

		taken = 0;
		for (int at = RANGES - 1; at >= 0; at--) {
			bool this_purged = is_purged(area, order[at]);

			wrong += newer_purged && !this_purged;
			newer_purged |= this_purged;
			taken += this_purged;
		}
		partly |= taken > 0 && taken < RANGES;
	}
	waitpid(child, &status, 0);
	report(status == 0, "memory that runs short is taken from unpinned ranges");
	report(partly && wrong == 0, "from those first that were unpinned first");
	for (int at = 0; at < RANGES; at++) {
		bool was = is_purged(area, at);

		purged += was;
		wrong += call_pin(area, ASHMEM_PIN, at * RANGE_PAGES * PAGE, RANGE_PAGES * PAGE) != was;
		for (int page = 0; page < RANGE_PAGES; page++)
			wrong += memory[((size_t)at * RANGE_PAGES + page) * PAGE] != (was ? 0 : 'p');
	}
	report(purged >= RANGES / 2 && wrong == 0, "PIN tells of each, and the others are whole");
	printf("# %d of %d ranges were purged\n", purged, RANGES);
	put_text("/proc/sys/vm/watermark_scale_factor", "10");
	close(step[0]);
	munmap(memory, (size_t)RANGES * RANGE_PAGES * PAGE);
	close(area);
}

static atomic_bool over;
static atomic_long lost, rounds[8], purges_seen, failed_calls;

static unsigned next_random(unsigned *state)
{
	*state = *state * 1103515245 + 12345;
	return *state >> 8;
}

/* Fills pages, unpins them, pins them again: they are as they were, or PIN has said that they are not. */
static void *keep_contents(void *argument)
{
	unsigned seed = (unsigned)(uintptr_t)argument;
	int area;
	char *memory = mapped_area(&area, 64);

	while (!over) {
		unsigned first = next_random(&seed) % 64, count = 1 + next_random(&seed) % (64 - first);
		unsigned char mark = 1 + next_random(&seed) % 255;
		long outcome;

		for (unsigned page = first; page < first + count; page++)
			memset(memory + page * PAGE, mark, PAGE);
		failed_calls += call_pin(area, ASHMEM_UNPIN, first * PAGE, count * PAGE) != 0;
		if (next_random(&seed) % 2)
			sched_yield();
		outcome = call_pin(area, ASHMEM_PIN, first * PAGE, count * PAGE);
		purges_seen += outcome == ASHMEM_WAS_PURGED;
		failed_calls += outcome < 0;
		for (unsigned page = first; outcome == ASHMEM_NOT_PURGED && page < first + count; page++)
			lost += (unsigned char)memory[page * PAGE] != mark || (unsigned char)memory[page * PAGE + PAGE - 1] != mark;
		for (unsigned page = first; outcome == ASHMEM_WAS_PURGED && page < first + count; page++)
			lost += memory[page * PAGE] != 0;
		rounds[0]++;
	}
	munmap(memory, 64 * PAGE);
	close(area);
	return NULL;
}

/* Areas that come and go, some with a mapping that stays a little longer than they do. */
static void *come_and_go(void *argument)
{
	unsigned seed = (unsigned)(uintptr_t)argument;
	char *late = NULL;

	while (!over) {
		int area = open_area();
		char *memory;

		call(area, ASHMEM_SET_NAME, (unsigned long)"passing by");
		call(area, ASHMEM_SET_SIZE, 16 * PAGE);
		memory = map_at(area, 16 * PAGE, PROT_READ | PROT_WRITE, next_random(&seed) % 4 ? MAP_SHARED : MAP_PRIVATE, 0);
		failed_calls += !memory;
		memset(memory, 'g', 16 * PAGE);
		failed_calls += call_pin(area, ASHMEM_UNPIN, 0, 0) != 0;
		if (next_random(&seed) % 2)
			call_pin(area, ASHMEM_PIN, 4 * PAGE, 4 * PAGE);
		if (late)
			munmap(late, 16 * PAGE);
		late = memory;
		close(area);
		rounds[1]++;
	}
	if (late)
		munmap(late, 16 * PAGE);
	return NULL;
}

static void *purge(void *argument)
{
	int area = open_area();

	(void)argument;
	while (!over) {
		failed_calls += call(area, ASHMEM_PURGE_ALL_CACHES, 0) < 0;
		rounds[2]++;
		usleep(200);
	}
	close(area);
	return NULL;
}

static void *shrink(void *argument)
{
	(void)argument;
	while (!over) {
		drop_caches();
		rounds[3]++;
	}
	return NULL;
}

static int common_area;
static char *common;

/* One area that all use at once, in every way there is. */
static void *meddle(void *argument)
{
	unsigned seed = (unsigned)(uintptr_t)argument;

	while (!over) {
		unsigned page = next_random(&seed) % 32;
		char text[512], path[64];
		char *memory;
		int file;

		switch (next_random(&seed) % 8) {
		case 0:
			memory = map(common_area, 32 * PAGE);
			failed_calls += !memory;
			if (memory) {
				memory[page * PAGE] = 'm';
				munmap(memory, 32 * PAGE);
			}
			break;
		case 1:
			failed_calls += call_pin(common_area, ASHMEM_UNPIN, page * PAGE, 0) != 0;
			break;
		case 2:
			failed_calls += call_pin(common_area, ASHMEM_PIN, page * PAGE, PAGE) < 0;
			break;
		case 3:
			failed_calls += call_pin(common_area, ASHMEM_GET_PIN_STATUS, 0, 0) < 0;
			break;
		case 4:
			failed_calls += madvise(common + page * PAGE, PAGE, MADV_REMOVE) != 0;
			break;
		case 5:
			failed_calls += pread(common_area, text, sizeof(text), page * PAGE) != sizeof(text);
			break;
		case 6:
			snprintf(path, sizeof(path), "/proc/self/fdinfo/%d", common_area);
			file = open(path, O_RDONLY);
			failed_calls += read(file, text, sizeof(text)) <= 0;
			close(file);
			break;
		default:
			common[page * PAGE] = 'd';
			/* The name may be read to and from the area itself: a fault then asks for what an ioctl may hold. */
			failed_calls += call(common_area, ASHMEM_GET_NAME, (unsigned long)common + page * PAGE) != 0;
			failed_calls += call(common_area, ASHMEM_SET_NAME, (unsigned long)common + page * PAGE) != -EINVAL;
		}
		rounds[4]++;
	}
	return NULL;
}

static void *fork_and_end(void *argument)
{
	(void)argument;
	while (!over) {
		pid_t child = fork();

		if (!child) {
			common[0] = 'c';
			call_pin(common_area, ASHMEM_UNPIN, 0, PAGE);
			_exit(0);
		}
		waitpid(child, NULL, 0);
		rounds[5]++;
	}
	return NULL;
}

static void test_together(unsigned seconds)
{
	static void *(*const works[])(void *) = { keep_contents, keep_contents, come_and_go, come_and_go, purge, shrink, meddle,
						  meddle, fork_and_end };
	pthread_t threads[sizeof(works) / sizeof(works[0])];

	common = mapped_area(&common_area, 32);
	for (size_t at = 0; at < sizeof(works) / sizeof(works[0]); at++)
		pthread_create(&threads[at], NULL, works[at], (void *)(at + 1));
	sleep(seconds);
	over = true;
	for (size_t at = 0; at < sizeof(works) / sizeof(works[0]); at++)
		pthread_join(threads[at], NULL);
	printf("# rounds: %ld kept, of which %ld purged, %ld areas, %ld purges, %ld drop_caches, %ld meddled, %ld forks\n", rounds[0],
	       purges_seen, rounds[1], rounds[2], rounds[3], rounds[4], rounds[5]);
	report(lost == 0, "what PIN calls whole is whole, and what it calls purged is zero, while others purge");
	report(failed_calls == 0, "no call fails");
	report(rounds[0] > 100 && purges_seen > 0 && rounds[1] > 100 && rounds[2] > 10 && rounds[3] > 10 && rounds[4] > 100 &&
	       rounds[5] > 10, "all of them come to do their work");
	munmap(common, 32 * PAGE);
	close(common_area);
}

int main(void)
{
	test_drop_caches();
	test_pressure();
	test_together(12);
	return finish();
}
