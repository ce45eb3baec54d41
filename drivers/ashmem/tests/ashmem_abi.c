// SPDX-License-Identifier: GPL-2.0-only
/*
 * Every command of /dev/ashmem, every error that it has, and what a process may do with an area. Prints KTAP.
 */
#define _GNU_SOURCE
#include "ashmem.h"

#include <setjmp.h>
#include <signal.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>

#define BAD ((unsigned long)16)

static sigjmp_buf after_fault;

static void on_fault(int signal)
{
	siglongjmp(after_fault, signal);
}

/* Which signal an access of `address` ends with; 0: none. */
static int fault_of(volatile char *address, int write)
{
	int signal = sigsetjmp(after_fault, 1);

	if (signal)
		return signal;
	if (write)
		*address = 1;
	else
		(void)*address;
	return 0;
}

/* The line of /proc/self/fdinfo/N that begins with `key`, or "". */
static const char *fdinfo(int area, const char *key)
{
	static char line[512];
	char path[64];
	FILE *file;

	snprintf(path, sizeof(path), "/proc/self/fdinfo/%d", area);
	file = fopen(path, "r");
	while (file && fgets(line, sizeof(line), file)) {
		line[strcspn(line, "\n")] = 0;
		if (!strncmp(line, key, strlen(key))) {
			fclose(file);
			return line;
		}
	}
	if (file)
		fclose(file);
	return "";
}

static void test_numbers(void)
{
	report(ASHMEM_SET_NAME == 0x41007701 && ASHMEM_GET_NAME == 0x81007702 && ASHMEM_SET_SIZE == 0x40087703 &&
	       ASHMEM_GET_SIZE == 0x7704 && ASHMEM_SET_PROT_MASK == 0x40087705 && ASHMEM_GET_PROT_MASK == 0x7706 &&
	       ASHMEM_PIN == 0x40087707 && ASHMEM_UNPIN == 0x40087708 && ASHMEM_GET_PIN_STATUS == 0x7709 &&
	       ASHMEM_PURGE_ALL_CACHES == 0x770a && ASHMEM_GET_FILE_ID == 0x8008770b, "the numbers are Android's");
}

