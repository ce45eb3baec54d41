// SPDX-License-Identifier: GPL-2.0-only
/*
 * Makes devices through configfs, uses them in each mode, and takes them away under load. Prints KTAP.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/io_uring.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define ROOT "/sys/kernel/config/knullb/"
#define BIGGEST (256 << 10)

static int number;
static int failures;

static void report(int good, const char *format, ...)
{
	va_list values;

	printf("%s %d - ", good ? "ok" : "not ok", ++number);
	va_start(values, format);
	vprintf(format, values);
	va_end(values);
	printf("\n");
	fflush(stdout);
	failures += !good;
}

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec + time.tv_nsec / 1e9;
}

/* Sets a file of device `name`: 0, or a negative error number. */
static int set(const char *name, const char *file, const char *value)
{
	char path[128];
	int descriptor, outcome;

	snprintf(path, sizeof(path), ROOT "%s/%s", name, file);
	descriptor = open(path, O_WRONLY);
	if (descriptor < 0)
		return -errno;
	outcome = write(descriptor, value, strlen(value)) < 0 ? -errno : 0;
	close(descriptor);
	return outcome;
}

static const char *get(const char *name, const char *file)
{
	static char text[512];
	char path[128];
	int descriptor;
	ssize_t length;

	snprintf(path, sizeof(path), ROOT "%s/%s", name, file);
	descriptor = open(path, O_RDONLY);
	length = descriptor < 0 ? 0 : read(descriptor, text, sizeof(text) - 1);
	close(descriptor);
	text[length < 0 ? 0 : length] = 0;
	text[strcspn(text, "\n")] = 0;
	return text;
}

static int make(const char *name)
{
	char path[128];

	snprintf(path, sizeof(path), ROOT "%s", name);
	return mkdir(path, 0755) ? -errno : 0;
}

static int take_away(const char *name)
{
	char path[128];

	snprintf(path, sizeof(path), ROOT "%s", name);
	return rmdir(path) ? -errno : 0;
}

static int open_disk(const char *name, int flags)
{
	char path[128];

	snprintf(path, sizeof(path), "/dev/%s", name);
	return open(path, flags);
}

static unsigned char *buffer_of(size_t size)
{
	void *buffer = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);

	return buffer == MAP_FAILED ? NULL : buffer;
}

static int all(const unsigned char *bytes, size_t size, unsigned char value)
{
	for (size_t at = 0; at < size; at++)
		if (bytes[at] != value)
			return 0;
	return 1;
}

static void test_files(void)
{
	static const struct {
		const char *file, *value;
	} initial[] = {
		{ "power", "0" }, { "blocksize", "4096" }, { "size", "4096" }, { "rotational", "0" }, { "irqmode", "0" },
		{ "completion_nsec", "10000" }, { "memory_backed", "0" }, { "submit_queues", "1" }, { "poll_queues", "0" },
		{ "hw_queue_depth", "256" },
	}, wrong[] = {
		{ "blocksize", "0" }, { "blocksize", "256" }, { "blocksize", "3000" }, { "blocksize", "8192" },
		{ "blocksize", "many" }, { "size", "0" }, { "irqmode", "3" }, { "submit_queues", "0" }, { "rotational", "maybe" },
		{ "hw_queue_depth", "0" }, { "hw_queue_depth", "4294967296" }, { "size", "99999999999999999999" },
	};
	int good = 1;

	report(strstr(get("", "features"), "blocksize,") != NULL, "features lists the files");
	report(make("t0") == 0, "mkdir makes a device");
	for (size_t at = 0; at < sizeof(initial) / sizeof(initial[0]); at++)
		if (strcmp(get("t0", initial[at].file), initial[at].value)) {
			printf("# %s is %s\n", initial[at].file, get("t0", initial[at].file));
			good = 0;
		}
	report(good, "its files say what it is at first");
	report(access("/dev/t0", F_OK) != 0, "without power there is no disk");
	for (size_t at = 0; at < sizeof(wrong) / sizeof(wrong[0]); at++) {
		int outcome = set("t0", wrong[at].file, wrong[at].value);

		report(outcome == -EINVAL || outcome == -ERANGE, "%s of %s is refused", wrong[at].file, wrong[at].value);
	}
	report(set("t0", "blocksize", "0x400") == 0 && !strcmp(get("t0", "blocksize"), "1024"), "a number may be hexadecimal");
	report(set("t0", "power", "1") == 0 && access("/dev/t0", F_OK) == 0, "power makes the disk");
	report(set("t0", "power", "1") == 0, "power twice is fine");
	report(set("t0", "size", "1") == -EBUSY, "with power the size stays");
	report(set("t0", "power", "0") == 0 && access("/dev/t0", F_OK) != 0, "without power it is gone again");
	report(set("t0", "power", "1") == 0 && take_away("t0") == 0 && access("/dev/t0", F_OK) != 0,
	       "rmdir takes the disk away too");
	report(make("a-name-that-is-too-long-for-a-disk") == -EINVAL, "a name that no disk can have is refused");
	make("t0");
	report(syscall(SYS_delete_module, "keel_null_block", O_NONBLOCK) != 0 && errno == EAGAIN,
	       "while there is a device the module stays");
	take_away("t0");
}

