// SPDX-License-Identifier: GPL-2.0-only
// Registers, as a driver reads and writes them. Each function is compared with its twin in registers_twin.c.
#include <keel/io/mmio.hpp>

using namespace keel;

struct Status : Register<u32, 0x20> {
    static constexpr Field<Status, bool, 0> computing{};
    static constexpr Field<Status, Bounded<3>, 4, 6> cause{};
    static constexpr Field<Status, bool, 7> interrupt_when_done{};
    static constexpr Field<Status, u8, 8, 15> prescale{};
};
struct Small : Register<u16, 0x06> {
    static constexpr Field<Small, bool, 3> bit{};
};
struct Wide : Register<u64, 0x08> {
    static constexpr Field<Wide, u32, 32, 63> high{};
};
struct Entry : RegisterArray<u32, 0x40, 4, 8> {
    static constexpr Field<Entry, u8, 0, 7> kind{};
};
struct Engine {};
struct Graphics : Engine {
    static constexpr usize base = 0x60;
};
struct Halt : RelativeRegister<Engine, u32, 0x08> {
    static constexpr Field<Halt, bool, 0> now{};
};

/// Code for any window, of any path.
template <class R, class AnyWindow>
auto raw_of(AnyWindow window) {
    return window.template read<R>().raw();
}
template <class R, class AnyWindow>
void set_raw(AnyWindow window, typename R::width raw) {
    window.write(Value<R>{raw});
}

using Window = Mmio<0x80>;
using Relaxed = RelaxedMmio<0x80>;

u16 generic_read_16(Window window) { return raw_of<Small>(window); }
u32 generic_read_32(Window window) { return raw_of<Status>(window); }
u64 generic_read_64(Window window) { return raw_of<Wide>(window); }
u32 generic_read_relaxed(Relaxed window) { return raw_of<Status>(window); }
void generic_write_16(Window window, u16 raw) { set_raw<Small>(window, raw); }
void generic_write_32(Window window, u32 raw) { set_raw<Status>(window, raw); }
void generic_write_64(Window window, u64 raw) { set_raw<Wide>(window, raw); }
void generic_write_relaxed(Relaxed window, u32 raw) { set_raw<Status>(window, raw); }

bool read_bit(const Window& window) { return window.read<Status>()[Status::computing]; }
u8 read_byte(const Window& window) { return window.read<Status>()[Status::prescale]; }
u64 read_bounded(const Window& window) { return window.read<Status>()[Status::cause].value(); }
u32 read_high_half(const Window& window) { return window.read<Wide>()[Wide::high]; }
bool read_two_fields(const Window& window) {
    const auto status = window.read<Status>();
    return status[Status::computing] && status[Status::prescale] == 3;
}
u8 read_array(const Window& window) { return window.read_at<Entry, 3>()[Entry::kind]; }
u8 read_array_checked(const Window& window, usize index) { return window.read<Entry>(index)[Entry::kind]; }
bool read_block(const Window& window) { return window.read<Halt, Graphics>()[Halt::now]; }

void write_constant(const Window& window) { window.write(Status::interrupt_when_done(true) | Status::prescale(9)); }
void write_byte(const Window& window, u8 value) { window.write(Status::prescale(value)); }
void update_bit(const Window& window) { window.update(Status::interrupt_when_done(true)); }
void update_byte(const Window& window, u8 value) { window.update(Status::prescale(value)); }
void write_block(const Window& window) { window.write<Graphics>(Halt::now(true)); }
