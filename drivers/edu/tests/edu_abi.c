// SPDX-License-Identifier: GPL-2.0-only
/*
 * Uses /dev/keel-eduN as uapi.h describes it, and prints KTAP. Runs as root in the guest.
 */
#include "../uapi.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

/* An address that no program has; volatile, so that the compiler does not reason about it. */
static void *volatile nowhere = (void *)8;
static const char *node = "/dev/keel-edu0";
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

static int write_file(const char *path, const char *text)
{
	int file = open(path, O_WRONLY);
	ssize_t done;

	if (file < 0)
		return -errno;
	done = write(file, text, strlen(text));
	close(file);
	return done < 0 ? -errno : 0;
}

/* The PCI address of the edu device: the one that is bound to our driver. */
static const char *address(void)
{
	static char found[64];
	DIR *directory = opendir("/sys/bus/pci/drivers/keel-edu");
	struct dirent *entry;

	found[0] = 0;
	while (directory && (entry = readdir(directory)))
		if (strchr(entry->d_name, ':'))
			snprintf(found, sizeof(found), "%.63s", entry->d_name);
	if (directory)
		closedir(directory);
	return found;
}

static __u32 factorial_of(__u32 n)
{
	__u32 result = 1;

	for (; n > 1; n--)
		result *= n;
	return result;
}

static void liveness(int file)
{
	static const __u32 values[] = { 0, 1, 0x12345678, 0xffffffff };
	unsigned int i;

	for (i = 0; i < sizeof(values) / sizeof(*values); i++) {
		__u32 value = values[i];
		int failed = ioctl(file, KEEL_EDU_LIVENESS, &value);

		report(!failed && value == ~values[i], "liveness of %#x is %#x", values[i], value);
	}
	report(ioctl(file, KEEL_EDU_LIVENESS, nowhere) < 0 && errno == EFAULT, "liveness from a bad address is EFAULT");
}

static void factorials(int file)
{
	static const __u32 values[] = { 0, 1, 5, 10, 12, 13, 20, 1000 };
	__u32 huge = 0xffffffff;
	unsigned int i;

	for (i = 0; i < sizeof(values) / sizeof(*values); i++) {
		__u32 value = values[i];
		int failed = ioctl(file, KEEL_EDU_FACTORIAL, &value);

		report(!failed && value == factorial_of(values[i]), "factorial of %u is %u", values[i], value);
	}
	/* The device multiplies four billion times: longer than the driver waits. */
	if (ioctl(file, KEEL_EDU_FACTORIAL, &huge) < 0 && errno == ETIMEDOUT) {
		__u32 small = 3;
		int failed = ioctl(file, KEEL_EDU_FACTORIAL, &small);
		double end = now() + 120;

		report(failed && errno == EBUSY, "a factorial while the device still computes is EBUSY");
		while (failed && errno == EBUSY && now() < end) {
			usleep(20000);
			small = 3;
			failed = ioctl(file, KEEL_EDU_FACTORIAL, &small);
		}
		report(!failed && small == 6, "the next factorial after a slow one is %u, not the slow one's", small);
	} else {
		report(1, "# SKIP the device computed a huge factorial within a second");
		report(1, "# SKIP the same");
	}
}

