/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The markers that count_instructions.c looks for: a no-op with a number in it, in a page of its own.
 */
#ifndef KEEL_BENCH_MARKERS_H
#define KEEL_BENCH_MARKERS_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* The code of a marker, which returns at once. */
static void (*marker(unsigned int word))(void)
{
	unsigned char *code = mmap(NULL, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);

	if (code == MAP_FAILED) {
		perror("mmap");
		exit(1);
	}
	memcpy(code, "\x0f\x1f\x80", 3);
	memcpy(code + 3, &word, 4);
	code[7] = 0xc3;
	return (void (*)(void))(uintptr_t)code;
}

/* Runs `count` operations between the markers of `number`, some before them, and says so. */
static void measured(void (*run)(uint64_t), uint64_t count, unsigned int number)
{
	void (*begin)(void) = marker(0x5eed0100 | number), (*end)(void) = marker(0x5eed0200 | number);

	run(count / 4 + 64); /* What happens at first only: tables, caches of objects, translations. */
	begin();
	run(count);
	end();
	printf("@measured %u %llu\n", number, (unsigned long long)count);
}

#endif
