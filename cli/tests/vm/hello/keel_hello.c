// SPDX-License-Identifier: GPL-2.0-only
// Prints KTAP to the kernel log when it loads, and offers one file to the guest's programs.
#include <linux/fs.h>
#include <linux/miscdevice.h>
#include <linux/module.h>

static ssize_t hello_read(struct file *file, char __user *buffer, size_t count, loff_t *offset)
{
	static const char text[] = "hello from the module\n";

	return simple_read_from_buffer(buffer, count, offset, text, sizeof(text) - 1);
}

static const struct file_operations hello_operations = {
	.owner = THIS_MODULE,
	.read = hello_read,
};

static struct miscdevice hello_device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "keel-hello",
	.fops = &hello_operations,
};

static int __init hello_init(void)
{
	int error = misc_register(&hello_device);

	pr_info("KTAP version 1\n");
	pr_info("1..2\n");
	pr_info("%sok 1 - registers\n", error ? "not " : "");
	pr_info("ok 2 - has a second case # SKIP nothing to see\n");
	return error;
}

static void __exit hello_exit(void)
{
	misc_deregister(&hello_device);
}

module_init(hello_init);
module_exit(hello_exit);
MODULE_DESCRIPTION("A file that says hello");
MODULE_LICENSE("GPL");
