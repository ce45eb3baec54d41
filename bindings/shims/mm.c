// SPDX-License-Identifier: GPL-2.0-only
// Files of shared memory and areas of address spaces: what 6.12 and 7.3 do in different ways.
#include <linux/anon_inodes.h>
#include <linux/fs.h>
#include <linux/mm.h>
#include <linux/personality.h>
#include <linux/sched.h>
#include <linux/shmem_fs.h>
#include <linux/version.h>

#define shim __attribute__((__always_inline__))

// The flags of a mapping are a type of their own from 7.0 on.
shim struct file *keel_shim_make_shmem_file(const char *name, loff_t size, bool reserve)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(7, 0, 0)
	return shmem_file_setup(name, size, reserve ? EMPTY_VMA_FLAGS : mk_vma_flags(VMA_NORESERVE_BIT));
#else
	return shmem_file_setup(name, size, reserve ? 0 : VM_NORESERVE);
#endif
}

// Makes `vma`, which an mmap operation was given, a mapping of `file`, as `operations` does it, whatever the
// file's own table says. shmem_zero_setup(), which does that for shared memory, is not exported.
shim int keel_shim_map_file_as(struct vm_area_struct *vma, struct file *file, const struct file_operations *operations)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(7, 0, 0)
	struct vm_area_desc description;
	int failed;
#endif
	vma_set_file(vma, file);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(7, 0, 0)
	if (operations->mmap_prepare) {
		compat_set_desc_from_vma(&description, file, vma);
		failed = operations->mmap_prepare(&description);
		return failed ? failed : __compat_vma_mmap(&description, vma);
	}
#endif
	return operations->mmap ? operations->mmap(file, vma) : -ENODEV;
}

// Makes `vma`, which an mmap operation was given, private memory that bears the name of `file`.
shim void keel_shim_map_anonymous(struct vm_area_struct *vma, struct file *file)
{
	vma_set_file(vma, file);
	vma_set_anonymous(vma);
}

shim unsigned long keel_shim_vma_flags_of(const struct vm_area_struct *vma)
{
	return vma->vm_flags;
}

shim void keel_shim_vma_forbid(struct vm_area_struct *vma, unsigned long flags)
{
	vm_flags_clear(vma, flags);
}

shim unsigned long keel_shim_vma_size(const struct vm_area_struct *vma)
{
	return vma->vm_end - vma->vm_start;
}

shim void keel_shim_set_file_operations(struct file *file, const struct file_operations *of_file,
					const struct file_operations *of_inode)
{
	file->f_op = of_file;
	file_inode(file)->i_fop = of_inode;
}

shim unsigned long keel_shim_file_inode_number(const struct file *file)
{
	return file_inode(file)->i_ino;
}

// The table of inodes that nobody can open by a path: its open operation answers ENXIO. It is the kernel's own, and
// is not exported; the one inode of all anonymous files has it. The file is closed later, so its table is the kernel's.
shim const struct file_operations *keel_shim_unopenable_operations(void)
{
	const struct file_operations *found;
	struct file *file = anon_inode_getfile("[keel]", &generic_ro_fops, NULL, O_RDONLY);

	if (IS_ERR(file))
		return ERR_CAST(file);
	found = file_inode(file)->i_fop;
	fput(file);
	if (!found || found->owner || !found->open || found->mmap || found->read_iter || found->write_iter)
		return ERR_PTR(-EOPNOTSUPP);
	return found;
}

shim unsigned int keel_shim_current_personality(void)
{
	return current->personality;
}

#undef shim
