// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// A device file with every system call, and one with none.
#include <keel/misc/device.hpp>
#include <keel/sync/atomic.hpp>

using namespace keel;

struct Get : ioctl::Read<'K', 0x80, u32> {};
struct Set : ioctl::Write<'K', 0x81, u32> {};
struct Swap : ioctl::ReadWrite<'K', 0x82, u32> {};
struct Reset : ioctl::Plain<'K', 0x83> {};

class Everything : Pinned {
public:
    using Commands = ioctl::Commands<Get, Set, Swap, Reset>;

    Result<u32> on(Get) const { return value_.load(); }
    Result<void> on(Set command) const {
        value_.store(command.value);
        return {};
    }
    Result<u32> on(Swap command) const { return value_.exchange(command.value); }
    Result<void> on(Reset) const {
        value_.store(0);
        return {};
    }
    Result<usize> read(user::Writer& to, u64) const {
        const Array<u8, 4> bytes{{1, 2, 3, 4}};
        TRY(to.write(Span<const u8>{bytes}));
        return bytes.size();
    }
    Result<usize> write(user::Reader& from, u64 position) const {
        if (position != 0) return error::no_space;
        Array<u8, 4> bytes{};
        TRY(from.read(Span<u8>{bytes}));
        value_.store(bytes[0]);
        return bytes.size();
    }
    void on_unplug() const { value_.store(0); }

private:
    Atomic<u32> value_;
};

class Nothing : Pinned {};

template class keel::misc::Registration<Everything>;

Result<void> add(const Everything& everything, const Nothing& nothing) {
    const auto first = TRY(misc::Registration<Everything>::create("everything", 0, everything));
    const auto second = TRY(misc::Registration<Nothing>::create("nothing", 0, nothing));
    return {};
}
