// SPDX-License-Identifier: GPL-2.0-only
/*
 * io_bench DISK sync|ring read|write DEPTH COUNT NUMBER: COUNT accesses of 4 KiB at places that are the same each
 * time, past the page cache, between the markers that count_instructions.c looks for. Prints one line when all
 * went well.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/io_uring.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "markers.h"

#define BYTES 4096
#define PLACES (1 << 16)

static int disk;
static int writes;
static unsigned int depth;
static unsigned char *buffer;

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static void *map(size_t size, int access, int flags, int file, off_t place)
{
	void *memory = mmap(NULL, size, access, flags | MAP_POPULATE, file, place);

	if (memory == MAP_FAILED)
		die("mmap");
	return memory;
}

static uint64_t next_place(void)
{
	static uint64_t state = 12345;

	state = state * 6364136223846793005ull + 1442695040888963407ull;
	return (state >> 33) % PLACES * BYTES;
}

static void run_sync(uint64_t count)
{
	for (; count != 0; count--) {
		ssize_t moved = writes ? pwrite(disk, buffer, BYTES, next_place()) : pread(disk, buffer, BYTES, next_place());

		if (moved != BYTES)
			die("access");
	}
}

static struct {
	int file;
	unsigned int *submit_tail, *submit_slots, *done_head, *done_tail;
	unsigned int submit_mask, done_mask;
	struct io_uring_sqe *entries;
	struct io_uring_cqe *answers;
} ring;

static void open_ring(void)
{
	struct io_uring_params sizes = { 0 };
	unsigned char *submit, *done;

	ring.file = syscall(SYS_io_uring_setup, depth < 2 ? 2 : depth, &sizes);
	if (ring.file < 0)
		die("io_uring_setup");
	submit = map(sizes.sq_off.array + sizes.sq_entries * 4, PROT_READ | PROT_WRITE, MAP_SHARED, ring.file, IORING_OFF_SQ_RING);
	done = map(sizes.cq_off.cqes + sizes.cq_entries * sizeof(*ring.answers), PROT_READ | PROT_WRITE, MAP_SHARED, ring.file,
		   IORING_OFF_CQ_RING);
	ring.entries = map(sizes.sq_entries * sizeof(*ring.entries), PROT_READ | PROT_WRITE, MAP_SHARED, ring.file, IORING_OFF_SQES);
	ring.submit_tail = (void *)(submit + sizes.sq_off.tail);
	ring.submit_slots = (void *)(submit + sizes.sq_off.array);
	ring.submit_mask = *(unsigned int *)(submit + sizes.sq_off.ring_mask);
	ring.done_head = (void *)(done + sizes.cq_off.head);
	ring.done_tail = (void *)(done + sizes.cq_off.tail);
	ring.done_mask = *(unsigned int *)(done + sizes.cq_off.ring_mask);
	ring.answers = (void *)(done + sizes.cq_off.cqes);
}

/* Keeps `depth` accesses on the way: fills up, waits for one, takes all that are done. */
static void run_ring(uint64_t count)
{
	uint64_t sent = 0, done = 0;

	while (done < count) {
		unsigned int tail = *ring.submit_tail, added = 0, head, end;
		int taken;

		for (; sent + added - done < depth && sent + added < count; added++, tail++) {
			struct io_uring_sqe *entry = &ring.entries[tail & ring.submit_mask];

			memset(entry, 0, sizeof(*entry));
			entry->opcode = writes ? IORING_OP_WRITE : IORING_OP_READ;
			entry->fd = disk;
			entry->addr = (uintptr_t)(buffer + (sent + added) % depth * BYTES);
			entry->len = BYTES;
			entry->off = next_place();
			ring.submit_slots[tail & ring.submit_mask] = tail & ring.submit_mask;
		}
		__atomic_store_n(ring.submit_tail, tail, __ATOMIC_RELEASE);
		taken = syscall(SYS_io_uring_enter, ring.file, added, 1, IORING_ENTER_GETEVENTS, NULL, 0);
		if (taken < 0)
			die("io_uring_enter");
		sent += taken;
		end = __atomic_load_n(ring.done_tail, __ATOMIC_ACQUIRE);
		for (head = *ring.done_head; head != end; head++, done++)
			if (ring.answers[head & ring.done_mask].res != BYTES)
				die("access");
		__atomic_store_n(ring.done_head, head, __ATOMIC_RELEASE);
	}
}

int main(int words, char **word)
{
	void (*run)(uint64_t);
	unsigned int number;
	uint64_t count;

	if (words != 7) {
		fprintf(stderr, "io_bench DISK sync|ring read|write DEPTH COUNT NUMBER\n");
		return 2;
	}
	writes = word[3][0] == 'w';
	depth = atoi(word[4]);
	count = strtoull(word[5], NULL, 0);
	number = atoi(word[6]) & 0xff;
	disk = open(word[1], (writes ? O_RDWR : O_RDONLY) | O_DIRECT);
	if (disk < 0)
		die(word[1]);
	buffer = map((size_t)BYTES * depth, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	memset(buffer, 0x5a, (size_t)BYTES * depth);
	run = word[2][0] == 's' ? run_sync : run_ring;
	if (run == run_ring)
		open_ring();
	measured(run, count, number);
	return 0;
}
