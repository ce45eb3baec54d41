// SPDX-License-Identifier: GPL-2.0-only
/*
 * A plugin of QEMU: counts the guest's instructions between two markers that the guest executes, by the
 * block of code they stand in, and which of them lock memory.
 *
 * A marker is the no-operation 0f 1f 80 and four bytes: 0x5eed01NN begins to count for number NN,
 * 0x5eed02NN ends it. Then one line for each block of kernel code that ran goes into the file `out`:
 *
 *     begin NN USER KERNEL       (instructions in user space and in the kernel)
 *     block ADDRESS INSTRUCTIONS LOCKED
 *     end NN
 *
 * Debian's QEMU has plugins, but no package has their header, so what is used of version 7 of the interface
 * (QEMU 11) is declared here. An older QEMU calls `translated` with other arguments, and refuses the version.
 */
#include <inttypes.h>
#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct qemu_plugin_tb;
struct qemu_plugin_insn;
struct qemu_plugin_scoreboard;
struct counter {
	struct qemu_plugin_scoreboard *score;
	size_t offset;
};
typedef void translated_function(struct qemu_plugin_tb *block, void *data);
typedef void executed_function(unsigned int processor, void *data);

extern struct qemu_plugin_scoreboard *qemu_plugin_scoreboard_new(size_t size);
extern void *qemu_plugin_scoreboard_find(struct qemu_plugin_scoreboard *score, unsigned int processor);
extern int qemu_plugin_num_vcpus(void);
extern void qemu_plugin_register_vcpu_tb_trans_cb(uint64_t id, translated_function *function, void *data);
extern void qemu_plugin_register_vcpu_tb_exec_inline_per_vcpu(struct qemu_plugin_tb *block, int operation,
							      struct counter counter, uint64_t value);
extern void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *instruction, executed_function *function,
						   int flags, void *data);
extern size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *block);
extern uint64_t qemu_plugin_tb_vaddr(const struct qemu_plugin_tb *block);
extern struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *block, size_t index);
extern size_t qemu_plugin_insn_data(const struct qemu_plugin_insn *instruction, void *bytes, size_t size);
extern size_t qemu_plugin_insn_size(const struct qemu_plugin_insn *instruction);

__attribute__((visibility("default"))) int qemu_plugin_version = 7;

#define MOST_BLOCKS (1u << 19)
#define SLOTS (1u << 20)

/* A block of code; QEMU may translate the same one several times. */
struct block {
	uint64_t address;
	uint32_t size; /* In instructions; 0: the slot is free. */
	uint32_t locked;
	uint32_t index;
};

static struct block *slots, *blocks;
static uint32_t block_count;
static struct qemu_plugin_scoreboard *counts; /* For each processor, how often each block ran. */
static uint64_t *before[256];
static FILE *out;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static uint32_t index_of(uint64_t address, uint32_t size)
{
	uint64_t hash = (address * 0x9e3779b97f4a7c15ull) ^ ((uint64_t)size << 7);

	for (uint32_t at = (hash ^ hash >> 29) & (SLOTS - 1);; at = (at + 1) & (SLOTS - 1)) {
		if (slots[at].size == 0) {
			if (block_count == MOST_BLOCKS) {
				fprintf(stderr, "count_instructions: more blocks of code than it has room for\n");
				abort();
			}
			slots[at] = (struct block){ .address = address, .size = size, .index = block_count };
			blocks[block_count] = slots[at];
			return block_count++;
		}
		if (slots[at].address == address && slots[at].size == size)
			return slots[at].index;
	}
}

static void sum_up(uint64_t *sums)
{
	memset(sums, 0, block_count * sizeof(*sums));
	for (int processor = 0; processor < qemu_plugin_num_vcpus(); processor++) {
		uint64_t *own = qemu_plugin_scoreboard_find(counts, processor);

		for (uint32_t at = 0; at < block_count; at++)
			sums[at] += own[at];
	}
}