static void test_names(void)
{
	char letters[300], read_back[ASHMEM_NAME_LEN], *page;
	int area = open_area(), other = open_area();

	memset(read_back, 'x', sizeof(read_back));
	expect(call(area, ASHMEM_GET_NAME, (unsigned long)read_back), 0, "GET_NAME before SET_NAME");
	report(!strcmp(read_back, ASHMEM_NAME_DEF), "the name is dev/ashmem at first");
	report(read_back[11] == 'x', "not a byte behind it is written");
	expect(call(area, ASHMEM_SET_NAME, (unsigned long)"first"), 0, "SET_NAME");
	call(area, ASHMEM_GET_NAME, (unsigned long)read_back);
	report(!strcmp(read_back, "first") && !strcmp(read_back + 6, "hmem"), "the name is the one that was set");
	expect(call(area, ASHMEM_SET_NAME, (unsigned long)"second one"), 0, "SET_NAME again");
	call(area, ASHMEM_GET_NAME, (unsigned long)read_back);
	report(!strcmp(read_back, "second one"), "the last one counts");

	memset(letters, 'n', sizeof(letters));
	expect(call(other, ASHMEM_SET_NAME, (unsigned long)letters), 0, "SET_NAME of 300 letters");
	memset(read_back, 0x55, sizeof(read_back));
	call(other, ASHMEM_GET_NAME, (unsigned long)read_back);
	report(strnlen(read_back, sizeof(read_back)) == 255, "255 of them remain");
	expect(call(other, ASHMEM_SET_NAME, (unsigned long)""), 0, "SET_NAME of no letter");
	call(other, ASHMEM_GET_NAME, (unsigned long)read_back);
	report(!strcmp(read_back, ASHMEM_NAME_DEF), "which takes the name away");

	expect(call(area, ASHMEM_SET_NAME, BAD), -EFAULT, "SET_NAME from nowhere");
	expect(call(area, ASHMEM_GET_NAME, BAD), -EFAULT, "GET_NAME to nowhere");
	page = mmap(NULL, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	munmap(page + PAGE, PAGE);
	strcpy(page + PAGE - 4, "end");
	expect(call(area, ASHMEM_SET_NAME, (unsigned long)(page + PAGE - 4)), 0, "SET_NAME from the end of memory");
	memset(page + PAGE - 4, 'e', 4);
	expect(call(area, ASHMEM_SET_NAME, (unsigned long)(page + PAGE - 4)), -EFAULT, "and from beyond it");
	call(area, ASHMEM_GET_NAME, (unsigned long)read_back);
	report(!strcmp(read_back, "end"), "a name that failed is not set");
	expect(call(area, ASHMEM_GET_NAME, (unsigned long)(page + PAGE - 4)), 0, "GET_NAME to the end of memory");
	expect(call(area, ASHMEM_GET_NAME, (unsigned long)(page + PAGE - 3)), -EFAULT, "and to beyond it");

	call(area, ASHMEM_SET_SIZE, PAGE);
	report(map(area, PAGE) != NULL, "the area is mapped");
	expect(call(area, ASHMEM_SET_NAME, (unsigned long)"late"), -EINVAL, "SET_NAME after mmap");
	expect(call(area, ASHMEM_SET_NAME, BAD), -EFAULT, "SET_NAME after mmap, from nowhere");
	call(area, ASHMEM_GET_NAME, (unsigned long)read_back);
	report(!strcmp(read_back, "end"), "the name stays");
	munmap(page, PAGE);
	close(area);
	close(other);
}

static void test_sizes(void)
{
	int area = open_area();

	expect(call(area, ASHMEM_GET_SIZE, 0), 0, "GET_SIZE before SET_SIZE");
	expect(call(area, ASHMEM_SET_SIZE, 5000), 0, "SET_SIZE of 5000 bytes");
	expect(call(area, ASHMEM_GET_SIZE, 0), 5000, "GET_SIZE");
	expect(call(area, ASHMEM_SET_SIZE, 0), 0, "SET_SIZE of 0");
	map(area, PAGE);
	expect(failure, -EINVAL, "mmap of an area of no size");
	expect(call(area, ASHMEM_SET_SIZE, 1UL << 62), 0, "SET_SIZE of 2^62");
	report(!strcmp(fdinfo(area, "size:"), "size:\t4611686018427387904"), "fdinfo says 2^62");
	expect(call(area, ASHMEM_GET_SIZE, 0), 0, "GET_SIZE cannot: the kernel takes an int from an ioctl");
	call(area, ASHMEM_SET_SIZE, 0x7ffff000);
	expect(call(area, ASHMEM_GET_SIZE, 0), 0x7ffff000, "GET_SIZE of as much as fits");
	call(area, ASHMEM_SET_SIZE, -1UL);
	map(area, PAGE);
	expect(failure, -EINVAL, "mmap of an area of 2^64 - 1");
	call(area, ASHMEM_SET_SIZE, 1UL << 63);
	map(area, PAGE);
	expect(failure, -EINVAL, "mmap of an area of 2^63");
	call(area, ASHMEM_SET_SIZE, (1UL << 63) - 1);
	map(area, PAGE);
	expect(failure, -EINVAL, "mmap of an area of 2^63 - 1");
	call(area, ASHMEM_SET_SIZE, 1UL << 50);
	map(area, PAGE);
	expect(failure, -ENOMEM, "mmap of an area of 2^50, for which there is no memory");
	expect(call(area, ASHMEM_SET_SIZE, 5000), 0, "SET_SIZE after mmap has failed");
	map(area, 3 * PAGE);
	expect(failure, -EINVAL, "mmap of more than the area");
	report(map(area, 2 * PAGE) != NULL, "mmap of all of its pages");
	expect(call(area, ASHMEM_SET_SIZE, 5000), -EINVAL, "SET_SIZE after mmap");
	expect(call(area, ASHMEM_GET_SIZE, 0), 5000, "the size stays");
	close(area);

	area = open_area();
	call(area, ASHMEM_SET_SIZE, 1UL << 50);
	report(map_at(area, PAGE, PROT_READ, MAP_SHARED | MAP_NORESERVE, 0) != NULL,
	       "an area of 2^50 is mapped without putting memory aside");
	close(area);
}

static void test_masks(void)
{
	int area = open_area();
	char *memory;

	expect(call(area, ASHMEM_GET_PROT_MASK, 0), 7, "everything is allowed at first");
	expect(call(area, ASHMEM_SET_PROT_MASK, 8), -EINVAL, "SET_PROT_MASK of an unknown bit");
	expect(call(area, ASHMEM_SET_PROT_MASK, (1UL << 32) | 7), -EINVAL, "SET_PROT_MASK of an unknown high bit");
	expect(call(area, ASHMEM_SET_PROT_MASK, PROT_READ | PROT_WRITE), 0, "SET_PROT_MASK without execution");
	expect(call(area, ASHMEM_SET_PROT_MASK, 7), -EINVAL, "nothing comes back");
	call(area, ASHMEM_SET_SIZE, 2 * PAGE);
	map_at(area, PAGE, PROT_READ | PROT_EXEC, MAP_SHARED, 0);
	expect(failure, -EPERM, "mmap with more than the mask");
	memory = map(area, 2 * PAGE);
	report(memory != NULL, "mmap with what it allows");
	memset(memory, 'm', 2 * PAGE);
	expect(mprotect(memory, PAGE, PROT_READ | PROT_EXEC) ? -errno : 0, -EACCES, "mprotect to more than the mask");
	expect(mprotect(memory, PAGE, PROT_READ) ? -errno : 0, 0, "mprotect to less");
	expect(mprotect(memory, PAGE, PROT_READ | PROT_WRITE) ? -errno : 0, 0, "and back");
	expect(call(area, ASHMEM_SET_PROT_MASK, PROT_READ), 0, "the mask shrinks after mmap, too");
	expect(mprotect(memory, PAGE, PROT_READ | PROT_WRITE) ? -errno : 0, 0, "which a mapping of before does not feel");
	map(area, PAGE);
	expect(failure, -EPERM, "but a new one");
	memory = map_at(area, PAGE, PROT_READ, MAP_SHARED, 0);
	report(memory && *memory == 'm', "reading is allowed, and shows what was written");
	expect(mprotect(memory, PAGE, PROT_READ | PROT_WRITE) ? -errno : 0, -EACCES, "mprotect does not make it writable");
	report(fault_of(memory, 1) == SIGSEGV, "nor does writing");
	map_at(area, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE, 0);
	expect(failure, -EPERM, "a private mapping keeps to the mask, too");
	expect(remap_file_pages(memory, PAGE, 0, 1, 0) ? -errno : 0, -EPERM, "remap_file_pages is refused");
	expect(call(area, ASHMEM_SET_PROT_MASK, 0), 0, "SET_PROT_MASK of nothing");
	expect(call(area, ASHMEM_GET_PROT_MASK, 0), 0, "GET_PROT_MASK says nothing");
	report(map_at(area, PAGE, PROT_NONE, MAP_SHARED, 0) != NULL, "a mapping without rights is allowed");
	close(area);
}

/* With the personality of old programs, who may read may execute. Run in a child, as it stays. */
static void test_personality(void)
{
	int pipes[2], results[4] = { 0 };

	if (pipe(pipes))
		return;
	if (!fork()) {
		int area = open_area(), other = open_area();

		personality(READ_IMPLIES_EXEC);
		results[0] = call(area, ASHMEM_SET_PROT_MASK, PROT_READ);
		results[1] = call(area, ASHMEM_GET_PROT_MASK, 0);
		personality(0);
		call(other, ASHMEM_SET_PROT_MASK, PROT_READ | PROT_WRITE);
		personality(READ_IMPLIES_EXEC);
		results[2] = call(other, ASHMEM_SET_PROT_MASK, PROT_READ);
		results[3] = call(other, ASHMEM_GET_PROT_MASK, 0);
		_exit(write(pipes[1], results, sizeof(results)) != sizeof(results));
	}
	if (read(pipes[0], results, sizeof(results)) != sizeof(results))
		results[0] = -1;
	wait(NULL);
	close(pipes[0]);
	close(pipes[1]);
	report(results[0] == 0 && results[1] == (PROT_READ | PROT_EXEC), "READ_IMPLIES_EXEC: execution stays with reading");
	report(results[2] == -EINVAL && results[3] == (PROT_READ | PROT_WRITE),
	       "READ_IMPLIES_EXEC: execution that was taken away does not come back with it");
}

static void test_mappings(void)
{
	int area, status;
	char *memory = mapped_area(&area, 4), *again, *private;
	pid_t child;

	again = map(area, 4 * PAGE);
	strcpy(memory + PAGE, "shared");
	report(again && !strcmp(again + PAGE, "shared"), "two mappings show the same memory");
	again = map_at(area, PAGE, PROT_READ, MAP_SHARED, PAGE);
	report(again && !strcmp(again, "shared"), "a mapping may begin behind the start");
	again = map_at(area, 4 * PAGE, PROT_READ, MAP_SHARED, PAGE);
	report(fault_of(again + 2 * PAGE, 0) == 0 && fault_of(again + 3 * PAGE, 0) == SIGBUS,
	       "and faults behind the end of the area");
	private = map_at(area, 4 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE, 0);
	report(private && private[PAGE] == 0, "a private mapping is plain memory of zeroes");
	private[PAGE] = 'p';
	report(memory[PAGE] == 's', "and what is written there stays there");

	child = fork();
	if (!child) {
		int good = private[PAGE] == 'p' && memory[PAGE] == 's';

		memory[2 * PAGE] = 'c';
		private[2 * PAGE] = 'c';
		_exit(!good);
	}
	waitpid(child, &status, 0);
	report(status == 0 && memory[2 * PAGE] == 'c' && private[2 * PAGE] == 0, "a child shares the one and copies the other");

	expect(madvise(memory + PAGE, PAGE, MADV_REMOVE) ? -errno : 0, 0, "MADV_REMOVE punches a hole");
	report(memory[PAGE] == 0 && memory[2 * PAGE] == 'c', "which reads as zeroes");
	expect(msync(memory, PAGE, MS_SYNC) ? -errno : 0, 0, "msync");
	close(area);
	memory[3 * PAGE] = 'l';
	report(memory[3 * PAGE] == 'l' && memory[2 * PAGE] == 'c', "the mapping lives on after close");
	munmap(memory, 4 * PAGE);

	area = open("/dev/ashmem", O_RDONLY);
	call(area, ASHMEM_SET_SIZE, PAGE);
	map(area, PAGE);
	expect(failure, -EACCES, "a file that is open for reading cannot be mapped for writing");
	memory = map_at(area, PAGE, PROT_READ, MAP_SHARED, 0);
	report(memory && *memory == 0, "but for reading");
	expect(mprotect(memory, PAGE, PROT_READ | PROT_WRITE) ? -errno : 0, -EACCES, "and stays so");
	close(area);
}

static void test_passing(void)
{
	int pair[2], area, status;
	char *memory = mapped_area(&area, 1), control[CMSG_SPACE(sizeof(int))] = { 0 }, byte = 'x';
	struct iovec vector = { &byte, 1 };
	struct msghdr message = { .msg_iov = &vector, .msg_iovlen = 1, .msg_control = control,
				  .msg_controllen = sizeof(control) };
	struct cmsghdr *header;
	pid_t child;

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair))
		return;
	strcpy(memory, "from the parent");
	child = fork();
	if (!child) {
		int got;
		char *theirs;

		munmap(memory, PAGE);
		close(area);
		if (recvmsg(pair[1], &message, 0) != 1)
			_exit(1);
		memcpy(&got, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof(got));
		theirs = map(got, PAGE);
		if (!theirs || strcmp(theirs, "from the parent") || call(got, ASHMEM_GET_SIZE, 0) != PAGE)
			_exit(2);
		strcpy(theirs, "from the child");
		_exit(0);
	}
	header = CMSG_FIRSTHDR(&message);
	header->cmsg_level = SOL_SOCKET;
	header->cmsg_type = SCM_RIGHTS;
	header->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(header), &area, sizeof(area));
	report(sendmsg(pair[0], &message, 0) == 1, "a descriptor is passed on");
	waitpid(child, &status, 0);
	report(status == 0 && !strcmp(memory, "from the child"), "and both processes see the same memory");
	close(pair[0]);
	close(pair[1]);
	munmap(memory, PAGE);
	close(area);
}