static void test_modes(void)
{
	static const char *const modes[] = { "0", "1", "2" };
	unsigned char *buffer = buffer_of(4096);

	for (int mode = 0; mode < 3; mode++) {
		int descriptor, good = 1;
		double begin;

		make("t1");
		set("t1", "irqmode", modes[mode]);
		set("t1", "submit_queues", "2");
		report(set("t1", "power", "1") == 0, "irqmode %s: a disk is made", modes[mode]);
		descriptor = open_disk("t1", O_RDWR | O_DIRECT);
		for (int round = 0; round < 1000; round++) {
			memset(buffer, 0xa5, 4096);
			good &= pread(descriptor, buffer, 4096, round * 4096L) == 4096 && all(buffer, 4096, 0);
			good &= pwrite(descriptor, buffer, 4096, round * 4096L) == 4096;
		}
		report(good, "irqmode %s: 1000 reads and writes; what is read is zeroes", modes[mode]);
		close(descriptor);
		set("t1", "power", "0");
		set("t1", "zero_reads", "0");
		set("t1", "completion_nsec", "30000000");
		set("t1", "power", "1");
		descriptor = open_disk("t1", O_RDWR | O_DIRECT);
		memset(buffer, 0xa5, 4096);
		begin = now();
		good = pread(descriptor, buffer, 4096, 0) == 4096 && all(buffer, 4096, 0xa5);
		report(good, "irqmode %s: without zero_reads the memory stays as it was", modes[mode]);
		if (mode == 2)
			report(now() - begin >= 0.03, "irqmode 2: a request takes as long as completion_nsec says");
		close(descriptor);
		report(take_away("t1") == 0, "irqmode %s: the disk goes", modes[mode]);
	}
}

/* A disk that is polled by io_uring: reads `count` blocks one by one, -1 where one fails. */
static int read_polled(int disk, unsigned char *buffer, int count)
{
	struct io_uring_params parameters = { .flags = IORING_SETUP_IOPOLL };
	int ring = syscall(SYS_io_uring_setup, 4, &parameters);
	size_t submit_size = parameters.sq_off.array + parameters.sq_entries * sizeof(unsigned int);
	size_t done_size = parameters.cq_off.cqes + parameters.cq_entries * sizeof(struct io_uring_cqe);
	unsigned char *submit, *done;
	struct io_uring_sqe *entries;
	int good = 0;

	if (ring < 0)
		return -1;
	submit = mmap(NULL, submit_size, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_SQ_RING);
	done = mmap(NULL, done_size, PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_CQ_RING);
	entries = mmap(NULL, parameters.sq_entries * sizeof(*entries), PROT_READ | PROT_WRITE, MAP_SHARED, ring, IORING_OFF_SQES);
	for (int round = 0; round < count; round++) {
		_Atomic unsigned int *tail = (void *)(submit + parameters.sq_off.tail);
		_Atomic unsigned int *head = (void *)(done + parameters.cq_off.head);
		unsigned int mask = *(unsigned int *)(submit + parameters.sq_off.ring_mask);
		unsigned int slot = *tail & mask;
		struct io_uring_cqe *answers = (void *)(done + parameters.cq_off.cqes);

		memset(&entries[slot], 0, sizeof(entries[slot]));
		entries[slot].opcode = IORING_OP_READ;
		entries[slot].fd = disk;
		entries[slot].addr = (uintptr_t)buffer;
		entries[slot].len = 4096;
		entries[slot].off = round * 4096ULL;
		((unsigned int *)(submit + parameters.sq_off.array))[slot] = slot;
		*tail = *tail + 1;
		if (syscall(SYS_io_uring_enter, ring, 1, 1, IORING_ENTER_GETEVENTS, NULL, 0) != 1)
			break;
		good += answers[*head & *(unsigned int *)(done + parameters.cq_off.ring_mask)].res == 4096;
		*head = *head + 1;
	}
	munmap(submit, submit_size);
	munmap(done, done_size);
	munmap(entries, parameters.sq_entries * sizeof(*entries));
	close(ring);
	return good;
}

