// SPDX-License-Identifier: GPL-2.0-only
// Pages and calls with many places: what is copied, where it ends, and what is wrong has its error.
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

static int count, failed;

static void require(const char *name, int holds)
{
	printf("%sok %d - %s\n", holds ? "" : "not ", ++count, name);
	failed |= !holds;
}

int main(void)
{
	int page = open("/dev/keel-page0", O_RDWR), call = open("/dev/keel-call", O_RDWR);
	int other = open("/dev/keel-call", O_RDWR);
	char *room = mmap(NULL, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	char to[64];
	struct iovec parts[3] = { { "a12", 3 }, { "", 0 }, { "34567", 5 } };
	struct iovec places[2] = { { to, 3 }, { to + 10, 20 } };
	struct iovec absent[2] = { { "a1234", 5 }, { (void *)8, 4 } };

	puts("KTAP version 1");
	munmap(room + 4096, 4096);
	require("the files are there", page >= 0 && call >= 0 && other >= 0);

	require("a page is written", pwrite(page, "hello", 5, 10) == 5);
	require("and read", pread(page, to, 64, 8) == 64 && memcmp(to, "\0\0hello\0", 8) == 0);
	require("its last bytes are fewer", pread(page, to, 64, 4090) == 6);
	require("behind it is nothing", pread(page, to, 64, 4096) == 0);
	require("nothing is written there", pwrite(page, "hello", 5, 4092) < 0 && errno == ERANGE);
	require("no memory to read from", pwrite(page, room + 4092, 8, 0) < 0 && errno == EFAULT);
	require("nor to write to", pread(page, room + 4092, 8, 0) < 0 && errno == EFAULT);

	require("many places are written from", writev(call, parts, 3) == 8);
	memset(to, 'x', sizeof to);
	lseek(call, 1, SEEK_SET);
	require("and many are read to", readv(call, places, 2) == 10);
	require("in order, with zeroes behind", memcmp(to, "234xxxxxxx567\0\0\0\0x", 18) == 0);
	require("the position has moved on", lseek(call, 0, SEEK_CUR) == 11 && read(call, to, 4) == 0);
	require("another open file has another page", pread(other, to, 4, 0) == 0);
	require("fewer bytes than are asked for", write(other, "a123", 4) < 0 && errno == EFAULT);
	require("no memory there", writev(other, absent, 2) < 0 && errno == EFAULT);
	require("nothing was kept of it", pread(other, to, 4, 0) == 0);
	require("a part of it", pwrite(other, room + 4090, 1, 0) < 0 && errno == EINVAL);
	room[4090] = 'a';
	require("is what counts", pwrite(other, room + 4090, 20, 0) == 6);
	require("with what is there", pread(other, to, 5, 0) == 5);
	require("no memory to put it", pread(other, room + 4096, 5, 0) < 0 && errno == EFAULT);
	printf("1..%d\n", count);
	return failed;
}
