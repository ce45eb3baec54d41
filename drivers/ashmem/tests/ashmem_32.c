// SPDX-License-Identifier: GPL-2.0-only
/*
 * A program of 32 bits: two commands have other numbers there, as their size is that of a long. Prints KTAP.
 */
#define _GNU_SOURCE
#define _FILE_OFFSET_BITS 64
#include "ashmem.h"

static void test_numbers(void)
{
	report(sizeof(long) == 4 && ASHMEM_SET_SIZE == 0x40047703 && ASHMEM_SET_PROT_MASK == 0x40047705,
	       "the size and the mask have numbers of their own");
	report(ASHMEM_SET_NAME == 0x41007701 && ASHMEM_GET_NAME == 0x81007702 && ASHMEM_GET_SIZE == 0x7704 &&
	       ASHMEM_GET_PROT_MASK == 0x7706 && ASHMEM_PIN == 0x40087707 && ASHMEM_UNPIN == 0x40087708 &&
	       ASHMEM_GET_PIN_STATUS == 0x7709 && ASHMEM_PURGE_ALL_CACHES == 0x770a, "the others have the same");
}

static void test_area(void)
{
	int area = open_area();
	char name[ASHMEM_NAME_LEN], bytes[8], *memory;
	unsigned long long id = 0;

	expect(call(area, ASHMEM_SET_NAME, (unsigned long)"narrow"), 0, "SET_NAME");
	expect(call(area, ASHMEM_GET_NAME, (unsigned long)name), 0, "GET_NAME");
	report(!strcmp(name, "narrow"), "the name is read back");
	expect(call(area, ASHMEM_SET_SIZE, 4 * PAGE), 0, "SET_SIZE");
	expect(call(area, ASHMEM_GET_SIZE, 0), 4 * PAGE, "GET_SIZE");
	expect(call(area, ASHMEM_SET_PROT_MASK, PROT_READ | PROT_WRITE), 0, "SET_PROT_MASK");
	expect(call(area, ASHMEM_GET_PROT_MASK, 0), PROT_READ | PROT_WRITE, "GET_PROT_MASK");
	expect(call(area, ASHMEM_SET_PROT_MASK, 7), -EINVAL, "SET_PROT_MASK of more");
	expect(call(area, 0x40087703, PAGE), -ENOTTY, "the number of a program of 64 bits");
	expect(call(area, 0x40087705, 1), -ENOTTY, "and the other");

	memory = map(area, 4 * PAGE);
	report(memory != NULL, "mmap");
	memset(memory, 'n', 4 * PAGE);
	expect(mprotect(memory, PAGE, PROT_READ | PROT_EXEC) ? -errno : 0, -EACCES, "mprotect to more than the mask");
	expect(read(area, bytes, sizeof(bytes)), sizeof(bytes), "read");
	report(!memcmp(bytes, "nnnnnnnn", 8), "shows the memory");
	expect(lseek(area, 0, SEEK_END), 4 * PAGE, "lseek");
	expect(call_pin(area, ASHMEM_UNPIN, PAGE, 2 * PAGE), 0, "UNPIN");
	expect(call_pin(area, ASHMEM_GET_PIN_STATUS, 0, 0), ASHMEM_IS_UNPINNED, "GET_PIN_STATUS");
	expect(call(area, ASHMEM_PURGE_ALL_CACHES, 0), 2, "PURGE_ALL_CACHES");
	expect(call_pin(area, ASHMEM_PIN, 0, 0), ASHMEM_WAS_PURGED, "PIN");
	report(memory[0] == 'n' && memory[PAGE] == 0, "what was purged is zero");
	expect(call_pin(area, ASHMEM_PIN, 1, 0), -EINVAL, "PIN from inside of a page");
	expect(call(area, ASHMEM_PIN, 16), -EFAULT, "PIN from nowhere");
	expect(call(area, 0x8008770b, (unsigned long)&id), 0, "GET_FILE_ID writes 64 bits, as its number says");
	report(id != 0, "and gives a number");
	close(area);

	area = open_area();
	expect(call(area, ASHMEM_SET_SIZE, 0xfffff000), 0, "SET_SIZE of 4 GiB but a page");
	memory = map_at(area, PAGE, PROT_READ, MAP_SHARED | MAP_NORESERVE, 0);
	report(memory != NULL, "of which a page is mapped");
	expect(lseek(area, 0, SEEK_END) == 0xfffff000LL, 1, "and whose end is where it was said");
	close(area);
}

int main(void)
{
	test_numbers();
	test_area();
	return finish();
}