static void test_reading(void)
{
	char bytes[64], more[64], *memory;
	struct iovec vectors[2] = { { bytes, 3 }, { more, 5 } };
	int area = open_area();

	expect(read(area, bytes, 10), 0, "read of an area of no size");
	expect(lseek(area, 0, SEEK_SET) < 0 ? -errno : 0, -EINVAL, "lseek of an area of no size");
	call(area, ASHMEM_SET_SIZE, 2 * PAGE);
	expect(read(area, bytes, 10) < 0 ? -errno : 0, -EBADF, "read before mmap");
	expect(lseek(area, 0, SEEK_SET) < 0 ? -errno : 0, -EBADF, "lseek before mmap");
	expect(write(area, "x", 1) < 0 ? -errno : 0, -EINVAL, "write is not there");
	memory = map(area, 2 * PAGE);
	strcpy(memory, "abcdefghijklmnop");
	expect(read(area, bytes, 4), 4, "read");
	report(!memcmp(bytes, "abcd", 4), "shows the memory");
	expect(lseek(area, 0, SEEK_CUR), 4, "the position goes on");
	expect(readv(area, vectors, 2), 8, "readv");
	report(!memcmp(bytes, "efg", 3) && !memcmp(more, "hijkl", 5), "goes on from there");
	expect(pread(area, bytes, 3, 1), 3, "pread");
	report(!memcmp(bytes, "bcd", 3) && lseek(area, 0, SEEK_CUR) == 12, "does not move the position");
	expect(lseek(area, 2, SEEK_SET), 2, "lseek from the start");
	expect(lseek(area, 3, SEEK_CUR), 5, "lseek from the position");
	expect(read(area, bytes, 1) == 1 && bytes[0] == 'f', 1, "read from there");
	expect(lseek(area, -1, SEEK_END), 2 * PAGE - 1, "lseek from the end");
	expect(read(area, bytes, 10), 1, "read of the last byte");
	expect(read(area, bytes, 10), 0, "read at the end");
	expect(lseek(area, -1, SEEK_SET) < 0 ? -errno : 0, -EINVAL, "lseek before the start");
	expect(lseek(area, INT64_MAX, SEEK_CUR) < 0 ? -errno : 0, -EOVERFLOW, "lseek beyond every file");
	expect(lseek(area, 0, SEEK_HOLE), PAGE, "SEEK_HOLE finds the page that was not written");
	expect(lseek(area, PAGE, SEEK_DATA) < 0 ? -errno : 0, -ENXIO, "SEEK_DATA finds nothing there");
	expect(lseek(area, 0, 99) < 0 ? -errno : 0, -EINVAL, "lseek of an unknown kind");
	lseek(area, 0, SEEK_SET);
	expect(read(area, (void *)BAD, 10) < 0 ? -errno : 0, -EFAULT, "read to nowhere");
	munmap(memory, 2 * PAGE);
	close(area);
}