static void test_polling(void)
{
	unsigned char *buffer = buffer_of(4096);
	int disk;

	make("t2");
	set("t2", "poll_queues", "1");
	set("t2", "submit_queues", "2");
	report(set("t2", "power", "1") == 0, "a disk with a polled queue is made");
	disk = open_disk("t2", O_RDWR | O_DIRECT);
	memset(buffer, 0xa5, 4096);
	report(read_polled(disk, buffer, 500) == 500 && all(buffer, 4096, 0), "500 reads are polled for");
	report(pread(disk, buffer, 4096, 0) == 4096, "its other queues need no poll");
	close(disk);
	make("t3");
	set("t3", "power", "1");
	disk = open_disk("t3", O_RDWR | O_DIRECT);
	report(read_polled(disk, buffer, 1) <= 0, "a disk without one is not polled");
	close(disk);
	report(take_away("t2") == 0 && take_away("t3") == 0, "and they go");
}

/* One half of a disk that a thread fills with stamped blocks and checks. */
struct half {
	const char *disk;
	uint64_t start, size;
	unsigned int seed;
	int errors;
};

static void *verify_half(void *argument)
{
	struct half *half = argument;
	uint64_t blocks = half->size / 512;
	uint32_t *stamps = calloc(blocks, sizeof(*stamps));
	unsigned char *buffer = buffer_of(BIGGEST);
	int disk = open_disk(half->disk, O_RDWR | O_DIRECT);

	for (uint32_t round = 1; round <= 3000; round++) {
		uint64_t count = 1 + rand_r(&half->seed) % (BIGGEST / 512);
		uint64_t first = rand_r(&half->seed) % (blocks - count);
		int writes = rand_r(&half->seed) & 1;

		for (uint64_t at = 0; writes && at < count; at++) {
			uint32_t *words = (uint32_t *)(buffer + at * 512);

			stamps[first + at] = round;
			for (int word = 0; word < 128; word++)
				words[word] = round * 2654435761u + (uint32_t)(first + at) * 128 + word;
		}
		if (writes) {
			half->errors += pwrite(disk, buffer, count * 512, half->start + first * 512) != (ssize_t)count * 512;
			continue;
		}
		half->errors += pread(disk, buffer, count * 512, half->start + first * 512) != (ssize_t)count * 512;
		for (uint64_t at = 0; at < count; at++) {
			uint32_t *words = (uint32_t *)(buffer + at * 512), stamp = stamps[first + at];

			for (int word = 0; word < 128; word++)
				half->errors += words[word] != (stamp ? stamp * 2654435761u + (uint32_t)(first + at) * 128 + word : 0);
		}
	}
	close(disk);
	munmap(buffer, BIGGEST);
	free(stamps);
	return NULL;
}

