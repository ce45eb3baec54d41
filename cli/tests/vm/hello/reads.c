// SPDX-License-Identifier: GPL-2.0-only
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

int main(void)
{
	char text[64] = "";
	int file = open("/dev/keel-hello", O_RDONLY);
	int opened = file >= 0;
	int same = opened && read(file, text, sizeof(text) - 1) > 0 && strcmp(text, "hello from the module\n") == 0;

	printf("KTAP version 1\n1..2\n");
	printf("%sok 1 - opens\n", opened ? "" : "not ");
	printf("# read: %s", text);
	printf("%sok 2 - reads\n", same ? "" : "not ");
	return !(opened && same);
}