static void test_fdinfo(void)
{
	int area = open_area(), other;
	unsigned long id = 0, other_id = 0;
	char line[64], maps[512];
	int named = 0;
	FILE *file;
	char *memory;

	report(!strcmp(fdinfo(area, "size:"), "size:\t0") && !*fdinfo(area, "name:") && !*fdinfo(area, "inode:"),
	       "fdinfo of a new area has its size alone");
	call(area, ASHMEM_SET_NAME, (unsigned long)"info name");
	call(area, ASHMEM_SET_SIZE, PAGE);
	report(!strcmp(fdinfo(area, "size:"), "size:\t4096") && !strcmp(fdinfo(area, "name:"), "name:\tinfo name"),
	       "then the name and the size that were set");
	expect(call(area, ASHMEM_GET_FILE_ID, (unsigned long)&id), -EINVAL, "GET_FILE_ID before mmap");
	memory = map(area, PAGE);
	expect(call(area, ASHMEM_GET_FILE_ID, (unsigned long)&id), 0, "GET_FILE_ID");
	snprintf(line, sizeof(line), "inode:\t%lu", id);
	report(id && !strcmp(fdinfo(area, "inode:"), line), "and the number of the inode, once it is mapped");
	expect(call(area, ASHMEM_GET_FILE_ID, BAD), -EFAULT, "GET_FILE_ID to nowhere");
	mapped_area(&other, 1);
	call(other, ASHMEM_GET_FILE_ID, (unsigned long)&other_id);
	report(other_id && other_id != id, "areas have numbers of their own");
	file = fopen("/proc/self/maps", "r");
	while (file && fgets(maps, sizeof(maps), file))
		named += strstr(maps, "/dev/ashmem/info name") != NULL;
	fclose(file);
	report(named == 1, "/proc/PID/maps shows the name");
	munmap(memory, PAGE);
	close(area);
	close(other);
}

