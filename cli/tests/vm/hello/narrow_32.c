// SPDX-License-Identifier: GPL-2.0-only
/* A program of 32 bits, by its name. */
#include <stdio.h>

int main(void)
{
	printf("1..1\n%s 1 - a program whose name ends with _32 has addresses of 32 bits\n", sizeof(void *) == 4 ? "ok" : "not ok");
	return 0;
}
