// SPDX-License-Identifier: GPL-2.0-only
// What the file answers to the system calls.
#include "../uapi.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static int count, failed;

static void require(const char *name, int holds)
{
	printf("%sok %d - %s\n", holds ? "" : "not ", ++count, name);
	failed |= !holds;
}

int main(void)
{
	char text[64] = "";
	static char much[5000];
	__u32 writes = 9;
	const int file = open("/dev/@name@0", O_RDWR);

	puts("KTAP version 1");
	require("the file is there", file >= 0);
	require("nothing was written", ioctl(file, @MODULE@_GET_COUNT, &writes) == 0 && writes == 0);
	require("a text is taken", write(file, "hello", 5) == 5);
	require("and given back", pread(file, text, sizeof(text), 0) == 5 && strcmp(text, "hello") == 0);
	require("from the middle, too", pread(file, text, 2, 3) == 2 && memcmp(text, "lo", 2) == 0);
	require("nothing is behind it", pread(file, text, 2, 5) == 0);
	require("it was written once", ioctl(file, @MODULE@_GET_COUNT, &writes) == 0 && writes == 1);
	require("too much is refused", write(file, much, sizeof(much)) < 0 && errno == ENOSPC);
	require("memory that is not there", write(file, (void *)8, 5) < 0 && errno == EFAULT);
	require("it forgets", ioctl(file, @MODULE@_CLEAR) == 0 && pread(file, text, 5, 0) == 0);
	require("an unknown command", ioctl(file, _IO('@letter@', 0xff)) < 0 && errno == ENOTTY);
	printf("1..%d\n", count);
	return failed;
}