static void test_pins(void)
{
	int area = open_area(), last;
	char *memory;
	static const unsigned long commands[] = { ASHMEM_PIN, ASHMEM_UNPIN, ASHMEM_GET_PIN_STATUS };
	static const char *const names[] = { "PIN", "UNPIN", "GET_PIN_STATUS" };
	static const struct {
		uint32_t offset, length;
		const char *why;
	} wrong[] = {
		{ 1, PAGE, "an offset inside of a page" }, { 0, PAGE + 1, "half a page" }, { 0, 9 * PAGE, "more than there is" },
		{ 8 * PAGE, PAGE, "what is behind the end" }, { 8 * PAGE, 0, "the nothing at the end" },
		{ 9 * PAGE, 0, "what begins behind the end" }, { 100 * PAGE, 0, "what begins far behind the end" },
		{ PAGE, 0xfffff000, "what wraps around" }, { 0xfffff000, PAGE, "what ends at 2^32" },
		{ 0xfffff000, 0, "what begins at the last page of 2^32" },
	};

	call(area, ASHMEM_SET_SIZE, 8 * PAGE - 100);
	for (int at = 0; at < 3; at++) {
		char text[80];

		snprintf(text, sizeof(text), "%s from nowhere", names[at]);
		expect(call(area, commands[at], BAD), -EFAULT, text);
		snprintf(text, sizeof(text), "%s before mmap", names[at]);
		expect(call_pin(area, commands[at], 0, PAGE), -EINVAL, text);
	}
	memory = map(area, 8 * PAGE);
	for (int at = 0; at < 3; at++)
		for (size_t case_ = 0; case_ < sizeof(wrong) / sizeof(wrong[0]); case_++) {
			char text[80];

			snprintf(text, sizeof(text), "%s of %s", names[at], wrong[case_].why);
			expect(call_pin(area, commands[at], wrong[case_].offset, wrong[case_].length), -EINVAL, text);
		}

	expect(call_pin(area, ASHMEM_GET_PIN_STATUS, 0, 0), ASHMEM_IS_PINNED, "everything is pinned at first");
	expect(call_pin(area, ASHMEM_PIN, 0, 0), ASHMEM_NOT_PURGED, "PIN of what is pinned");
	memset(memory, 'd', 8 * PAGE);
	expect(call_pin(area, ASHMEM_UNPIN, 2 * PAGE, 4 * PAGE), 0, "UNPIN of four pages");
	expect(call_pin(area, ASHMEM_UNPIN, 3 * PAGE, PAGE), 0, "UNPIN of one of them");
	expect(call_pin(area, ASHMEM_GET_PIN_STATUS, 0, 2 * PAGE), ASHMEM_IS_PINNED, "those before are pinned");
	expect(call_pin(area, ASHMEM_GET_PIN_STATUS, 0, 3 * PAGE), ASHMEM_IS_UNPINNED, "those and one more are not");
	expect(call_pin(area, ASHMEM_GET_PIN_STATUS, 6 * PAGE, 0), ASHMEM_IS_PINNED, "those behind are pinned");
	expect(call_pin(area, ASHMEM_GET_PIN_STATUS, 5 * PAGE, 0), ASHMEM_IS_UNPINNED, "those and one more are not");
	expect(call_pin(area, ASHMEM_PIN, 3 * PAGE, PAGE), ASHMEM_NOT_PURGED, "PIN in the middle");
	expect(call_pin(area, ASHMEM_GET_PIN_STATUS, 3 * PAGE, PAGE), ASHMEM_IS_PINNED, "which is pinned now");
	expect(call_pin(area, ASHMEM_GET_PIN_STATUS, 2 * PAGE, PAGE), ASHMEM_IS_UNPINNED, "the page before is not");
	expect(call_pin(area, ASHMEM_GET_PIN_STATUS, 4 * PAGE, PAGE), ASHMEM_IS_UNPINNED, "nor is the one behind");
	report(memory[2 * PAGE] == 'd' && memory[4 * PAGE] == 'd', "what is unpinned keeps its contents while there is memory");

	expect(call(area, ASHMEM_PURGE_ALL_CACHES, 0), 3, "PURGE_ALL_CACHES says how many pages there were");
	expect(call(area, ASHMEM_PURGE_ALL_CACHES, 0), 0, "and none the second time");
	report(memory[PAGE] == 'd' && memory[2 * PAGE] == 0 && memory[3 * PAGE] == 'd' && memory[4 * PAGE] == 0 &&
	       memory[5 * PAGE] == 0 && memory[6 * PAGE] == 'd', "purged pages are zero, and only they");
	expect(call_pin(area, ASHMEM_GET_PIN_STATUS, 2 * PAGE, PAGE), ASHMEM_IS_UNPINNED, "purged pages stay unpinned");
	expect(call_pin(area, ASHMEM_PIN, 0, 2 * PAGE), ASHMEM_NOT_PURGED, "PIN beside them");
	expect(call_pin(area, ASHMEM_PIN, 2 * PAGE, PAGE), ASHMEM_WAS_PURGED, "PIN of a purged page");
	expect(call_pin(area, ASHMEM_PIN, 2 * PAGE, PAGE), ASHMEM_NOT_PURGED, "says so once");
	expect(call_pin(area, ASHMEM_UNPIN, 5 * PAGE, 2 * PAGE), 0, "UNPIN across purged and pinned pages");
	expect(call(area, ASHMEM_PURGE_ALL_CACHES, 0), 0, "a range that is joined with a purged one counts as purged");
	report(memory[6 * PAGE] == 'd', "so its pages are left alone");
	expect(call_pin(area, ASHMEM_PIN, 6 * PAGE, 0), ASHMEM_WAS_PURGED, "and are reported as purged");
	expect(call_pin(area, ASHMEM_PIN, 0, 0), ASHMEM_WAS_PURGED, "PIN of everything");
	expect(call_pin(area, ASHMEM_GET_PIN_STATUS, 0, 0), ASHMEM_IS_PINNED, "everything is pinned again");

	call_pin(area, ASHMEM_UNPIN, 0, 0);
	close(area);
	area = open_area();
	expect(call(area, ASHMEM_PURGE_ALL_CACHES, 0), 0, "what was unpinned is forgotten when the area is closed");
	report(memory[7 * PAGE] == 'd', "and its mapping keeps the contents");
	close(area);
	munmap(memory, 8 * PAGE);

	memory = mapped_area(&area, 4);
	mapped_area(&last, 1);
	memset(memory, 'o', 4 * PAGE);
	call_pin(area, ASHMEM_UNPIN, 0, 2 * PAGE);
	call_pin(area, ASHMEM_UNPIN, PAGE, 2 * PAGE);
	expect(call(last, ASHMEM_PURGE_ALL_CACHES, 0), 3, "ranges that overlap are joined");
	expect(call_pin(area, ASHMEM_PIN, 2 * PAGE, PAGE), ASHMEM_WAS_PURGED, "another area's file purges them");
	munmap(memory, 4 * PAGE);
	close(area);
	close(last);
}

