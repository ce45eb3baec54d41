// SPDX-License-Identifier: GPL-2.0-only
// Each open file has its own number; what is wrong has its error.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define HELLO _IO('|', 0x80)
#define GET_VALUE _IOR('|', 0x81, int)
#define SET_VALUE _IOW('|', 0x82, int)

static int count, failed;

static void require(const char *name, int holds)
{
	printf("%sok %d - %s\n", holds ? "" : "not ", ++count, name);
	failed |= !holds;
}

int main(void)
{
	int first = open("/dev/keel-misc-sample", O_RDWR), second = open("/dev/keel-misc-sample", O_RDWR);
	int value = -1, nine = 9, minimum = -2147483647 - 1;

	puts("KTAP version 1");
	require("it can be opened twice", first >= 0 && second >= 0);
	require("a number begins at 0", ioctl(first, GET_VALUE, &value) == 0 && value == 0);
	require("it is set", ioctl(first, SET_VALUE, &nine) == 0 && ioctl(first, GET_VALUE, &value) == 0 && value == 9);
	require("the other file has another", ioctl(second, GET_VALUE, &value) == 0 && value == 0);
	require("the least number", ioctl(second, SET_VALUE, &minimum) == 0 && ioctl(second, GET_VALUE, &value) == 0 && value == minimum);
	require("hello", ioctl(first, HELLO) == 0);
	require("no memory there to write to", ioctl(first, GET_VALUE, (void *)8) < 0 && errno == EFAULT);
	require("nor to read from", ioctl(first, SET_VALUE, (void *)8) < 0 && errno == EFAULT);
	require("which changed nothing", ioctl(first, GET_VALUE, &value) == 0 && value == 9);
	require("no such command", ioctl(first, _IO('|', 0x83)) < 0 && errno == ENOTTY);
	close(first);
	first = open("/dev/keel-misc-sample", O_RDWR);
	require("a number ends with its file", ioctl(first, GET_VALUE, &value) == 0 && value == 0);
	printf("1..%d\n", count);
	return failed;
}
