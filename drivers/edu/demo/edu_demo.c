// SPDX-License-Identifier: GPL-2.0-only
/*
 * What `keel demo` runs in the guest: uses /dev/keel-edu0 as uapi.h describes it, and says in one line
 * per step what the device did and how long it took. Ends with 1 at the first answer that is wrong.
 */
#include "../uapi.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

static const char *node = "/dev/keel-edu0";

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static void line(double since, const char *format, ...)
{
	va_list values;

	va_start(values, format);
	printf("%9.2f ms  ", now() - since);
	vprintf(format, values);
	va_end(values);
	printf("\n");
	fflush(stdout);
}

static void wrong(const char *what)
{
	printf("WRONG: %s (errno %d, %s)\n", what, errno, strerror(errno));
	exit(1);
}

static void liveness(int file)
{
	__u32 value = 0x12345678;
	double start = now();

	if (ioctl(file, KEEL_EDU_LIVENESS, &value) || value != ~0x12345678u)
		wrong("the device should answer with every bit turned");
	line(start, "liveness: 0x12345678 comes back as %#x", value);
}

static void factorials(int file)
{
	static const __u32 inputs[] = { 5, 10, 12 };
	__u32 expected = 1, n, i = 1;
	unsigned int k;

	for (k = 0; k < sizeof(inputs) / sizeof(*inputs); k++) {
		double start = now();

		n = inputs[k];
		for (; i <= n; i++)
			expected *= i;
		if (ioctl(file, KEEL_EDU_FACTORIAL, &n) || n != expected)
			wrong("a factorial is not what it should be");
		line(start, "factorial by interrupt: %u! = %u", inputs[k], n);
	}
}

static void round_trips(int file)
{
	static unsigned char out[KEEL_EDU_BUFFER_BYTES], in[KEEL_EDU_BUFFER_BYTES];
	int round, i;

	for (round = 0; round < 3; round++) {
		double start = now();

		for (i = 0; i < KEEL_EDU_BUFFER_BYTES; i++)
			out[i] = (unsigned char)(i * 7 + round * 31 + (i >> 8));
		memset(in, 0, sizeof(in));
		if (pwrite(file, out, sizeof(out), 0) != sizeof(out))
			wrong("4096 bytes should go to the device");
		if (pread(file, in, sizeof(in), 0) != sizeof(in))
			wrong("4096 bytes should come back");
		if (memcmp(out, in, sizeof(out)))
			wrong("the bytes that came back are others");
		line(start, "DMA round trip %d: 4096 bytes there and back, all equal", round + 1);
	}
	if (pread(file, in, 16, 5000) >= 0 || errno != EINVAL)
		wrong("a read beyond the device's buffer should be EINVAL");
	line(now(), "a read beyond the device's buffer is refused: %s", strerror(errno));
}

static void *wait_for_device(void *argument)
{
	int file = *(int *)argument;

	errno = 0;
	ioctl(file, KEEL_EDU_WAIT);
	*(int *)argument = errno;
	return NULL;
}

/* Unbinds the driver from the device while a thread waits for an interrupt. */
static void unbind(int file)
{
	const char *driver = "/sys/bus/pci/drivers/keel-edu";
	DIR *directory = opendir(driver);
	struct dirent *entry;
	char device[64] = "", path[128];
	pthread_t waiter;
	int control, answer = file;
	double start;

	while (directory && (entry = readdir(directory)))
		if (strchr(entry->d_name, ':'))
			snprintf(device, sizeof(device), "%.63s", entry->d_name);
	if (directory)
		closedir(directory);
	pthread_create(&waiter, NULL, wait_for_device, &answer);
	usleep(200000);
	snprintf(path, sizeof(path), "%s/unbind", driver);
	start = now();
	control = open(path, O_WRONLY);
	if (control < 0 || write(control, device, strlen(device)) < 0)
		wrong("the driver should let go of the device");
	pthread_join(waiter, NULL);
	errno = answer;
	if (answer != ENODEV)
		wrong("the thread that waits should get ENODEV");
	line(start, "unbound from %s while a thread waits: it gets %s", device, strerror(answer));
	close(control);
}

int main(void)
{
	int file = open(node, O_RDWR);

	if (file < 0)
		wrong("/dev/keel-edu0 does not open");
	liveness(file);
	factorials(file);
	round_trips(file);
	unbind(file);
	close(file);
	return 0;
}