static void test_administrators(void)
{
	int status;
	pid_t child = fork();

	if (!child) {
		int area;
		char *memory = mapped_area(&area, 1);

		memset(memory, 'k', PAGE);
		call_pin(area, ASHMEM_UNPIN, 0, 0);
		if (setuid(65534))
			_exit(1);
		if (call(area, ASHMEM_PURGE_ALL_CACHES, 0) != -EPERM)
			_exit(2);
		_exit(*memory == 'k' && call_pin(area, ASHMEM_PIN, 0, 0) == ASHMEM_NOT_PURGED ? 0 : 3);
	}
	waitpid(child, &status, 0);
	report(status == 0, "PURGE_ALL_CACHES is for administrators");
}

static void test_unknown(void)
{
	int area = open_area();

	expect(call(area, _IO(0x77, 0), 0), -ENOTTY, "an unknown command");
	expect(call(area, _IO(0x77, 12), 0), -ENOTTY, "the one behind the last");
	expect(call(area, _IO('w' + 1, 4), 0), -ENOTTY, "a command of another device");
	expect(call(area, _IO(0x77, 3), 0), -ENOTTY, "a known one with a wrong size");
	expect(call(area, 0x40047703, PAGE), -ENOTTY, "that of a program of 32 bits");
	expect(call(area, 0x8004770b, PAGE), -ENOTTY, "and another");
	close(area);
}