static void write_counts(unsigned int number)
{
	uint64_t *after = calloc(MOST_BLOCKS, sizeof(*after)), user = 0, kernel = 0;

	sum_up(after);
	for (uint32_t at = 0; at < block_count; at++) {
		uint64_t instructions = (after[at] - before[number][at]) * blocks[at].size;

		if (blocks[at].address >> 63)
			kernel += instructions;
		else
			user += instructions;
	}
	fprintf(out, "begin %u %" PRIu64 " %" PRIu64 "\n", number, user, kernel);
	for (uint32_t at = 0; at < block_count; at++) {
		uint64_t runs = after[at] - before[number][at];

		if (runs && blocks[at].address >> 63)
			fprintf(out, "block %" PRIx64 " %" PRIu64 " %" PRIu64 "\n", blocks[at].address,
				runs * blocks[at].size, runs * blocks[at].locked);
	}
	fprintf(out, "end %u\n", number);
	fflush(out);
	free(after);
}

static void marker(unsigned int processor, void *data)
{
	unsigned int word = (uintptr_t)data, number = word & 0xff;

	(void)processor;
	pthread_mutex_lock(&lock);
	if ((word >> 8 & 0xff) == 1) {
		free(before[number]);
		before[number] = calloc(MOST_BLOCKS, sizeof(uint64_t));
		sum_up(before[number]);
	} else if ((word >> 8 & 0xff) == 2 && before[number]) {
		write_counts(number);
		free(before[number]);
		before[number] = NULL;
	}
	pthread_mutex_unlock(&lock);
}

/* Has it a LOCK prefix, or is it an exchange with memory, which locks without one? */
static bool locks(const uint8_t *bytes, size_t size)
{
	static const char prefixes[] = "\xf0\x66\xf2\xf3\x2e\x36\x3e\x26\x64\x65";
	size_t at = 0;
	bool prefixed = false;

	for (; at < size && memchr(prefixes, bytes[at], sizeof(prefixes) - 1); at++)
		prefixed |= bytes[at] == 0xf0;
	if (at < size && (bytes[at] & 0xf0) == 0x40)
		at++;
	return prefixed || (at + 1 < size && (bytes[at] == 0x86 || bytes[at] == 0x87) && bytes[at + 1] >> 6 != 3);
}

static void translated(struct qemu_plugin_tb *block, void *data)
{
	size_t size = qemu_plugin_tb_n_insns(block);
	uint32_t index, locked = 0;

	(void)data;
	pthread_mutex_lock(&lock);
	index = index_of(qemu_plugin_tb_vaddr(block), size);
	pthread_mutex_unlock(&lock);
	qemu_plugin_register_vcpu_tb_exec_inline_per_vcpu(block, 0, (struct counter){ counts, index * sizeof(uint64_t) }, 1);
	for (size_t at = 0; at < size; at++) {
		struct qemu_plugin_insn *instruction = qemu_plugin_tb_get_insn(block, at);
		uint8_t bytes[16];
		uint32_t word;

		locked += locks(bytes, qemu_plugin_insn_data(instruction, bytes, sizeof(bytes)));
		if (qemu_plugin_insn_size(instruction) != 7 || memcmp(bytes, "\x0f\x1f\x80", 3))
			continue;
		memcpy(&word, bytes + 3, sizeof(word));
		if (word >> 16 == 0x5eed)
			qemu_plugin_register_vcpu_insn_exec_cb(instruction, marker, 0, (void *)(uintptr_t)word);
	}
	blocks[index].locked = locked;
}

__attribute__((visibility("default"))) int qemu_plugin_install(uint64_t id, const void *information, int count, char **words)
{
	(void)information;
	for (int at = 0; at < count; at++)
		if (!strncmp(words[at], "out=", 4))
			out = fopen(words[at] + 4, "w");
	if (!out)
		return -1;
	slots = calloc(SLOTS, sizeof(*slots));
	blocks = calloc(MOST_BLOCKS, sizeof(*blocks));
	counts = qemu_plugin_scoreboard_new(MOST_BLOCKS * sizeof(uint64_t));
	qemu_plugin_register_vcpu_tb_trans_cb(id, translated, NULL);
	return 0;
}