static void test_memory(void)
{
	static const char *const modes[] = { "0", "1", "2" };
	unsigned char *buffer = buffer_of(8192);
	uint64_t range[2] = { 4096, 4096 };
	int disk;

	for (int mode = 0; mode < 3; mode++) {
		struct half halves[2] = {
			{ .disk = "t4", .start = 0, .size = 8 << 20, .seed = 1 + mode },
			{ .disk = "t4", .start = 8 << 20, .size = 8 << 20, .seed = 11 + mode },
		};
		pthread_t threads[2];

		make("t4");
		set("t4", "memory_backed", "1");
		set("t4", "blocksize", "512");
		set("t4", "size", "16");
		set("t4", "irqmode", modes[mode]);
		set("t4", "submit_queues", "2");
		set("t4", "discard", "1");
		report(set("t4", "power", "1") == 0, "irqmode %s: a disk in memory is made", modes[mode]);
		for (int at = 0; at < 2; at++)
			pthread_create(&threads[at], NULL, verify_half, &halves[at]);
		for (int at = 0; at < 2; at++)
			pthread_join(threads[at], NULL);
		report(halves[0].errors == 0 && halves[1].errors == 0, "irqmode %s: what was written is read, %d and %d errors",
		       modes[mode], halves[0].errors, halves[1].errors);
		disk = open_disk("t4", O_RDWR | O_DIRECT);
		memset(buffer, 0x77, 8192);
		report(pwrite(disk, buffer, 8192, 4096) == 8192 && ioctl(disk, BLKDISCARD, range) == 0 &&
			       pread(disk, buffer, 8192, 4096) == 8192 && all(buffer, 4096, 0) && all(buffer + 4096, 4096, 0x77),
		       "irqmode %s: a discard makes its blocks zero, and no others", modes[mode]);
		memset(buffer, 0x77, 8192);
		report(pwrite(disk, buffer, 8192, 4096) == 8192 && ioctl(disk, BLKZEROOUT, range) == 0 &&
			       pread(disk, buffer, 8192, 4096) == 8192 && all(buffer, 4096, 0) && all(buffer + 4096, 4096, 0x77),
		       "irqmode %s: writing zeroes too", modes[mode]);
		report(fsync(disk) == 0, "irqmode %s: a flush is fine", modes[mode]);
		report(pread(disk, buffer, 4096, 16 << 20) == 0, "irqmode %s: behind the end there is nothing", modes[mode]);
		close(disk);
		set("t4", "power", "0");
		set("t4", "power", "1");
		disk = open_disk("t4", O_RDWR | O_DIRECT);
		report(pread(disk, buffer, 4096, 8192) == 4096 && all(buffer, 4096, 0), "irqmode %s: power off empties it", modes[mode]);
		close(disk);
		report(take_away("t4") == 0, "irqmode %s: it goes", modes[mode]);
	}
}

static atomic_int stop;
static atomic_long done;

/* Reads and writes a disk that comes and goes. */
static void *load(void *name)
{
	unsigned char *buffer = buffer_of(4096);
	unsigned int seed = (unsigned int)(uintptr_t)buffer;

	while (!atomic_load(&stop)) {
		int disk = open_disk(name, O_RDWR | O_DIRECT);

		if (disk < 0)
			continue;
		while (!atomic_load(&stop)) {
			off_t place = (rand_r(&seed) % 1024) * 4096L;
			ssize_t moved = rand_r(&seed) & 1 ? pread(disk, buffer, 4096, place) : pwrite(disk, buffer, 4096, place);

			if (moved != 4096)
				break;
			atomic_fetch_add(&done, 1);
		}
		close(disk);
	}
	munmap(buffer, 4096);
	return NULL;
}

static void test_under_load(const char *mode, const char *memory, int cycles)
{
	pthread_t threads[2];
	char path[128];
	int good = 1, file;

	make("t5");
	set("t5", "irqmode", mode);
	set("t5", "memory_backed", memory);
	set("t5", "submit_queues", "2");
	atomic_store(&stop, 0);
	atomic_store(&done, 0);
	for (int at = 0; at < 2; at++)
		pthread_create(&threads[at], NULL, load, "t5");
	for (int cycle = 0; cycle < cycles; cycle++) {
		long before = atomic_load(&done);

		good &= set("t5", "power", "1") == 0;
		while (atomic_load(&done) < before + 10)
			usleep(100);
		good &= set("t5", "power", "0") == 0;
	}
	report(good, "irqmode %s, memory_backed %s: power goes on and off %d times under load", mode, memory, cycles);
	set("t5", "power", "1");
	snprintf(path, sizeof(path), ROOT "t5/size");
	file = open(path, O_RDWR);
	report(take_away("t5") == 0 && access("/dev/t5", F_OK) != 0,
	       "irqmode %s, memory_backed %s: rmdir under load, with one of its files open, takes the disk away", mode, memory);
	close(file);
	atomic_store(&stop, 1);
	for (int at = 0; at < 2; at++)
		pthread_join(threads[at], NULL);
	report(atomic_load(&done) >= cycles * 10, "irqmode %s, memory_backed %s: there was load", mode, memory);
}

int main(void)
{
	mount("none", "/sys/kernel/config", "configfs", 0, NULL);
	test_files();
	test_modes();
	test_polling();
	test_memory();
	test_under_load("0", "0", 40);
	test_under_load("2", "0", 20);
	test_under_load("1", "1", 40);
	umount("/sys/kernel/config");
	printf("1..%d\n", number);
	return failures != 0;
}