/* The file behind a mapping: an administrator finds it in /proc, and must not map it without the mask. */
static void test_hardening(void)
{
	int area, found;
	char *memory = mapped_area(&area, 1), path[64], again[64];

	call(area, ASHMEM_SET_PROT_MASK, PROT_READ);
	snprintf(path, sizeof(path), "/proc/self/map_files/%lx-%lx", (unsigned long)memory, (unsigned long)memory + PAGE);
	report(access(path, F_OK) == 0, "the mapping has a file in /proc/PID/map_files");
	expect(open(path, O_RDWR) < 0 ? -errno : 0, -ENXIO, "which cannot be opened for writing");
	expect(open(path, O_RDONLY) < 0 ? -errno : 0, -ENXIO, "nor for reading");
	found = open(path, O_PATH);
	report(found >= 0, "it can be named");
	snprintf(again, sizeof(again), "/proc/self/fd/%d", found);
	expect(open(again, O_RDWR) < 0 ? -errno : 0, -ENXIO, "but not opened by that name");
	munmap(memory, PAGE);
	close(area);
	expect(open(again, O_RDWR) < 0 ? -errno : 0, -ENXIO, "not after the area has gone, either");
	close(found);
}

int main(void)
{
	struct sigaction action = { .sa_handler = on_fault };

	sigaction(SIGSEGV, &action, NULL);
	sigaction(SIGBUS, &action, NULL);
	test_numbers();
	test_names();
	test_sizes();
	test_masks();
	test_personality();
	test_mappings();
	test_passing();
	test_reading();
	test_fdinfo();
	test_pins();
	test_administrators();
	test_unknown();
	test_hardening();
	return finish();
}