static void round_trips(int file)
{
	static const struct { unsigned int offset, size; } parts[] = {
		{ 0, 4096 }, { 0, 1 }, { 4095, 1 }, { 1, 7 }, { 100, 1000 }, { 2048, 2048 }, { 3, 4093 },
	};
	unsigned char whole[4096], back[4096];
	unsigned int i, j;

	for (i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		ssize_t written, got;

		for (j = 0; j < parts[i].size; j++)
			whole[j] = (unsigned char)(rand() >> 7);
		memset(back, 0, sizeof(back));
		written = pwrite(file, whole, parts[i].size, parts[i].offset);
		got = pread(file, back, parts[i].size, parts[i].offset);
		report(written == (ssize_t)parts[i].size && got == written && !memcmp(whole, back, parts[i].size),
		       "%u bytes at %u go to the device and come back", parts[i].size, parts[i].offset);
	}
	report(pread(file, back, 4096, 4000) == 96, "a read over the end is cut there");
	report(pread(file, back, 16, 4096) == 0, "a read at the end gives nothing");
	report(pread(file, back, 16, 4097) < 0 && errno == EINVAL, "a read beyond the end is EINVAL");
	report(pread(file, back, 16, 1ll << 40) < 0 && errno == EINVAL, "a read far beyond the end is EINVAL");
	report(pwrite(file, whole, 4096, 4000) == 96, "a write over the end is cut there");
	report(pwrite(file, whole, 1, 4096) < 0 && errno == ENOSPC, "a write at the end is ENOSPC");
	report(pwrite(file, whole, 1, 5000) < 0 && errno == EINVAL, "a write beyond the end is EINVAL");
	report(pwrite(file, nowhere, 16, 0) < 0 && errno == EFAULT, "a write from a bad address is EFAULT");
	report(pread(file, nowhere, 16, 0) < 0 && errno == EFAULT, "a read to a bad address is EFAULT");
	report(read(file, back, 0) == 0, "a read of nothing gives nothing");
}

struct waiter {
	pthread_t thread;
	int file, error, is_read;
	double seconds;
};

static void *wait_for_interrupt(void *argument)
{
	struct waiter *waiter = argument;
	double start = now();
	char bytes[4096];

	waiter->error = 0;
	if (waiter->is_read) {
		while (pread(waiter->file, bytes, sizeof(bytes), 0) >= 0)
			;
		waiter->error = errno;
	} else if (ioctl(waiter->file, KEEL_EDU_WAIT) < 0) {
		waiter->error = errno;
	}
	waiter->seconds = now() - start;
	return NULL;
}

static void do_nothing(int signal)
{
	(void)signal;
}

static void interrupts(int file)
{
	struct waiter waiter = { .file = file };
	struct sigaction action = { .sa_handler = do_nothing };
	__u32 causes = 0;
	int i, failed = 0;

	report(ioctl(file, KEEL_EDU_RAISE, &causes) < 0 && errno == EINVAL, "raising no cause is EINVAL");
	pthread_create(&waiter.thread, NULL, wait_for_interrupt, &waiter);
	usleep(200000);
	causes = 0x2;
	failed = ioctl(file, KEEL_EDU_RAISE, &causes);
	pthread_join(waiter.thread, NULL);
	report(!failed && !waiter.error, "a waiter is woken by an interrupt");

	for (i = 0; i < 2000 && !failed; i++) {
		causes = 0x1 << (i % 20);
		failed = ioctl(file, KEEL_EDU_RAISE, &causes);
	}
	report(!failed, "2000 interrupts in a row do no harm");
	causes = 7;
	report(!ioctl(file, KEEL_EDU_FACTORIAL, &causes) && causes == 5040, "the device still computes after them");

	sigaction(SIGUSR1, &action, NULL);
	pthread_create(&waiter.thread, NULL, wait_for_interrupt, &waiter);
	usleep(200000);
	pthread_kill(waiter.thread, SIGUSR1);
	pthread_join(waiter.thread, NULL);
	report(waiter.error == EINTR, "a signal ends the wait with EINTR");
}

static void *compute(void *argument)
{
	int *bad = argument;
	int file = open(node, O_RDWR);
	__u32 i;

	for (i = 0; i < 30; i++) {
		__u32 value = i;

		if (ioctl(file, KEEL_EDU_FACTORIAL, &value) || value != factorial_of(i))
			++*bad;
	}
	close(file);
	return NULL;
}

static void many_at_once(void)
{
	pthread_t threads[4];
	int bad[4] = { 0 }, i;

	for (i = 0; i < 4; i++)
		pthread_create(&threads[i], NULL, compute, &bad[i]);
	for (i = 0; i < 4; i++)
		pthread_join(threads[i], NULL);
	report(!bad[0] && !bad[1] && !bad[2] && !bad[3], "four files at once get right answers");
}

