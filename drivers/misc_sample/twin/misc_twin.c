// SPDX-License-Identifier: GPL-2.0-only
/*
 * What ../misc.cpp does, in C: /dev/misc-twin, whose open files have a number each, behind a mutex. `keel bench`
 * compares both.
 */
#include <linux/fs.h>
#include <linux/ioctl.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#define HELLO _IO('|', 0x80)
#define GET_VALUE _IOR('|', 0x81, int)
#define SET_VALUE _IOW('|', 0x82, int)

struct number {
	struct mutex lock;
	int value;
};

static int twin_open(struct inode *inode, struct file *file)
{
	struct number *number = kzalloc(sizeof(*number), GFP_KERNEL);

	if (!number)
		return -ENOMEM;
	mutex_init(&number->lock);
	file->private_data = number;
	return 0;
}

static int twin_release(struct inode *inode, struct file *file)
{
	struct number *number = file->private_data;

	mutex_destroy(&number->lock);
	kfree(number);
	return 0;
}

static long twin_ioctl(struct file *file, unsigned int command, unsigned long argument)
{
	struct number *number = file->private_data;
	int value;

	switch (command) {
	case GET_VALUE:
		mutex_lock(&number->lock);
		value = number->value;
		mutex_unlock(&number->lock);
		return copy_to_user((void __user *)argument, &value, sizeof(value)) ? -EFAULT : 0;
	case SET_VALUE:
		if (copy_from_user(&value, (void __user *)argument, sizeof(value)))
			return -EFAULT;
		mutex_lock(&number->lock);
		number->value = value;
		mutex_unlock(&number->lock);
		return 0;
	case HELLO:
		return 0;
	default:
		return -ENOTTY;
	}
}

static const struct file_operations operations = {
	.owner = THIS_MODULE,
	.open = twin_open,
	.release = twin_release,
	.llseek = default_llseek,
	.unlocked_ioctl = twin_ioctl,
	.compat_ioctl = compat_ptr_ioctl,
};

static struct miscdevice device = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = "misc-twin",
	.fops = &operations,
};

module_misc_device(device);
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("The twin of keel_misc_sample, in C");
