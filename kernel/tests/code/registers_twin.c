// SPDX-License-Identifier: GPL-2.0-only
// What a driver in C writes for each function of registers.cpp.
#include <linux/io.h>

struct window {
	void __iomem *base;
};

u16 generic_read_16(void __iomem *base) { return readw(base + 0x06); }
u32 generic_read_32(void __iomem *base) { return readl(base + 0x20); }
u64 generic_read_64(void __iomem *base) { return readq(base + 0x08); }
u32 generic_read_relaxed(void __iomem *base) { return readl_relaxed(base + 0x20); }
void generic_write_16(void __iomem *base, u16 raw) { writew(raw, base + 0x06); }
void generic_write_32(void __iomem *base, u32 raw) { writel(raw, base + 0x20); }
void generic_write_64(void __iomem *base, u64 raw) { writeq(raw, base + 0x08); }
void generic_write_relaxed(void __iomem *base, u32 raw) { writel_relaxed(raw, base + 0x20); }

bool read_bit(const struct window *window) { return readl(window->base + 0x20) & 1; }
u8 read_byte(const struct window *window) { return readl(window->base + 0x20) >> 8; }
u64 read_bounded(const struct window *window) { return readl(window->base + 0x20) >> 4 & 7; }
u32 read_high_half(const struct window *window) { return readq(window->base + 0x08) >> 32; }
bool read_two_fields(const struct window *window)
{
	u32 status = readl(window->base + 0x20);

	return (status & 1) && (status >> 8 & 0xff) == 3;
}
u8 read_array(const struct window *window) { return readl(window->base + 0x40 + 3 * 8); }
u8 read_array_checked(const struct window *window, size_t index)
{
	if (index >= 4)
		__builtin_trap();
	return readl(window->base + 0x40 + index * 8);
}
bool read_block(const struct window *window) { return readl(window->base + 0x60 + 0x08) & 1; }

void write_constant(const struct window *window) { writel(1 << 7 | 9 << 8, window->base + 0x20); }
void write_byte(const struct window *window, u8 value) { writel(value << 8, window->base + 0x20); }
void update_bit(const struct window *window) { writel(readl(window->base + 0x20) | 1 << 7, window->base + 0x20); }
void update_byte(const struct window *window, u8 value)
{
	u32 field = value << 8;

	writel((readl(window->base + 0x20) & ~0xff00u) | field, window->base + 0x20);
}
void write_block(const struct window *window) { writel(1, window->base + 0x60 + 0x08); }