static void unbind_and_bind(int file)
{
	struct waiter waiter = { .file = file }, reader = { .file = file, .is_read = 1 };
	char device[64], byte;
	__u32 value = 1;
	int failed, again, i;

	snprintf(device, sizeof(device), "%s", address());
	pthread_create(&waiter.thread, NULL, wait_for_interrupt, &waiter);
	pthread_create(&reader.thread, NULL, wait_for_interrupt, &reader);
	usleep(350000);
	failed = write_file("/sys/bus/pci/drivers/keel-edu/unbind", device);
	pthread_join(waiter.thread, NULL);
	pthread_join(reader.thread, NULL);
	report(!failed && waiter.error == ENODEV, "an unbind wakes who waits for an interrupt, with ENODEV");
	report(!failed && reader.error == ENODEV, "an unbind during a DMA read ends it with ENODEV");
	report(ioctl(file, KEEL_EDU_LIVENESS, &value) < 0 && errno == ENODEV, "an ioctl on the open file is ENODEV");
	report(pread(file, &byte, 1, 0) < 0 && errno == ENODEV, "a read on the open file is ENODEV");
	report(access(node, F_OK) < 0, "the file in /dev is gone");

	failed = write_file("/sys/bus/pci/drivers/keel-edu/bind", device);
	again = open(node, O_RDWR);
	report(!failed && again >= 0 && !ioctl(again, KEEL_EDU_LIVENESS, &value) && value == ~1u,
	       "bound again, it works in a new file");
	report(ioctl(file, KEEL_EDU_LIVENESS, &value) < 0 && errno == ENODEV, "the old file stays dead");
	close(again);

	for (i = 0, failed = 0; i < 20 && !failed; i++) {
		failed = write_file("/sys/bus/pci/drivers/keel-edu/unbind", device);
		failed = failed ? failed : write_file("/sys/bus/pci/drivers/keel-edu/bind", device);
	}
	report(!failed, "20 unbinds and binds in a row (%d)", failed);
}

static void unplug_and_rescan(void)
{
	struct waiter waiter = { .file = open(node, O_RDWR) }, reader = { .file = open(node, O_RDWR), .is_read = 1 };
	char path[128];
	__u32 value = 1;
	int failed, again;

	snprintf(path, sizeof(path), "/sys/bus/pci/devices/%.63s/remove", address());
	pthread_create(&waiter.thread, NULL, wait_for_interrupt, &waiter);
	pthread_create(&reader.thread, NULL, wait_for_interrupt, &reader);
	usleep(350000);
	failed = write_file(path, "1");
	pthread_join(waiter.thread, NULL);
	pthread_join(reader.thread, NULL);
	report(!failed && waiter.error == ENODEV, "taking the device off the bus wakes a waiter with ENODEV");
	report(!failed && reader.error == ENODEV, "taking the device off the bus during a DMA read ends it with ENODEV");
	report(access(node, F_OK) < 0, "the file in /dev is gone");
	close(waiter.file);
	close(reader.file);

	failed = write_file("/sys/bus/pci/rescan", "1");
	again = open(node, O_RDWR);
	report(!failed && again >= 0 && !ioctl(again, KEEL_EDU_LIVENESS, &value) && value == ~1u,
	       "found again on the bus, it works");
	close(again);
}

int main(void)
{
	int file;

	printf("KTAP version 1\n");
	file = open(node, O_RDWR);
	report(file >= 0, "%s opens", node);
	if (file >= 0) {
		report(ioctl(file, _IO('E', 0x7f)) < 0 && errno == ENOTTY, "an unknown command is ENOTTY");
		liveness(file);
		factorials(file);
		round_trips(file);
		interrupts(file);
		many_at_once();
		unbind_and_bind(file);
		close(file);
		unplug_and_rescan();
	}
	printf("1..%d\n", number);
	return failures != 0;
}
